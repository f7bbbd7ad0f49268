import { Button, TextInput } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { RowTable } from "../shared/tables/row-table.tsx";
import { HeldOfPerson } from "./held-of-person.tsx";
import { peopleDataText } from "./people-data.text.ts";

type Kept = ApiAnswer<"person-list">["kept"][number];

/** `/people-data`: for whoever answers a person who asks what is kept of them. Whom somebody looks for stands in no address, so that neither proxies nor browsers remember it. */
export function PeopleDataPage(): ReactNode {
  const { t } = useText(peopleDataText);
  const [typed, setTyped] = useState("");
  const [who, setWho] = useState("");
  const inventory = useAnswer("person-list", {});
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("why")}</p>
      </PageHead>
      <Section title={t("find")}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().length > 1) setWho(typed.trim());
          }}
        >
          <FilterBar>
            <TextInput
              label={t("who")}
              description={t("whoHint")}
              value={typed}
              autoComplete="off"
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <Button type="submit" disabled={typed.trim().length < 2}>
              {t("look")}
            </Button>
          </FilterBar>
        </form>
      </Section>
      <Answered of={inventory} height={240}>
        {({ kept }) => (
          <>
            {who === "" ? null : <HeldOfPerson key={who} who={who} kept={kept} />}
            <Inventory of={kept} />
          </>
        )}
      </Answered>
    </>
  );
}

function Inventory({ of }: { readonly of: readonly Kept[] }) {
  const { t, pick, language } = useText(peopleDataText);
  return (
    <Section title={t("inventory")}>
      <RowTable
        label={t("inventory")}
        file="data-about-people"
        columns={[
          { name: "what", label: t("kept"), text: ({ what }) => pick(what) },
          { name: "where", label: t("where"), text: ({ where }) => where, cell: ({ where }) => <code>{where}</code> },
          { name: "why", label: t("reason"), text: ({ why }) => pick(why) },
          { name: "until", label: t("until"), text: ({ until }) => pick(until) },
          { name: "count", label: t("count"), text: ({ count }) => (count === null ? null : numberText(count, language)), isNumber: true },
          { name: "oldest", label: t("oldest"), text: ({ oldest }) => (oldest === null ? null : dateTimeText(oldest, language)) },
        ]}
        rows={of}
        keyOf={({ where }) => where}
        isInvented={() => false}
      />
    </Section>
  );
}
