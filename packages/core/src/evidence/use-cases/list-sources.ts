import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { renderedNote, renderNote } from "../../language/note.ts";
import { nameText } from "../../language/text.ts";
import { isNumeric } from "../cells/coded-columns.ts";
import { checkTable, unexplained } from "../checks/check-table.ts";
import { blocksOfResource, fieldTitle, tableTitle } from "../data-package.ts";
import { blockKinds } from "../declared-block.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { type Years, years, yearsOf } from "../evidence-years.ts";

const cell = z.union([z.string(), z.number(), z.null()]);

const exception = z.object({
  group: z.record(z.string(), cell),
  total: z.number(),
  parts: z.number(),
  gap: z.number().nullable(),
  present: z.number(),
  missing: z.number(),
  row: z.number(),
  known: nameText.nullable(),
});

const listed = z.object({
  name: z.string(),
  title: nameText,
  description: nameText,
  path: z.string(),
  /** Hash of the file as it is, null where it cannot be read. */
  sha256: z.string().nullable(),
  /** Whether that is the hash of the data package. */
  unchanged: z.boolean(),
  rows: z.number().nullable(),
  /** First and last year of its rows, by the column that bears the year; null where none does. */
  years: years.nullable(),
  fields: z.array(z.object({ name: z.string(), type: z.string(), unit: z.string().nullable(), title: nameText.nullable(), description: nameText })),
  key: z.array(z.string()),
  /** Rows that stand for the whole country and are never added to the others. */
  national: z.object({ column: z.string(), values: z.array(z.string()) }).nullable(),
  /** Columns whose rows of one value hang together, by what the value is; null for one of which nobody has said it. */
  blocks: z.array(z.object({ name: z.enum(blockKinds).nullable(), column: z.string() })),
  sources: z.array(z.object({ title: z.string(), title_zh: z.string().nullable(), path: z.string().nullable(), hash: z.string().nullable() })),
  licences: z.array(z.object({ name: z.string(), title: z.string(), path: z.string().nullable() })),
  checks: z.array(z.object({ id: z.string(), title: nameText, tolerance: z.number(), tested: z.number(), exceptions: z.array(exception) })),
  faults: z.array(renderedNote),
});

/** `quoin sources` */
export const listSources = workspaceUseCase({
  words: ["sources"],
  summary: "The tables of a workspace: columns and units, sources, licences, hashes, checks and their exceptions",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  reads: "evidence",
  example: "quoin sources quoin-demo",
  input: z.strictObject({}),
  output: z.object({ tables: z.array(listed) }),
  run: async ({ manifest, evidence, files, caller }) => {
    const tables: z.output<typeof listed>[] = [];
    const notes = [];
    for (const resource of manifest.resources) {
      const { name, path, hash, schema, sources, licenses = [], description = "", description_zh: zh = description } = resource;
      const report = await checkTable(evidence, manifest, resource);
      const sha256 = (await files.exists(path)) ? evidence.sha256(name) : null;
      notes.push(...unexplained(name, report));
      tables.push({
        name,
        title: tableTitle(resource),
        description: { en: description, zh },
        path,
        sha256,
        unchanged: hash === `sha256:${sha256}`,
        rows: report.rows,
        years: sha256 === null ? null : await yearsCovered(evidence, name, schema.fields),
        fields: schema.fields.map((field) => ({
          name: field.name,
          type: field.type,
          unit: field.unit ?? null,
          title: fieldTitle(field),
          description: { en: field.description ?? "", zh: field.description_zh ?? field.description ?? "" },
        })),
        key: typeof schema.primaryKey === "string" ? [schema.primaryKey] : [...(schema.primaryKey ?? [])],
        national: resource.national ?? null,
        blocks: [...(blocksOfResource(resource) ?? [])],
        sources: sources.map((source) => ({ title: source.title, title_zh: source.title_zh ?? null, path: source.path ?? null, hash: source.hash ?? null })),
        licences: licenses.map((licence) => ({ name: licence.name, title: licence.title ?? licence.name, path: licence.path ?? null })),
        checks: report.checks.map((check) => ({ ...check, exceptions: [...check.exceptions] })),
        faults: report.faults.map((fault) => renderNote(fault, caller.language)),
      });
    }
    return success({ tables }, notes);
  },
});

/** The column that bears the year of a row, whatever else its name says: `year`, `call_year`, `Year`. */
const yearColumn = /^(?:.*_)?year$/i;

async function yearsCovered(
  evidence: EvidenceEngine,
  table: string,
  fields: readonly { readonly name: string; readonly type: string }[],
): Promise<Years | null> {
  const column = fields.find(({ name, type }) => yearColumn.test(name) && (type === "integer" || type === "number" || type === "year"))?.name;
  if (column === undefined) return null;
  const told = await evidence.groups({ table, by: [], figures: { from: { of: "least", column }, to: { of: "greatest", column } } });
  const [from, to] = [told.columns["from"], told.columns["to"]];
  return from !== undefined && to !== undefined && isNumeric(from) && isNumeric(to) ? yearsOf([from.values[0], to.values[0]]) : null;
}
