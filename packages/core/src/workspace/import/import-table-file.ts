import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { outOfReach } from "../../register/doors/record-input.ts";
import { entityOf } from "../../register/entities.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { departmentsOf } from "../../register/references/belongings.ts";
import { carryOut, clearStage, stageFolder } from "../journal.ts";
import { manifestTextWith } from "../manifest-text.ts";
import { manifestFile, settingsFile } from "../read-workspace.ts";
import { type ImportReport, importReport } from "./import-report.ts";
import { tablePath } from "./imported-resource.ts";
import { rowsOutOfPlace } from "./layout/rows-out-of-place.ts";
import { type ImportRequest, type PreparedImport, prepareImport } from "./prepare-import.ts";
import { reconcileImport } from "./reconcile-import.ts";

/** `quoin import` */
export const importTableFile = workspaceUseCase({
  words: ["import"],
  summary: "Put a file of an office into a table of the workspace: all of it, or nothing and every fault with its place",
  changes: true,
  delivers: "answer",
  rights: "evidence",
  effort: "long",
  example: "quoin import quoin-demo --data quoin-demo/data/regions.csv --as regions --dry-run",
  input: z.strictObject({
    data: fileField("The file: .csv, .csv.gz, .tsv, .json, .parquet or .xlsx"),
    as: field(z.string(), { description: "Table to be replaced, or a new one (lower-case letters, digits and _)" }),
    mapping: fileField("Mapping (YAML): sheet, header, columns, long, drop, totals …").optional(),
    source: field(z.string().min(1).optional(), { description: "Where the file comes from, for sources and footnotes (default: its name)" }),
    dry_run: field(z.boolean().default(false), { description: "Only say what would be done" }),
    ...tableOptionFields,
  }),
  output: importReport,
  run: async (ports, { data, as: table, mapping, source, dry_run, ...options }) => {
    const request: ImportRequest = { data, table, mapping, source, options };
    if (dry_run) return dryRun(ports, request);
    return ports.lock.exclusively(async () => {
      // Another import may have changed the list of tables while this one waited.
      const fresh = await ports.renewed();
      return fresh.ok ? replaceTable(fresh.value, request) : fresh;
    });
  },
});

async function dryRun(ports: WorkspacePorts, request: ImportRequest): Promise<Outcome<ImportReport>> {
  const prepared = await prepareImport(ports, request);
  if (!prepared.ok) return prepared;
  const { resource, csv, settings, report } = prepared.value;
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
  const reconciled = await reconcileImport(ports, settings, resource, csv);
  return reconciled.ok ? success(report(reconciled.notes), [...prepared.notes, ...groupedNotes(reconciled.notes)]) : reconciled;
}

/** Stages the files, commits the records with an entry of the journal that names them, moves them into place, settles the entry. */
async function replaceTable(ports: WorkspacePorts, request: ImportRequest): Promise<Outcome<ImportReport>> {
  const { files, records, caller, clock, hasher } = ports;
  const prepared = await prepareImport(ports, request);
  if (!prepared.ok) return prepared;
  const { csv, resource, kept, settings, settingsText, report } = prepared.value;
  const elsewhere = await rowsOutOfPlace(ports, resource, csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");
  await clearStage(files);
  const id = `import-${hasher.sha256(`${request.table} ${clock.now()} ${resource.hash}`).slice(0, 16)}`;
  ports.progress.step({ en: "writing", zh: "写入" });
  const contents: readonly (readonly [path: string, content: string | Uint8Array])[] = [
    ...kept.map(({ path, content }) => [path, content] as const),
    [tablePath(request.table), csv],
    [manifestFile, manifestTextWith(await files.readText(manifestFile), resource)],
    ...(settingsText === null ? [] : ([[settingsFile, settingsText]] as const)),
  ];
  const moves = contents.map(([to], index) => ({ from: `${stageFolder}/${id}/${index}`, to }));
  for (const [index, [, content]] of contents.entries()) await files.write(`${stageFolder}/${id}/${index}`, content);
  const entry = { id, owner: caller.name, body: { moves, removes: leftBehind(ports, prepared.value) } };
  const reason = `import of ${request.data.name} as ${request.table}`;
  const committed = await commitStep(
    ports,
    reason,
    async () => {
      const reconciled = await reconcileImport(ports, settings, resource, csv);
      const foreign = reconciled.ok ? await anothers(ports, reconciled.value.changes) : null;
      if (foreign !== null) return outOfReach(ports.caller, foreign.type, foreign.id);
      return reconciled.ok ? success({ changes: reconciled.value.changes, answer: () => reconciled.notes }, reconciled.notes) : reconciled;
    },
    { journal: entry },
  );
  if (!committed.ok) return unstaged(ports, committed);
  await carryOut(files, records, entry);
  return success(report(committed.value), [...prepared.notes, ...groupedNotes(committed.notes)]);
}

/** The first record that a table changes and that belongs to another department: who does not act for all departments does not change it by a table either. */
async function anothers({ caller, whole }: Pick<WorkspacePorts, "caller" | "whole">, changes: readonly RecordChange[]): Promise<RecordChange | null> {
  const { account } = caller;
  if (account === undefined || account.roles.some((role) => role === "planner" || role === "administrator")) return null;
  const get = async (type: string, id: unknown) => (typeof id === "string" ? ((await whole.get(type, id))?.body ?? null) : null);
  for (const change of changes) {
    const entity = entityOf(change.type);
    const current = entity?.policy.department === undefined || entity.policy.isShared === true ? null : await get(change.type, change.id);
    if (entity === undefined || current === null) continue;
    const departments = await departmentsOf(entity, current, get);
    if (departments.some((department) => department !== account.department)) return change;
  }
  return null;
}

async function unstaged(ports: WorkspacePorts, refused: Outcome<unknown>): Promise<Outcome<never>> {
  await clearStage(ports.files);
  return refused.ok ? fault([]) : refused;
}

/** Files of the table's former state that the new one does not write: originals of another kind, an old mapping. */
function leftBehind({ manifest }: Pick<WorkspacePorts, "manifest">, { resource, kept }: PreparedImport): string[] {
  const old = manifest.resources.find(({ name }) => name === resource.name);
  const staying = new Set([
    resource.path,
    ...kept.map(({ path }) => path),
    ...manifest.resources.filter((each) => each !== old).flatMap(({ path, sources }) => [path, ...sources.flatMap((source) => source.path ?? [])]),
  ]);
  return [old?.path, ...(old?.sources.map(({ path }) => path) ?? [])]
    .filter((path) => path !== undefined)
    .filter((path) => /^(data|sources)\//.test(path) && !staying.has(path) && !path.includes(".."));
}
