import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field, formed } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import { localText, nameText } from "../../language/text.ts";
import { rowsOfRanges } from "../cells/row-ranges.ts";
import { fieldTitle, isTableName } from "../data-package.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { columnsOfSource, partsOf, type RoleEvidence } from "../roles/bound-table.ts";
import { indicatorLabels } from "../roles/indicator-labels.ts";
import { indicators } from "../tables/indicators.ts";

const ranges = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;

/** `quoin rows` */
export const tableRows = workspaceUseCase({
  words: ["rows"],
  summary: "Rows of a table, as a finding or a figure refers to them",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  reads: "evidence",
  example: "quoin rows quoin-demo province_indicators --rows 1-3,12",
  input: z.strictObject({
    table: field(z.string(), { description: "name of the table", position: 0 }),
    rows: field(formed(z.string().regex(ranges), "row numbers and ranges such as 12,30-41", "行号与范围，如 12,30-41"), {
      description: "row numbers and ranges, 1 = first under the header",
    }).optional(),
    offset: field(z.int().min(0).default(0), { description: "rows to leave out at the beginning", unit: "rows" }),
    limit: field(z.int().min(1).max(10_000).default(100), { description: "rows to give at most", unit: "rows" }),
  }),
  output: z.object({
    table: z.string(),
    sha256: z.string(),
    /** Rows asked for in all, of which those after `offset` are given. */
    total: z.number(),
    columns: z.array(
      z.object({
        name: z.string(),
        title: nameText.nullable(),
        type: z.string(),
        unit: z.string().nullable(),
        /** What the codes of the column are called, of those that the rows given hold. */
        names: z.record(z.string(), localText).optional(),
      }),
    ),
    rows: z.array(z.object({ row: z.number(), cells: z.array(z.union([z.string(), z.number(), z.null()])) })),
  }),
  run: async ({ manifest, evidence, settings }, { table, rows: wanted, offset, limit }) => {
    const resource = manifest.resources.find(({ name }) => name === table);
    if (resource === undefined) return fault(unknownTable(table, manifest.resources), "missing");
    const { fields } = resource.schema;
    const columns = fields.map(({ name }) => name);
    const all = await evidence.rows({ table, columns });
    const numbers = wanted === undefined ? undefined : new Set(rowsOfRanges(boundedRanges(wanted, all.length)));
    const asked = numbers === undefined ? all : all.filter(({ row }) => numbers.has(row));
    const given = asked.slice(offset, offset + limit);
    const coded = await indicatorColumn(roleEvidence(evidence, settings), table);
    const namesOf = (column: string) => ({ names: Object.fromEntries(given.flatMap(({ values }) => coded?.labels.get(String(values[column])) ?? [])) });
    return success({
      table,
      sha256: evidence.sha256(table),
      total: asked.length,
      columns: fields.map((each) => {
        const { name, type, unit = null } = each;
        return { name, title: fieldTitle(each), type, unit, ...(name === coded?.column ? namesOf(name) : {}) };
      }),
      rows: given.map(({ row, values }) => ({ row, cells: columns.map((column) => values[column] ?? null) })),
    });
  },
});

/** The column of a table that says by codes what its figures are, with an entry for each code; null where it has none. */
async function indicatorColumn(sources: RoleEvidence, table: string) {
  const bound = sources.bind(indicators);
  const source = bound === null ? undefined : partsOf(bound).find((part) => part.table === table)?.sources.indicator;
  const [column] = source === undefined ? [] : columnsOfSource(source);
  if (column === undefined) return null;
  const labels = await indicatorLabels(sources);
  return { column, labels: new Map([...labels].map(([code, { label }]) => [code, [[code, label] as const]])) };
}

/** Ranges cut to the rows that there are: a range may not be as long as somebody can write. */
function boundedRanges(text: string, last: number): readonly string[] {
  return text.split(",").flatMap((range) => {
    const [from = 0, to = from] = range.split("-").map(Number);
    return from > last ? [] : [`${from}-${Math.min(to, last)}`];
  });
}

/** Names told at most where nothing like the name that was asked for is there. */
const mostNamed = 20;

/** A table that is not there. One that could be imported under the name is asked for; of a name that no table can have, or that is near another, those that are there are told. */
function unknownTable(table: string, resources: readonly { readonly name: string }[]): Note {
  const names = resources.map(({ name }) => name).sort(byCodePoint);
  const near = nearestName(table, names);
  if (names.length === 0 || (near === null && isTableName(table))) return note("evidence.unknown-table", { table }, { table });
  const known = near ?? (names.length > mostNamed ? `${names.slice(0, mostNamed).join(", ")} …` : names.join(", "));
  return note("evidence.not-among-tables", { table, known }, { field: "table" });
}
