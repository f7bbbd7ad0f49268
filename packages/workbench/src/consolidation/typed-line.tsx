import { Button } from "@mantine/core";
import { planFormColumns, planTableName } from "@quoin/core";
import type { ReactNode } from "react";
import { ourCurrency } from "../language/office-nouns.ts";
import { useText } from "../language/use-text.ts";
import classes from "./plan-form.module.css";
import { planFormText } from "./plan-form.text.ts";
import { type PartTable, partTables, type TypedLine } from "./typed-plan.ts";
import { TypedRow } from "./typed-row.tsx";

/** Columns that few lines need. */
const rare = ["measure_item", "instrument", "industry", "item"];

interface TypedLineProps {
  readonly line: TypedLine;
  /** The place of the line in the plan, from 0. */
  readonly at: number;
  readonly faults: ReadonlyMap<string, string>;
  readonly change: (line: TypedLine) => void;
  readonly remove: () => void;
}

/** A line of the plan with its money by year, targets, capacities and needs. */
export function TypedLineForm({ line, at, faults, change, remove }: TypedLineProps): ReactNode {
  const { t, language } = useText(planFormText);
  const { cells, parts } = line;
  const columns = planFormColumns("lines", language).filter(({ column }) => column !== "line");
  const number = cells["line"] ?? "";
  const row = (isRare: boolean) => (
    <TypedRow
      columns={columns.filter(({ column }) => rare.includes(column) === isRare)}
      row={cells}
      place={`lines ${at}`}
      faults={faults}
      change={(next) => change({ ...line, cells: next })}
    />
  );
  const isRareShown = rare.some((column) => (cells[column] ?? "") !== "" || faults.has(`lines ${at} ${column}`));
  return (
    <fieldset className={classes.line}>
      <legend>{t("line", { line: number })}</legend>
      {faults.get(`lines ${at} line`) === undefined ? null : <p role="alert">{faults.get(`lines ${at} line`)}</p>}
      <div className={classes.cells}>{row(false)}</div>
      <details open={isRareShown}>
        <summary>{t("more")}</summary>
        <div className={classes.cells}>{row(true)}</div>
      </details>
      {partTables.map((table) => (
        <Part
          key={table}
          table={table}
          at={at}
          rows={parts[table]}
          faults={faults}
          change={(rows) => change({ ...line, parts: { ...parts, [table]: rows } })}
        />
      ))}
      <div className={classes.actions}>
        {partTables.map((table) => (
          <Button
            key={table}
            variant="default"
            size="compact-sm"
            onClick={() => change({ ...line, parts: { ...parts, [table]: [...parts[table], nextRow(table, parts[table])] } })}
          >
            {t("add", { what: planTableName(table, language) })}
          </Button>
        ))}
        <Button variant="default" size="compact-sm" onClick={remove}>
          {t("removeLine", { line: number })}
        </Button>
      </div>
    </fieldset>
  );
}

interface PartProps {
  readonly table: PartTable;
  readonly at: number;
  readonly rows: TypedLine["parts"][PartTable];
  readonly faults: ReadonlyMap<string, string>;
  readonly change: (rows: TypedLine["parts"][PartTable]) => void;
}

function Part({ table, at, rows, faults, change }: PartProps): ReactNode {
  const { t, language } = useText(planFormText);
  const name = planTableName(table, language);
  const columns = planFormColumns(table, language).filter(({ column }) => column !== "line");
  return rows.length === 0 ? null : (
    <div>
      <p className={classes.name}>{name}</p>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a line have no other name than their place
        <fieldset key={place} className={classes.part} aria-label={`${name} ${place + 1}`}>
          <TypedRow columns={columns} row={row} place={`${table} ${at} ${place}`} faults={faults} change={(next) => change(rows.with(place, next))} />
          <Button
            variant="default"
            className={classes.remove}
            aria-label={t("remove", { what: name, row: place + 1 })}
            onClick={() => change(rows.toSpliced(place, 1))}
          >
            ✕
          </Button>
        </fieldset>
      ))}
    </div>
  );
}

/** A row of money begins with the year after the one before, and with the same source, currency and kind. */
function nextRow(table: PartTable, rows: TypedLine["parts"][PartTable]): Readonly<Record<string, string>> {
  const before = rows.at(-1);
  if (before === undefined) return table === "money" ? { kind: "intention", currency: ourCurrency() } : {};
  const year = /^\d{4}$/.test(before["year"] ?? "") ? String(Number(before["year"]) + 1) : "";
  if (table === "money") return { year, level: before["level"] ?? "", currency: before["currency"] ?? "", kind: before["kind"] ?? "" };
  if (table === "capacity") return { year, product: before["product"] ?? "", unit: before["unit"] ?? "" };
  return {};
}
