import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { callsText } from "./calls.text.ts";

/** Applications of a call with their state, filtered and exported. */
export function ApplicationTable({ rows, call }: { readonly rows: readonly StoredRecord[]; readonly call: string }): ReactNode {
  const { t, language } = useText(callsText);
  if (rows.length === 0) return <EmptyState what={t("noApplications")} why={t("noApplicationsWhy")} />;
  const columns: readonly RowColumn<StoredRecord>[] = [
    {
      name: "application",
      label: t("application"),
      text: ({ labels, id }) => `${id} ${labelText(labels, language, id)}`,
      cell: ({ labels, id }) => (
        <Link to="/applications/$id" params={{ id }}>
          {labelText(labels, language, id)}
        </Link>
      ),
    },
    {
      name: "organisation",
      label: t("applicant"),
      text: (row) => String(row["organisation"]),
      cell: (row) => <RecordLink type="organisation" id={String(row["organisation"])} />,
    },
    { name: "status", label: t("status"), text: (row) => choiceText(String(row["status"]), language) },
    {
      name: "amount_requested",
      label: t("requested"),
      text: (row) => (row["amount_requested"] ?? null) as string | null,
      currency: (row) => String(row["currency"] ?? ""),
      isNumber: true,
    },
    {
      name: "submitted_at",
      label: t("submittedAt"),
      text: (row) => (row["submitted_at"] ?? null) as string | null,
      cell: (row) => (typeof row["submitted_at"] === "string" ? dateTimeText(row["submitted_at"], language) : "–"),
    },
  ];
  return (
    <RowTable
      label={t("applications")}
      file={`applications-${call}`}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      isInvented={({ synthetic }) => synthetic}
    />
  );
}
