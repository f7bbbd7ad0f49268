import { byCodePoint } from "@quoin/methods";
import type { SourceFile } from "../../contract/fields.ts";
import { groupBy } from "../../contract/group-by.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { type KeyedTable, readKeyedTable } from "../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../evidence/files/listed-faults.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";

/** The columns that play the roles. */
export interface CostColumns {
  readonly technology: string;
  readonly year: string;
  readonly cost: string;
  readonly capacity?: string | undefined;
}

/** Costs of one technology in order of year; rows without a cost are left out. */
export interface CostSeries {
  readonly technology: string;
  readonly years: Float64Array;
  readonly costs: Float64Array;
  /** Cumulative; NaN where the row has none. */
  readonly capacity: Float64Array;
}

export type CostTable = KeyedTable<"technology", "year" | "cost" | "capacity">;

/** Reads a technology, a year, a unit cost and, where asked, a cumulative capacity a row. */
export async function readCosts({ tables }: Pick<Ports, "tables">, file: SourceFile, columns: CostColumns, options: TableOptions) {
  const read = await readKeyedTable(tables, file, {
    keys: { technology: columns.technology },
    numbers: {
      year: { column: columns.year, missing: "refuse", negative: "keep" },
      cost: { column: columns.cost, negative: "keep" },
      capacity: columns.capacity === undefined ? undefined : { column: columns.capacity, negative: "keep" },
    },
    repeats: "keep",
    options,
  });
  if (!read.ok) return read;
  const made = costsOf(read.value, columns);
  return made.ok ? success({ series: made.value, decided: read.value.decided }, [...read.notes, ...made.notes]) : made;
}

/** The pure half of `readCosts`; technologies in text order. */
export function costsOf(table: CostTable, columns: CostColumns): Outcome<CostSeries[]> {
  const { year, cost, capacity } = table.numbers;
  const at = (row: number, column: string) => ({ file: table.file, line: table.line(row), column: table.place(column) });
  const rows = Array.from({ length: table.rowCount }, (_, row) => ({
    row,
    technology: table.keys.technology.texts[table.keys.technology.codes[row] ?? 0] ?? "",
    year: year[row] ?? Number.NaN,
    cost: cost[row] ?? Number.NaN,
    capacity: capacity[row] ?? Number.NaN,
  }));
  const faults = new ListedFaults();
  const seen = new Map<string, number>();
  for (const each of rows) {
    const { row, technology } = each;
    const key = JSON.stringify([technology, each.year]);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else faults.add("table.duplicate-key", { key: `${technology}, ${each.year}`, first: table.line(earlier) }, at(row, columns.year));
    if (!Number.isFinite(each.year)) faults.add("cost-curve.not-positive", { text: String(each.year), column: columns.year }, at(row, columns.year));
    for (const [value, column] of [[each.cost, columns.cost] as const, [each.capacity, columns.capacity ?? columns.cost] as const])
      if (value <= 0 || value === Number.POSITIVE_INFINITY) faults.add("cost-curve.not-positive", { text: String(value), column }, at(row, column));
  }
  if (faults.any) return fault(faults.notes());
  const without = rows.filter((each) => Number.isNaN(each.cost));
  const series = [...groupBy(rows, ({ technology }) => technology)].map(([technology, own]) => {
    const used = own.filter((each) => !Number.isNaN(each.cost)).sort((a, b) => a.year - b.year);
    return {
      technology,
      years: Float64Array.from(used, (each) => each.year),
      costs: Float64Array.from(used, (each) => each.cost),
      capacity: Float64Array.from(used, (each) => each.capacity),
    };
  });
  series.sort((a, b) => byCodePoint(a.technology, b.technology));
  const names = listedNames([...new Set(without.map(({ technology }) => technology))].sort(byCodePoint));
  return success(series, without.length === 0 ? [] : [note("cost-curve.missing-costs", { count: without.length, names }, { file: table.file })]);
}
