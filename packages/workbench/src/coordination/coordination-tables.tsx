import { type CoordinationAnswer, codeEntry, moneyText, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import classes from "./coordination.module.css";
import { coordinationText } from "./coordination.text.ts";

interface TableProps {
  readonly answer: CoordinationAnswer;
  /** Name of a thing or department in the reader's language. */
  readonly nameOf: (id: string) => string;
}
type Cell = CoordinationAnswer["cells"][number];
type Overlap = CoordinationAnswer["overlaps"][number];
type Merge = CoordinationAnswer["merges"][number];
type Gap = CoordinationAnswer["gaps"][number];

const doorOf = (column: string) => ({ kind: "record", type: column.slice(0, column.indexOf(":")), id: column.slice(column.indexOf(":") + 1) }) as const;
const isInvented = ({ synthetic }: { readonly synthetic: boolean }) => synthetic;

/** One row a cell, each of its records a door. */
export function CellTable({ answer: { cells, currency }, nameOf }: TableProps): ReactNode {
  const { t, pick, ours } = useText(coordinationText);
  const columns: readonly RowColumn<Cell>[] = [
    {
      name: "thing",
      label: t("technology"),
      text: ({ column }) => nameOf(column),
      cell: ({ column }) => <ProvenanceLink door={doorOf(column)}>{nameOf(column)}</ProvenanceLink>,
    },
    { name: "department", label: t("department"), text: ({ department }) => nameOf(department) },
    {
      name: "instrument",
      label: t("instrument"),
      text: ({ instrument }) => instrument,
      cell: ({ instrument }) =>
        instrument === null ? t("instrument-unknown") : ours(codeEntry("stip-instruments", instrument)?.label ?? { en: instrument, zh: instrument }),
    },
    {
      name: "money",
      label: t("money"),
      text: ({ money }) => money,
      currency: () => currency,
      missing: t("moneyUnknown"),
      isNumber: true,
    },
    { name: "count", label: t("count"), text: ({ count }) => count, isNumber: true },
    {
      name: "records",
      label: t("recordsOf"),
      text: ({ records }) => records.map(({ type, id }) => `${type}:${id}`).join(" "),
      cell: ({ records }) =>
        records.map(({ type, id, label }) => (
          <div key={`${type}:${id}`} className={classes.records}>
            <ProvenanceLink door={{ kind: "record", type, id }}>{pick(label)}</ProvenanceLink>
          </div>
        )),
    },
  ];
  return (
    <RowTable
      label={t("cells")}
      file="coordination"
      columns={columns}
      rows={cells}
      keyOf={({ department, column, instrument }) => `${department} ${column} ${instrument}`}
      isInvented={isInvented}
    />
  );
}

/** Who acts on the same thing, and with how much. */
export function OverlapTable({ answer: { overlaps, currency } }: Pick<TableProps, "answer">): ReactNode {
  const { t, pick, language } = useText(coordinationText);
  const who = ({ departments }: Overlap) =>
    departments.map(
      ({ label, money, count }) =>
        `${pick(label)} ${money === null ? t("moneyUnknown") : moneyText(money, currency, language)}${bracketed(t("records", { count }), language)}`,
    );
  const columns: readonly RowColumn<Overlap>[] = [
    {
      name: "thing",
      label: t("technology"),
      text: ({ label }) => pick(label),
      cell: ({ column, label }) => <ProvenanceLink door={doorOf(column)}>{pick(label)}</ProvenanceLink>,
    },
    {
      name: "departments",
      label: t("who"),
      text: (overlap) => who(overlap).join("; "),
      cell: (overlap) =>
        who(overlap).map((each) => (
          <div key={each} className={classes.records}>
            {each}
          </div>
        )),
    },
    { name: "overlap", label: t("overlap"), text: ({ overlap }) => overlap, cell: ({ overlap }) => numberText(overlap, language, 2), isNumber: true },
    { name: "by", label: t("by"), text: ({ by }) => by, cell: ({ by }) => t(by === "money" ? "byMoney" : "byCount") },
  ];
  return <RowTable label={t("overlaps")} file="overlaps" columns={columns} rows={overlaps} keyOf={({ column }) => column} isInvented={isInvented} />;
}

/** Who leads, who joins, with how much money. */
export function MergeTable({ answer: { merges, currency } }: Pick<TableProps, "answer">): ReactNode {
  const { t, pick, language } = useText(coordinationText);
  const columns: readonly RowColumn<Merge>[] = [
    { name: "thing", label: t("technology"), text: ({ label }) => pick(label) },
    { name: "leads", label: t("leads"), text: ({ lead }) => pick(lead.label) },
    { name: "joins", label: t("joins"), text: ({ joins }) => joins.map(({ label }) => pick(label)).join(listMark(language)) },
    {
      name: "joined_money",
      label: t("joined"),
      text: ({ joins_with: money }) => money,
      currency: () => currency,
      missing: t("moneyUnknown"),
      isNumber: true,
    },
  ];
  return <RowTable label={t("merges")} file="merges" columns={columns} rows={merges} keyOf={({ column }) => column} isInvented={isInvented} />;
}

/** What is needed and has no instrument, with the programme of the cover that could take it up. */
export function GapTable({ answer: { gaps, cover } }: Pick<TableProps, "answer">): ReactNode {
  const { t, pick } = useText(coordinationText);
  const taker = ({ id }: Gap) => cover.programmes.find(({ covers }) => covers.includes(id));
  const columns: readonly RowColumn<Gap>[] = [
    {
      name: "thing",
      label: t("technology"),
      text: ({ label }) => pick(label),
      cell: ({ id, label }) => <ProvenanceLink door={doorOf(id)}>{pick(label)}</ProvenanceLink>,
    },
    {
      name: "programme",
      label: t("takenBy"),
      text: (gap) => taker(gap)?.id ?? null,
      cell: (gap) => {
        const by = taker(gap);
        return by === undefined ? t("newCall") : <ProvenanceLink door={{ kind: "record", type: "programme", id: by.id }}>{pick(by.label)}</ProvenanceLink>;
      },
    },
  ];
  return <RowTable label={t("gaps")} file="gaps" columns={columns} rows={gaps} keyOf={({ id }) => id} isInvented={isInvented} />;
}
