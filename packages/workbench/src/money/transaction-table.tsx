import { codeEntry, moneyText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { fundingText } from "./money.text.ts";

const held = (record: StoredRecord, name: string): string | null => {
  const value = record[name];
  return value === null || value === undefined ? null : String(value);
};

/** Every flow of money, newest first; its amount leads to the record with its history. */
export function TransactionTable({ records }: { readonly records: readonly StoredRecord[] }): ReactNode {
  const { t, ours, language } = useText(fundingText);
  const newest = records.toSorted((a, b) => String(b["date"]).localeCompare(String(a["date"])) || a.id.localeCompare(b.id));
  const reference = (name: string, type: string, label: string): RowColumn<StoredRecord> => ({
    name,
    label,
    text: (record) => held(record, name),
    cell: (record) => {
      const id = held(record, name);
      return id === null ? "–" : <RecordLink type={type} id={id} />;
    },
  });
  const columns: readonly RowColumn<StoredRecord>[] = [
    { name: "date", label: t("date"), text: (record) => held(record, "date"), cell: (record) => dayText(held(record, "date") ?? "–", language) },
    {
      name: "type",
      label: t("type"),
      text: (record) => held(record, "type"),
      cell: (record) => ours(codeEntry("transaction-types", String(record["type"]))?.label ?? { en: String(record["type"]), zh: String(record["type"]) }),
    },
    {
      name: "amount",
      label: t("amount"),
      text: (record) => held(record, "amount"),
      cell: (record) => (
        <Link to="/register/$type/$id" params={{ type: "transaction", id: record.id }}>
          {moneyText(Number(record["amount"]), String(record["currency"]), language)}
        </Link>
      ),
      isNumber: true,
    },
    {
      name: "level",
      label: t("moneyLevel"),
      text: (record) => held(record, "level"),
      cell: (record) => choiceText(held(record, "level") ?? "–", language),
    },
    reference("project", "project", t("project")),
    reference("from", "organisation", t("from")),
    reference("to", "organisation", t("to")),
    { name: "description", label: t("description"), text: (record) => held(record, "description") },
    { name: "over_commitment", label: t("over"), text: (record) => held(record, "over_commitment") },
  ];
  return (
    <RowTable label={t("transactions")} file="transactions" columns={columns} rows={newest} keyOf={({ id }) => id} isInvented={({ synthetic }) => synthetic} />
  );
}
