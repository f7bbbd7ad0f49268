import { byCodePoint } from "@quoin/methods";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { type Note, note } from "../../../language/note.ts";
import type { TableImport } from "../../../register/entities/table-import.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { formerPath, type KeptFormerFile } from "../../former-file.ts";
import { keptFormerTranslations } from "../../translations/former-translations.ts";

/** The name under which a former entry of `datapackage.json` stands among the former files of an import. */
export const entryName = "datapackage.json";

/** All imports of tables, the oldest first. */
export async function importsInOrder(records: WorkspacePorts["records"]): Promise<readonly TableImport[]> {
  // They are numbered, and a longer number is a later one.
  return [...(await recordsOf(records, "table-import", { retired: true }))].sort((a, b) => a.id.length - b.id.length || byCodePoint(a.id, b.id));
}

/** Former files that may go: those of imports that are further back than the setting says, as far as no later one and no other table needs them. */
export function formerFilesToRemove(imports: readonly Pick<TableImport, "table" | "former_files">[], keep: number): readonly string[] {
  const left = new Map<string, number>();
  const kept = new Set<string>();
  const old = new Set<string>();
  for (const { table, former_files } of [...imports].reverse()) {
    const place = left.get(table) ?? 0;
    left.set(table, place + 1);
    for (const { sha256 } of former_files) (place < keep ? kept : old).add(sha256);
  }
  return [...old].filter((sha256) => !kept.has(sha256));
}

/** The former files of tables that are to be kept, each once. */
async function keptFormerTables({ records, settings }: Pick<WorkspacePorts, "records" | "settings">): Promise<readonly KeptFormerFile[]> {
  const imports = await importsInOrder(records);
  const gone = new Set(formerFilesToRemove(imports, settings.keep_imports));
  const kept = new Map<string, KeptFormerFile>();
  for (const { id, table, former_files } of imports)
    for (const { path, sha256 } of former_files)
      if (!gone.has(sha256) && !kept.has(sha256)) kept.set(sha256, { id, table, path, file: formerPath(sha256), sha256 });
  return [...kept.values()];
}

/** The former files that are to be kept, each once: of tables, and of translations. */
export async function keptFormerFiles(ports: Pick<WorkspacePorts, "records" | "settings">): Promise<readonly KeptFormerFile[]> {
  return [...(await keptFormerTables(ports)), ...(await keptFormerTranslations(ports))];
}

/** Former files that should be there: missing ones, and ones whose content is no longer the one that they are named by. */
export async function formerFileProblems(ports: Pick<WorkspacePorts, "files" | "hasher" | "records" | "settings">): Promise<readonly Note[]> {
  const { files, hasher } = ports;
  const notes: Note[] = [];
  for (const { sha256, ...parameters } of await keptFormerFiles(ports)) {
    const { file } = parameters;
    if (!(await files.exists(file))) notes.push(note("import.former-gone", parameters, { file }));
    else if (hasher.sha256(await files.read(file)) !== sha256) notes.push(note("import.former-changed", parameters, { file }));
  }
  return notes;
}
