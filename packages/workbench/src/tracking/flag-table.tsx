import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { useMarkedOnce } from "../shared/words/invented.tsx";
import { trackingText } from "./tracking.text.ts";

type Flag = ApiAnswer<"track">["flags"][number];

/** Each risk with what is so and the rule that raised it. */
export function FlagTable({ flags }: { readonly flags: readonly Flag[] }): ReactNode {
  const { t, pick } = useText(trackingText);
  const once = useMarkedOnce();
  const columns: readonly RowColumn<Flag>[] = [
    { name: "code", label: t("flag"), text: ({ code }) => code, cell: ({ code }) => <strong>{t(code)}</strong> },
    {
      name: "subject",
      label: t("subject"),
      text: ({ subject }) => subject.id,
      cell: ({ subject }) => <RecordLink type={subject.type} id={subject.id} />,
    },
    { name: "statement", label: t("statement"), text: ({ statement, statement_data: data }) => once(statement, data) },
    { name: "rule", label: t("rule"), text: ({ rule }) => pick(rule) },
  ];
  return (
    <RowTable
      label={t("flags")}
      file="flags"
      columns={columns}
      rows={flags}
      keyOf={({ code, subject, statement }) => `${code} ${subject.type} ${subject.id} ${statement.en}`}
      isInvented={({ synthetic }) => synthetic}
    />
  );
}
