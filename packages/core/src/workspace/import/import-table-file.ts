import { z } from "zod";
import { field, fileField, pairsField, textsField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { manifestTextWith } from "../manifest-text.ts";
import { manifestFile, settingsFile } from "../read-workspace.ts";
import { effectOf, wouldGo } from "./effect/import-effect.ts";
import { importModes } from "./effect/row-effect.ts";
import { scaleFactors } from "./effect/scale-factor.ts";
import { putTable } from "./history/put-table.ts";
import { type RecordTerms, reconcileImport, type TableState } from "./history/reconcile-import.ts";
import { roleChanges } from "./history/role-changes.ts";
import { type ImportReport, importReport } from "./import-report.ts";
import { tablePath } from "./imported-resource.ts";
import { rowsOutOfPlace } from "./layout/rows-out-of-place.ts";
import { type ImportRequest, type PreparedImport, prepareImport } from "./prepare-import.ts";
import { answeredMapping } from "./questions/answered-mapping.ts";

/** `quoin import` */
export const importTableFile = workspaceUseCase({
  words: ["import"],
  summary: "Put a file of an office into a table of the workspace: all of it, or nothing and every fault with its place",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "evidence",
  effort: "long",
  example: "quoin import quoin-demo --data quoin-demo/data/regions.csv --as regions --dry-run",
  input: z.strictObject({
    data: fileField(
      "The file: .csv, .csv.gz, .tsv, .json, .jsonl, .xlsx, .parquet, .arrow, F.duckdb#TABLE, F.sqlite#TABLE, datapackage.json#RESOURCE, or - (standard input)",
    ),
    as: field(z.string(), { description: "Table that it is laid over, or a new one (lower-case letters, digits and _)" }),
    mode: field(z.enum(importModes).optional(), {
      kind: "flags",
      description:
        "Rows of new keys beside those that stand; also those that stand otherwise; the file is the table, and what it does not hold goes (without one of these nothing may go)",
    }),
    mapping: fileField("Mapping (YAML): sheet, header, columns, long, drop, totals …").optional(),
    column: pairsField(
      z.enum(["keep", "drop"]),
      "What becomes of a column that the file no longer has: it stays with its old cells, or it goes",
      "COLUMN=keep|drop",
    ),
    scale: pairsField(
      z.union([z.literal(1), ...scaleFactors.map((factor) => z.literal(factor))]),
      "Answers a doubted scale: 1 takes the figures as they are, the factor brings them to the former scale",
      "COLUMN=1|FACTOR",
    ),
    source: field(z.string().min(1).optional(), { description: "Where the file comes from, for sources and footnotes (default: its name)" }),
    answer: textsField(
      "An answer to a question of the import, as the question offers it: units/COLUMN=UNIT, days=day-first; may be given several times",
    ).default([]),
    dry_run: field(z.boolean().default(false), { description: "Only say what would be done" }),
    reason: reasonField.default(""),
    ...tableOptionFields,
  }),
  output: importReport,
  run: async (ports, { data, as: table, mapping: given, source, answer, dry_run, reason, mode, column, scale, ...options }) => {
    const mapping = await answeredMapping(ports, given, answer);
    if (!mapping.ok) return mapping;
    const request: ImportRequest = { data, table, mapping: mapping.value, source, options, choices: { mode, columns: column, scale } };
    if (dry_run) return dryRun(ports, request);
    if (reason.trim() === "" && (await ports.accounts.exist())) return fault(note("import.reason-missing", {}, { field: "reason" }));
    return ports.lock.exclusively(async () => {
      // Another import may have changed the list of tables while this one waited.
      const fresh = await ports.renewed();
      return fresh.ok ? importTable(fresh.value, request, reason) : fresh;
    });
  },
});

async function dryRun(ports: WorkspacePorts, request: ImportRequest): Promise<Outcome<ImportReport>> {
  const prepared = await prepareImport(ports, request);
  if (!prepared.ok) return prepared;
  const { resource, csv, settings, effect, report } = prepared.value;
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
  const reconciled = await reconcileImport(ports, settings, stateOf(prepared.value), termsOf(request));
  if (!reconciled.ok) return reconciled;
  const refused = refusal(request, prepared.value, effectOf(effect.rows.counts, reconciled.value));
  return refused === null ? success(report(reconciled.notes, reconciled.value), [...prepared.notes, ...groupedNotes(reconciled.notes)]) : fault(refused);
}

/** Lays the file over its table, and keeps what was there before. */
async function importTable(ports: WorkspacePorts, request: ImportRequest, given: string): Promise<Outcome<ImportReport>> {
  const { files, hasher, manifest } = ports;
  const prepared = await prepareImport(ports, request);
  if (!prepared.ok) return prepared;
  const { csv, resource, kept, settings, settingsText, effect, report } = prepared.value;
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
  const before = manifest.resources.find(({ name }) => name === resource.name);
  const former = before === undefined || !(await files.exists(before.path)) ? null : hasher.sha256(await files.read(before.path));
  const put = await putTable(ports, {
    state: stateOf(prepared.value),
    rows: effect.rows.counts,
    contents: new Map<string, string | Uint8Array>([
      ...kept.map(({ path, content }) => [path, content] as const),
      [tablePath(request.table), csv],
      [manifestFile, manifestTextWith(await files.readText(manifestFile), resource)],
      ...(settingsText === null ? [] : [[settingsFile, settingsText] as const]),
    ]),
    removes: leftBehind(ports, prepared.value),
    settings,
    terms: termsOf(request),
    reason: given.trim() === "" ? `import of ${request.data.name} as ${request.table}` : given,
    refused: (done) => refusal(request, prepared.value, done),
    told: {
      mode: request.choices.mode ?? "replace",
      file: request.data.name,
      file_sha256: kept[0] === undefined ? null : hasher.sha256(kept[0].content),
      sha256: resource.hash.replace("sha256:", ""),
      former,
      figures: [...effect.figures],
      files: kept.map(({ path, content }) => ({ path, sha256: hasher.sha256(content) })),
      roles: settingsText === null ? [] : await roleChanges(ports, settingsText),
      undoes: null,
    },
  });
  if (!put.ok) return put;
  return success(report(put.notes, put.value.reconciliation), [...prepared.notes, ...groupedNotes(put.notes)]);
}

/** Without a word that says so, nothing goes. */
function refusal({ table, choices }: ImportRequest, { resource, proposedKey }: PreparedImport, effect: ImportReport["effect"]) {
  return choices.mode === undefined ? wouldGo(effect, table, resource.schema.primaryKey === undefined ? proposedKey : null) : null;
}

/** Records go with their keys where the file is the table; else those that no row names any more stay in use. */
function termsOf({ choices }: ImportRequest): RecordTerms {
  return { gone: choices.mode === "append" || choices.mode === "update" ? "stay" : "retire" };
}

function stateOf({ resource, csv, effect }: PreparedImport): TableState {
  return { name: resource.name, resource, csv, rows: effect.table.rows.length, rowsBefore: effect.standing.rows };
}

/** Files of the table's former state that the new one does not write: originals of another kind, an old mapping. */
function leftBehind({ manifest }: Pick<WorkspacePorts, "manifest">, { resource, kept }: PreparedImport): string[] {
  const old = manifest.resources.find(({ name }) => name === resource.name);
  const staying = new Set([
    resource.path,
    ...kept.map(({ path }) => path),
    ...resource.sources.flatMap(({ path }) => path ?? []),
    ...manifest.resources.filter((each) => each !== old).flatMap(({ path, sources }) => [path, ...sources.flatMap((source) => source.path ?? [])]),
  ]);
  return [old?.path, ...(old?.sources.map(({ path }) => path) ?? [])]
    .filter((path) => path !== undefined)
    .filter((path) => /^(data|sources)\//.test(path) && !staying.has(path) && !path.includes(".."));
}
