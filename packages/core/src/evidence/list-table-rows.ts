import { z } from "zod";
import { rowsOfRanges } from "../diagnosis/row-ranges.ts";
import { field } from "../fields.ts";
import { type Note, note } from "../note.ts";
import { fault, type Outcome, success } from "../outcome.ts";
import { workspaceUseCase } from "../use-case.ts";
import type { EvidenceRow } from "./evidence-engine.ts";

const value = z.union([z.string(), z.number(), z.null()]);

/** `quoin table rows` */
export const listTableRows = workspaceUseCase({
  words: ["table", "rows"],
  summary: "Rows of a table of evidence, with their numbers",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin table rows quoin-demo regions --rows 1-3,13",
  input: z.strictObject({
    table: field(z.string(), { description: "table, see `table list`", position: 0 }),
    rows: z.array(z.string()).default([]).meta({ description: "row numbers and ranges, 1 = the first under the header; all when left out", kind: "list" }),
    where: z.array(z.string()).default([]).meta({ description: "conditions COLUMN=VALUE, all of which hold; `COLUMN=` is a missing value", kind: "list" }),
    search: field(z.string().optional(), { description: "text in any cell" }),
    limit: field(z.int().min(0).max(100_000).default(50), { description: "at most so many", unit: "rows" }),
    offset: field(z.int().min(0).default(0), { description: "leave out the first so many", unit: "rows" }),
  }),
  output: z.object({
    table: z.string(),
    /** How many there are without limit and offset. */
    total: z.number(),
    rows: z.array(z.object({ row: z.number(), values: z.record(z.string(), value) })),
  }),
  run: async ({ evidence, manifest }, { table, rows, where, search, limit, offset }) => {
    const columns = manifest.resources.find(({ name }) => name === table)?.schema.fields.map(({ name }) => name) ?? [];
    const wanted = wantedRows(rows);
    if (!wanted.ok) return wanted;
    const conditions = parsedConditions(where);
    if (!conditions.ok) return conditions;
    const all = await evidence.rows({ table, columns });
    const found = all.filter(
      (row) =>
        (wanted.value === null || wanted.value.has(row.row)) &&
        conditions.value.every((each) => holds(row, each)) &&
        (search === undefined || says(row, search)),
    );
    return success({ table, total: found.length, rows: found.slice(offset, offset + limit).map((row) => ({ row: row.row, values: { ...row.values } })) });
  },
});

interface Condition {
  readonly column: string;
  readonly value: string;
}

function wantedRows(rows: readonly string[]): Outcome<ReadonlySet<number> | null> {
  const bad = rows.filter((range) => !/^[1-9]\d{0,8}(-[1-9]\d{0,8})?$/.test(range));
  if (bad.length > 0) return fault(bad.map((range) => note("evidence.bad-range", { range }, { field: "rows" })));
  return success(rows.length === 0 ? null : new Set(rowsOfRanges(rows)));
}

function parsedConditions(where: readonly string[]): Outcome<Condition[]> {
  const notes: Note[] = where.flatMap((condition) => (condition.includes("=") ? [] : [note("evidence.bad-condition", { condition }, { field: "where" })]));
  if (notes.length > 0) return fault(notes);
  return success(where.map((condition) => ({ column: condition.slice(0, condition.indexOf("=")), value: condition.slice(condition.indexOf("=") + 1) })));
}

function holds({ values }: EvidenceRow, { column, value }: Condition): boolean {
  return column in values && String(values[column] ?? "") === value;
}

function says({ values }: EvidenceRow, search: string): boolean {
  const sought = search.toLowerCase();
  return Object.values(values).some((cell) => cell !== null && String(cell).toLowerCase().includes(sought));
}
