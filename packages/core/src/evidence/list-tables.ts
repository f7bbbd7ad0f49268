import { z } from "zod";
import { success } from "../outcome.ts";
import type { WorkspacePorts } from "../ports.ts";
import { localText } from "../text.ts";
import { workspaceUseCase } from "../use-case.ts";
import { type DataResource, tableTitle } from "../workspace/data-package.ts";

const column = z.object({ name: z.string(), type: z.string(), unit: z.string().nullable(), description: localText.nullable() });

const tableAnswer = z.object({
  name: z.string(),
  title: localText,
  description: localText.nullable(),
  rows: z.number(),
  /** First and last year that a column of years holds; null where the table has none. */
  years: z.object({ first: z.number(), last: z.number() }).nullable(),
  columns: z.array(column),
  /** Of `data/NAME.csv`. */
  sha256: z.string(),
  sources: z.array(z.string()),
  licences: z.array(z.object({ name: z.string(), title: z.string().nullable() })),
  /** Values of a column that stand for the whole country: shown, never added to the others. */
  national: z.object({ column: z.string(), values: z.array(z.string()) }).nullable(),
  /** What is declared to add up. */
  checks: z.array(z.object({ id: z.string(), title: localText })),
});
type TableAnswer = z.infer<typeof tableAnswer>;

/** `quoin table list` */
export const listTables = workspaceUseCase({
  words: ["table", "list"],
  summary: "Tables of evidence: rows, years, columns, sources, licences, hashes",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin table list quoin-demo",
  input: z.strictObject({}),
  output: z.object({ workspace: localText, tables: z.array(tableAnswer) }),
  run: async (ports) =>
    success({ workspace: ports.settings.name, tables: await Promise.all(ports.manifest.resources.map((resource) => answer(ports, resource))) }),
});

async function answer({ evidence }: WorkspacePorts, resource: DataResource): Promise<TableAnswer> {
  const { name, description, description_zh: zh, schema, sources, licenses = [], national, checks = [] } = resource;
  const years = schema.fields.filter(({ type }) => type === "year").map((each) => each.name);
  const rows = await evidence.rows({ table: name, columns: [...new Set([schema.fields[0]?.name ?? "", ...years])] });
  return {
    name,
    title: tableTitle(resource),
    description: both(description, zh),
    rows: rows.length,
    years: span(rows.flatMap(({ values }) => years.map((year) => Number(values[year] ?? Number.NaN)))),
    columns: schema.fields.map((field) => ({
      name: field.name,
      type: field.type,
      unit: field.unit ?? null,
      description: both(field.description, field.description_zh),
    })),
    sha256: evidence.sha256(name),
    sources: sources.map(({ title }) => title),
    licences: licenses.map((licence) => ({ name: licence.name, title: licence.title ?? null })),
    national: national ?? null,
    checks: checks.map(({ id, title }) => ({ id, title })),
  };
}

function both(en: string | undefined, zh: string | undefined): TableAnswer["description"] {
  return en === undefined ? null : { en, zh: zh ?? en };
}

function span(years: readonly number[]): TableAnswer["years"] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const year of years) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return first <= last ? { first, last } : null;
}
