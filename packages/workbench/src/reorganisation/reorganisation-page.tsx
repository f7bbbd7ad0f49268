import { NativeSelect } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { reorganisationText } from "./reorganisation.text.ts";
import { type Kind, kinds, ReorganisationForm } from "./reorganisation-forms.tsx";

/** `/reorganisation`: departments and organisations that merge, part or change their name, shown first; what was done, and the way back. */
export function ReorganisationPage(): ReactNode {
  const { t } = useText(reorganisationText);
  const may = useMay();
  const list = useAnswer("reorganisation-list", {});
  const [kind, setKind] = useState<Kind>("merge");
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("answer")}</p>
      </PageHead>
      {may("merge") ? (
        <Section title={t("kind")}>
          <NativeSelect
            label={t("kind")}
            value={kind}
            onChange={({ currentTarget }) => setKind(kinds.find((each) => each === currentTarget.value) ?? "merge")}
            data={kinds.map((each) => ({ value: each, label: t(each) }))}
          />
          <ReorganisationForm key={kind} kind={kind} />
        </Section>
      ) : null}
      <Section title={t("former")}>
        <Answered of={list}>{({ reorganisations }) => <Former all={reorganisations} mayUndo={may("reorganisation-undo")} />}</Answered>
      </Section>
    </>
  );
}

type Told = ApiAnswer<"reorganisation-list">["reorganisations"][number];

function Former({ all, mayUndo }: { readonly all: readonly Told[]; readonly mayUndo: boolean }) {
  const { t, language } = useText(reorganisationText);
  if (all.length === 0) return <EmptyState what={t("none")} why={t("answer")} />;
  const done = all.filter(({ status }) => status === "done");
  return (
    <>
      <FigureTable
        label={t("former")}
        heads={[t("day"), t("kind"), t("of"), t("into"), t("carried"), t("state")]}
        rows={all.map(({ id, kind, on, of, into, status, carried, accounts, name_before: before }) => ({
          id,
          cells: [
            dayText(on, language),
            t(kinds.find((each) => each === kind) ?? "merge"),
            before ?? <RecordLink key="of" type="organisation" id={of} />,
            into.map((each) => (
              <span key={each}>
                <RecordLink type="organisation" id={each} />{" "}
              </span>
            )),
            String(carried + accounts),
            t(status === "done" ? "stateDone" : "stateUndone"),
          ],
        }))}
      />
      {mayUndo && done.length > 0 ? (
        <ActionForm
          name="reorganisation-undo"
          label={t("undo")}
          isQuiet
          fields={[
            {
              name: "id",
              label: t("undoWhich"),
              kind: "choice",
              isRequired: true,
              choices: done.map(({ id, on, of }) => ({ value: id, label: `${on} ${of} (${id})` })),
            },
            { name: "reason", label: t("reason"), kind: "text", isRequired: true },
          ]}
          input={({ texts }) => ({ id: texts["id"] ?? "", reason: texts["reason"] ?? "" })}
          confirm={() => ({ title: t("undoAsk"), text: <p>{t("undoAskWhy")}</p> })}
          told={({ restored, left }) => t("undone", { count: restored.length, left: left.length })}
        />
      ) : null}
    </>
  );
}
