import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { trackingText } from "./tracking.text.ts";

type Progress = Omit<ApiAnswer<"track">["projects"][number], "project">;

const statusWords = {
  "not-started": "notStarted",
  "on-track": "onTrack",
  late: "late",
  "ahead-of-results": "ahead",
  silent: "silent",
  done: "done",
} as const;

interface ProgressTableProps<T extends Progress> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  readonly nameOf: (row: T) => ReactNode;
}

/** Planned, committed and paid beside each other, never summed; milestones; where it stands and why. */
export function ProgressTable<T extends Progress>({ label, rows, idOf, nameOf }: ProgressTableProps<T>): ReactNode {
  const { t, pick } = useText(trackingText);
  const money = (name: "planned" | "committed" | "paid"): RowColumn<T> => ({
    name,
    label: t(name),
    text: (row) => row[name],
    currency: (row) => row.currency,
    isNumber: true,
  });
  const columns: readonly RowColumn<T>[] = [
    { name: "subject", label: t("subject"), text: idOf, cell: nameOf },
    money("planned"),
    money("committed"),
    money("paid"),
    { name: "milestones", label: t("milestones"), text: ({ milestones: { due, done, late } }) => `${due} / ${done} / ${late}`, isNumber: true },
    { name: "status", label: t("status"), text: ({ status }) => status, cell: ({ status }) => <strong>{t(statusWords[status])}</strong> },
    { name: "reason", label: t("reason"), text: ({ reason }) => pick(reason) },
  ];
  return (
    <RowTable
      label={label}
      file="progress"
      columns={columns}
      rows={rows}
      keyOf={(row) => `${idOf(row)} ${row.currency}`}
      isInvented={({ synthetic }) => synthetic}
    />
  );
}
