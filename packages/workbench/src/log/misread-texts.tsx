import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Section } from "../shared/page/section.tsx";
import { RowTable } from "../shared/tables/row-table.tsx";
import { logText } from "./log.text.ts";

type Misread = ApiAnswer<"record-mend">["found"][number];

/** Texts that an earlier version of the program showed otherwise than they were typed and that were saved so: looked for when asked, since the whole history is read, and put back with a reason. */
export function MisreadTexts(): ReactNode {
  const { t, language } = useText(logText);
  const [found, setFound] = useState<readonly Misread[]>([]);
  const [mended, setMended] = useState<number | null>(null);
  return (
    <Section title={t("asTyped")}>
      <p>{t("asTypedWhy")}</p>
      <ActionForm
        name="record-mend"
        label={t("lookForMisread")}
        isQuiet
        input={() => ({})}
        told={(answer) => t("misread", { count: answer.found.length })}
        onDone={(answer) => {
          setFound(answer.found);
          setMended(null);
        }}
      />
      <p role="status">{mended === null ? null : t("mended", { count: mended })}</p>
      {found.length === 0 ? null : (
        <>
          <RowTable
            label={t("asTyped")}
            file="texts-as-typed"
            columns={[
              { name: "record", label: t("what"), text: ({ type, id }) => `${type}/${id}`, cell: ({ type, id }) => <RecordLink type={type} id={id} /> },
              { name: "field", label: t("field"), text: ({ field }) => field },
              { name: "held", label: t("held"), text: ({ held }) => held },
              { name: "stands", label: t("stands"), text: ({ stands }) => stands },
              { name: "cause", label: t("cause"), text: ({ cause }) => t(cause) },
              { name: "who", label: t("who"), text: ({ who }) => who },
              { name: "at", label: t("at"), text: ({ at }) => at, cell: ({ at }) => dateTimeText(at, language) },
            ]}
            rows={found}
            keyOf={({ type, id, field }) => `${type}/${id} ${field}`}
            isInvented={() => false}
          />
          <ActionForm
            name="record-mend"
            label={t("putBack")}
            fields={[
              { name: "only", label: t("onlyRecord"), kind: "choice", choices: recordsOf(found).map((value) => ({ value, label: value })) },
              { name: "reason", label: t("why"), kind: "text", isRequired: true },
            ]}
            input={({ texts: { only, reason = "" } }) => ({ apply: true, reason, ...(only === undefined ? {} : { only }) })}
            confirm={({ texts: { only } }) => ({ title: t("putBack"), text: t("putBackAsked", { count: only === undefined ? recordsOf(found).length : 1 }) })}
            onDone={(answer) => {
              setFound(found.filter((each) => !answer.found.some((done) => done.change === each.change && done.field === each.field)));
              setMended(answer.mended);
            }}
          />
        </>
      )}
    </Section>
  );
}

function recordsOf(found: readonly Misread[]): readonly string[] {
  return [...new Set(found.map(({ type, id }) => `${type}/${id}`))];
}
