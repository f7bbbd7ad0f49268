import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type DataResource, dataResource } from "../../evidence/data-package.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { type Note, note } from "../../language/note.ts";
import { noSuchRecord, reasonField } from "../../register/changes/record-input.ts";
import type { TableImport } from "../../register/entities/table-import.ts";
import { formerPath } from "../former-file.ts";
import { manifestTextBack } from "../manifest-text.ts";
import { manifestFile, settingsFile } from "../read-workspace.ts";
import { goneCodes } from "./checks/check-import.ts";
import { effectOf, importEffect } from "./effect/import-effect.ts";
import { type ImportMode, rowEffect } from "./effect/row-effect.ts";
import { storedCells, type TableCells } from "./effect/table-cells.ts";
import { roleColumns, standingCells } from "./effect/table-effect.ts";
import { tableFigures } from "./effect/table-figures.ts";
import { entryName, importsInOrder } from "./history/former-files.ts";
import { amongWritten, personsChanges } from "./history/persons-changes.ts";
import { putTable, type TableChange } from "./history/put-table.ts";
import { reconcileImport } from "./history/reconcile-import.ts";
import { rolesBack } from "./history/role-changes.ts";
import { laterImports, undoneImports } from "./history/undone-imports.ts";
import { usedCodes } from "./import-context.ts";
import { tablePath } from "./imported-resource.ts";
import { rowsOutOfPlace } from "./layout/rows-out-of-place.ts";

const answer = z.object({
  /** The undoing as `import list` names it, so that it can be undone itself; null for a dry run. */
  id: z.string().nullable(),
  undoes: z.string(),
  table: z.string(),
  effect: importEffect,
  /** SHA-256 of `data/TABLE.csv` afterwards and before; null where there is no table. */
  sha256: z.string().nullable(),
  former: z.string().nullable(),
  /** Records that a person changed since the import: they stay in use, with these fields as they are. */
  kept: z.array(z.object({ type: z.string(), id: z.string(), fields: z.array(z.string()) })),
});

export type UndoneImport = z.infer<typeof answer>;

