import { NativeSelect } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { durationsText } from "./durations.text.ts";
import { OwnTable } from "./own-table.tsx";
import { ToldDurations, textsOf } from "./told-durations.tsx";

const waits = ["calls", "projects", "milestones", "results", "posts", "centres", "institutes", "orders", "disputes"] as const;
type Wait = (typeof waits)[number];
const groupings = ["department", "programme", "region"] as const;

/** `/durations`: how long something takes that has not yet happened to all, from the register or from a table of the reader's. */
export function DurationsPage(): ReactNode {
  const { t } = useText(durationsText);
  const [of, setOf] = useState<Wait | null>("calls");
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t(of === null ? "caveat" : "registerWhat")}</p>
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("of")}
          value={of ?? "ownTable"}
          onChange={({ currentTarget }) => setOf(waits.find((each) => each === currentTarget.value) ?? null)}
          data={[...waits, "ownTable" as const].map((value) => ({ value, label: t(value) }))}
        />
      </FilterBar>
      {of === null ? <OwnTable /> : <OfRegister of={of} />}
    </>
  );
}

/** What waits or waited in the register, compared as the reader chooses. */
function OfRegister({ of }: { readonly of: Wait }): ReactNode {
  const { t } = useText(durationsText);
  const [by, setBy] = useState<(typeof groupings)[number] | null>(null);
  const answer = useAnswer("durations", { of, ...(by === null ? {} : { by }), unit: of === "calls" ? "days" : "months" });
  return (
    <>
      <FilterBar>
        <NativeSelect
          label={t("by")}
          value={by ?? "together"}
          onChange={({ currentTarget }) => setBy(groupings.find((each) => each === currentTarget.value) ?? null)}
          data={["together" as const, ...groupings].map((value) => ({ value, label: t(value) }))}
        />
      </FilterBar>
      <Answered of={answer}>{({ files, notes }) => <ToldDurations name={t("register")} files={textsOf(files)} notes={notes} />}</Answered>
    </>
  );
}
