import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import type { Reconciliation } from "../../../register/changes/reconcile-records.ts";
import { importModes, type RowCounts, type RowEffect } from "./row-effect.ts";
import { sameCell, type TableCells } from "./table-cells.ts";

const count = z.number().int();

/** Rows and records by what an import does to them. */
export const importEffect = z.object({
  rows: z.object({ come: count, change: count, stay: count, go: count }),
  /** Of every type of record; those that come include those that come back into use. */
  records: z.object({ come: count, change: count, retire: count }),
});
export type ImportEffect = z.infer<typeof importEffect>;

/** What an import says before it is done and after: its effect, the same by type of record, and rows by which each part of it can be looked at. */
export const toldEffect = {
  mode: z.enum(importModes).nullable(),
  effect: importEffect,
  by_type: z.array(z.object({ type: z.string(), come: count, change: count, retire: count })),
  /** The first rows of each kind: what names them, and of changed ones the cells that differ. */
  examples: z.array(
    z.object({
      fate: z.enum(["come", "change", "go"]),
      named: z.array(z.string()),
      cells: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  /** Columns that the table had and the file lacks, as was chosen. */
  columns_kept: z.array(z.string()),
  columns_dropped: z.array(z.string()),
};
export type EffectExample = z.infer<(typeof toldEffect)["examples"]>[number];

type Counted = Pick<Reconciliation, "counts" | "byType">;

export function effectOf(rows: RowCounts, { counts }: Counted): ImportEffect {
  return { rows: { ...rows }, records: { come: counts.created + counts.returned, change: counts.changed, retire: counts.retired } };
}

export function recordsByType({ byType }: Counted): { type: string; come: number; change: number; retire: number }[] {
  return [...byType].map(([type, { created, returned, changed, retired }]) => ({ type, come: created + returned, change: changed, retire: retired }));
}

/**
 * The refusal of an import that would take rows or records away without anybody having said so; null where it takes none.
 *
 * @param proposedKey of a table without a key, the columns that could be one; null where it has one
 */
export function wouldGo({ rows, records }: ImportEffect, table: string, proposedKey: readonly string[] | null): Note | null {
  if (rows.go + records.retire === 0) return null;
  const [parameters, at] = [
    { ...rows, records_retired: records.retire, table },
    { table, field: "mode" },
  ];
  if (proposedKey === null) return note("import.rows-would-go", parameters, at);
  return note("import.rows-would-go-unkeyed", { ...parameters, proposed: `[${proposedKey.join(", ")}]` }, at);
}

const examplesOfEach = 5;

/** The first rows that come, change and go. */
export function effectExamples(
  standing: TableCells,
  given: TableCells,
  { fates, standing: found, named }: RowEffect,
  key: readonly string[],
  isReplaced: boolean,
): EffectExample[] {
  const naming = (table: TableCells, row: number): string[] =>
    (key.length === 0 ? table.columns : table.columns.filter(({ name }) => key.includes(name))).map(({ cells }) => elementAt(cells, row));
  const examples: EffectExample[] = [];
  for (const fate of ["come", "change"] as const) {
    for (let row = 0, left = examplesOfEach; row < given.rows && left > 0; row++) {
      if (fates[row] !== fate) continue;
      left--;
      examples.push({ fate, named: naming(given, row), cells: fate === "come" ? [] : differing(standing, given, elementAt(found, row), row) });
    }
  }
  for (let place = 0, left = isReplaced ? examplesOfEach : 0; place < standing.rows && left > 0; place++) {
    if (elementAt(named, place) >= 0) continue;
    left--;
    examples.push({ fate: "go", named: naming(standing, place), cells: [] });
  }
  return examples;
}

function differing(standing: TableCells, given: TableCells, place: number, row: number): EffectExample["cells"] {
  return given.columns.flatMap((now) => {
    const was = standing.columns.find(({ name }) => name === now.name);
    const [before, after] = [was === undefined ? "" : elementAt(was.cells, place), elementAt(now.cells, row)];
    return sameCell(before, after, now.isNumber) ? [] : [{ column: now.name, before, after }];
  });
}