/** `quoin import undo` */
export const undoImport = workspaceUseCase({
  words: ["import", "undo"],
  summary: "Take an import back: table, originals, mapping, roles and records are as they were before it, and the history keeps both",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "evidence",
  effort: "long",
  example: "quoin import undo quoin-demo --reason 'the figures were in another unit'",
  input: z.strictObject({
    id: field(z.string().optional(), { description: "the import, as `import list` names it (default: the newest that is not undone)" }),
    dry_run: field(z.boolean().default(false), { description: "only say what would be done" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { id, dry_run, reason }) => {
    if (dry_run) {
      const back = await formerState(ports, id, "");
      if (!back.ok) return back;
      const { change, undone, kept } = back.value;
      const reconciled = await reconcileImport(ports, change.settings, change.state, change.terms);
      if (!reconciled.ok) return reconciled;
      return success(
        told(null, undone, change, effectOf(change.rows, reconciled.value), withNotes(kept, reconciled.notes)),
        groupedNotes([...back.notes, ...reconciled.notes]),
      );
    }
    if (reason.trim() === "") return fault(note("import.reason-missing", {}, { field: "reason" }));
    return ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      if (!fresh.ok) return fresh;
      const back = await formerState(fresh.value, id, reason);
      if (!back.ok) return back;
      const { change, undone, kept } = back.value;
      const put = await putTable(fresh.value, change);
      if (!put.ok) return put;
      return success(told(put.value.id, undone, change, put.value.effect, withNotes(kept, put.notes)), groupedNotes([...back.notes, ...put.notes]));
    });
  },
});

type Kept = UndoneImport["kept"];

function told(
  id: string | null,
  undone: TableImport,
  { told: { sha256, former } }: TableChange,
  effect: z.infer<typeof importEffect>,
  kept: Kept,
): UndoneImport {
  return { id, undoes: undone.id, table: undone.table, effect, sha256, former, kept };
}

/** Records that stay, and those whose fields a person changed. */
function withNotes(kept: Kept, notes: readonly Note[]): Kept {
  const byRecord = new Map(kept.map((each) => [`${each.type} ${each.id}`, { ...each, fields: [...each.fields] }]));
  for (const { code, parameters } of notes) {
    const { type, id, field: changed } = parameters;
    if (code !== "import.changed-by-person" || typeof type !== "string" || typeof id !== "string" || typeof changed !== "string") continue;
    const held = byRecord.get(`${type} ${id}`) ?? { type, id, fields: [] };
    byRecord.set(`${type} ${id}`, held);
    if (!held.fields.includes(changed)) held.fields.push(changed);
  }
  return [...byRecord.values()];
}

interface FormerState {
  readonly change: TableChange;
  readonly undone: TableImport;
  readonly kept: Kept;
}

/** What an undoing would write: everything as it was before the import, as far as nothing has been laid over it since. Changes nothing. */
async function formerState(ports: WorkspacePorts, asked: string | undefined, reason: string): Promise<Outcome<FormerState>> {
  const { files, hasher, manifest } = ports;
  const found = await importToUndo(ports, asked);
  if (!found.ok) return found;
  const undone = found.value;
  const { table, former_files } = undone;
  const gone: Note[] = [];
  let entryText: string | null = null;
  const contents = new Map<string, string | Uint8Array>();
  for (const { path, sha256 } of former_files) {
    const file = formerPath(sha256);
    if (!(await files.exists(file)) || hasher.sha256(await files.read(file)) !== sha256)
      gone.push(note("import.former-gone", { file, path, id: undone.id, table }, { file }));
    else if (path === entryName) entryText = await files.readText(file);
    else contents.set(path, await files.read(file));
  }
  const current = manifest.resources.find(({ name }) => name === table);
  const path = current?.path ?? tablePath(table);
  const now = (await files.exists(path)) ? hasher.sha256(await files.read(path)) : null;
  if (now !== undone.sha256) return fault(note("import.changed-since", { id: undone.id, table }, { table }), "stale");
  if (gone.length > 0) return fault(gone);

  const manifestText = manifestTextBack(await files.readText(manifestFile), table, entryText);
  const resource = resourceNamed(manifestText, table);
  const csvFile = resource === null ? undefined : contents.get(resource.path);
  const csv = resource === null || csvFile === undefined ? "" : await files.readText(formerPath(hasher.sha256(csvFile)));
  const standing = await standingCells(ports, current);
  const before: TableCells = resource === null ? { columns: [], rows: 0 } : storedCells(csv, resource);
  const used = goneCodes(before, await usedCodes(manifest, ports.evidence, table), { table });
  if (used.length > 0) return fault(used);
  const roles = await rolesBack(ports, undone.roles);
  if (!roles.ok) return roles;
  const elsewhere = await rowsOutOfPlace(ports, resource ?? (current as DataResource), resource === null ? "" : csv);
  if (elsewhere !== null) return fault(elsewhere, "forbidden");

  const key = [current?.schema.primaryKey ?? resource?.schema.primaryKey ?? []].flat();
  const rows = rowEffect({
    standing,
    given: before,
    key: key.filter((name) => before.columns.some((column) => column.name === name)),
    mode: "replace" satisfies ImportMode,
  });
  const sinceThen = await personsChanges(ports, undone.id);
  contents.set(manifestFile, manifestText);
  if (roles.value.text !== null) contents.set(settingsFile, roles.value.text);
  const written = new Set(contents.keys());
  const stays = new Set(resource === null ? [] : [resource.path, ...resource.sources.flatMap((source) => source.path ?? [])]);
  const change: TableChange = {
    state: { name: table, resource, csv, rows: before.rows, rowsBefore: standing.rows },
    rows: rows.counts,
    contents,
    removes: [...(now === null ? [] : [path]), ...undone.files.map((file) => file.path)].filter(
      (file) => !written.has(file) && !stays.has(file) && /^(data|sources)\//.test(file),
    ),
    settings: roles.value.settings,
    terms: { gone: "retire", spared: new Set(sinceThen.map(({ type, id }) => `${type} ${id}`)) },
    reason,
    refused: () => null,
    told: {
      mode: "undo",
      file: undone.file,
      file_sha256: undone.file_sha256,
      sha256: csvFile === undefined ? null : hasher.sha256(csvFile),
      former: now,
      figures: [...tableFigures(standing, before, { key, ...roleColumns(ports, table, key, current), units: unitsOf(current, resource) })],
      files: former_files.filter((file) => file.path.startsWith("sources/")).map((file) => ({ ...file })),
      roles: undone.roles.map((each) => ({ path: each.path, before: each.after, after: each.before })),
      undoes: undone.id,
    },
  };
  const ofImport = await amongWritten(ports, undone.id, sinceThen);
  return success({ change, undone, kept: ofImport.map(({ type, id, fields }) => ({ type, id, fields: [...fields] })) }, roles.notes);
}

/** The import that is asked for, or the newest that stands; one on which later ones of its table rest is refused, and they are named. */
async function importToUndo({ records }: Pick<WorkspacePorts, "records">, asked: string | undefined): Promise<Outcome<TableImport>> {
  const all = await importsInOrder(records);
  const undone = undoneImports(all);
  const found = asked === undefined ? all.findLast(({ id, undoes }) => undoes === null && !undone.has(id)) : all.find(({ id }) => id === asked);
  if (found === undefined) return asked === undefined ? fault(note("import.nothing-to-undo"), "missing") : noSuchRecord("table-import", asked);
  const by = undone.get(found.id);
  if (by !== undefined) return fault(note("import.undone-already", { id: found.id, by }, { field: "id" }));
  const later = laterImports(all, found);
  if (later.length > 0) return fault(note("import.not-newest", { id: found.id, table: found.table, later: later.join(", ") }, { field: "id" }));
  return success(found);
}

function resourceNamed(manifestText: string, table: string): DataResource | null {
  const { resources } = JSON.parse(manifestText) as { readonly resources: readonly { readonly name?: unknown }[] };
  const entry = resources.find(({ name }) => name === table);
  return entry === undefined ? null : dataResource.parse(entry);
}

function unitsOf(...resources: readonly (DataResource | null | undefined)[]): ReadonlyMap<string, string> {
  return new Map(
    resources.flatMap((resource) => (resource?.schema.fields ?? []).flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit] as const]))),
  );
}
