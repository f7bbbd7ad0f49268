import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { unitsInUse } from "../../../evidence/roles/units-in-use.ts";
import type { Note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import type { Reconciliation } from "../../../register/changes/reconcile-records.ts";
import { outOfReach } from "../../../register/changes/record-input.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { TableImport } from "../../../register/entities/table-import.ts";
import { entityOf } from "../../../register/entities.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { departmentsOf } from "../../../register/references/belongings.ts";
import { formerPath } from "../../former-file.ts";
import { carryOut, clearStage, stageFolder } from "../../journal.ts";
import { manifestEntry } from "../../manifest-text.ts";
import { manifestFile, settingsFile } from "../../read-workspace.ts";
import { registrationChange } from "../../register-terms.ts";
import { effectOf, type ImportEffect } from "../effect/import-effect.ts";
import type { RowCounts } from "../effect/row-effect.ts";
import { withResource } from "../table/with-resource.ts";
import { entryName, formerFilesToRemove, importsInOrder } from "./former-files.ts";
import { type RecordTerms, reconcileImport, type TableState } from "./reconcile-import.ts";

/** A new state of a table, and of what stands with it, that is to take its place. */
export interface TableChange {
  readonly state: TableState;
  readonly rows: RowCounts;
  /** Path → content of every file that is written: the table, its description, originals, settings. */
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  readonly removes: readonly string[];
  readonly settings: WorkspacePorts["settings"];
  readonly terms: RecordTerms;
  readonly reason: string;
  /** A refusal that shows only once the records are known. */
  readonly refused: (effect: ImportEffect) => Note | null;
  /** What the history keeps of it beside its effect and former files. */
  readonly told: Pick<TableImport, "mode" | "file" | "file_sha256" | "sha256" | "former" | "figures" | "files" | "roles" | "undoes">;
}

/** A change of a table that has been made. */
export interface PutTable {
  readonly id: string;
  readonly effect: ImportEffect;
  readonly reconciliation: Reconciliation;
}

/** Stages the files, commits the records with an entry of the journal that names them, moves them into place, settles the entry; what was there before is kept by its hash. Only for the one who holds the lock. */
export async function putTable(ports: WorkspacePorts, change: TableChange): Promise<Outcome<PutTable>> {
  const { files, records, caller, clock, hasher, settings } = ports;
  const { state, rows, terms, told } = change;
  await clearStage(files);
  ports.progress.step({ en: "writing", zh: "写入" });
  const id = `import-${hasher.sha256(`${state.name} ${clock.now()} ${told.sha256 ?? ""}`).slice(0, 16)}`;
  const moves: { from: string; to: string }[] = [];
  const staged = (to: string): string => {
    const from = `${stageFolder}/${id}/${moves.length}`;
    moves.push({ from, to });
    return from;
  };
  const former = await keptFormer(ports, change, staged);
  for (const [to, content] of change.contents) await files.write(staged(to), content);
  const imports = await importsInOrder(records);
  const surplus = formerFilesToRemove([...imports, { table: state.name, former_files: former }], settings.keep_imports);
  const entry = { id, owner: caller.name, body: { moves, removes: [...change.removes, ...surplus.map(formerPath)] } };
  const committed = await commitStep(
    ports,
    change.reason,
    async () => {
      const reconciled = await reconcileImport(ports, change.settings, state, terms);
      if (!reconciled.ok) return reconciled;
      const foreign = await anothers(ports, reconciled.value.changes);
      if (foreign !== null) return outOfReach(caller, foreign.type, foreign.id);
      const effect = effectOf(rows, reconciled.value);
      const refused = change.refused(effect);
      if (refused !== null) return fault(refused);
      const record = patchedRecord("table-import", null, {
        id: `import-${(await records.list("table-import", { retired: true })).length + 1}`,
        table: state.name,
        ...effect,
        ...told,
        former_files: former,
        units: unitsOfState(ports, change),
      });
      if (!record.ok) return record;
      const registered = await registrationChange(ports, change.settings);
      if (!registered.ok) return registered;
      const answer = (): PutTable => ({ id: record.value.id, effect, reconciliation: reconciled.value });
      return success({ changes: [...reconciled.value.changes, record.value, ...registered.value], answer }, reconciled.notes);
    },
    { journal: entry },
  );
  if (!committed.ok) {
    await clearStage(files);
    return committed;
  }
  await carryOut(files, records, entry);
  return committed;
}

/** In which units the figures of the table are read from now on. */
function unitsOfState({ evidence }: WorkspacePorts, { state: { resource, csv }, settings }: TableChange): TableImport["units"] {
  return resource === null ? [] : [...unitsInUse(withResource(evidence, resource, csv), settings, { resources: [resource] })];
}

/** Puts what the change takes away or writes over under its hash: the table, its originals and mapping, its entry of `datapackage.json`. */
async function keptFormer(
  { files, hasher, manifest }: WorkspacePorts,
  { state, contents, removes }: TableChange,
  staged: (to: string) => string,
): Promise<TableImport["former_files"]> {
  const shared = new Set(
    manifest.resources.filter(({ name }) => name !== state.name).flatMap(({ path, sources }) => [path, ...sources.flatMap((source) => source.path ?? [])]),
  );
  const paths = [...new Set([...contents.keys(), ...removes])].filter((path) => ![manifestFile, settingsFile].includes(path) && !shared.has(path));
  const former: { path: string; sha256: string }[] = [];
  for (const path of paths) {
    if (!(await files.exists(path))) continue;
    const sha256 = hasher.sha256(await files.read(path));
    await files.copy(path, staged(formerPath(sha256)));
    former.push({ path, sha256 });
  }
  const entry = manifestEntry(await files.readText(manifestFile), state.name);
  if (entry === null) return former;
  const sha256 = hasher.sha256(entry);
  await files.write(staged(formerPath(sha256)), entry);
  return [...former, { path: entryName, sha256 }];
}

/** The first record that a table changes and that belongs to another department: who does not act for all departments does not change it by a table either. */
export async function anothers(
  { caller, unrestrictedRecords }: Pick<WorkspacePorts, "caller" | "unrestrictedRecords">,
  changes: readonly RecordChange[],
): Promise<RecordChange | null> {
  const { account } = caller;
  if (account === undefined || account.roles.some((role) => role === "planner" || role === "administrator")) return null;
  const get = async (type: string, id: unknown) => (typeof id === "string" ? ((await unrestrictedRecords.get(type, id))?.body ?? null) : null);
  for (const change of changes) {
    const entity = entityOf(change.type);
    const current = entity?.policy.department === undefined || entity.policy.isShared === true ? null : await get(change.type, change.id);
    if (entity === undefined || current === null) continue;
    const departments = await departmentsOf(entity, current, get);
    if (departments.some((department) => department !== account.department)) return change;
  }
  return null;
}
