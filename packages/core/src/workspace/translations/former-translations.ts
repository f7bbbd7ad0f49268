import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { formerPath, type KeptFormerFile } from "../former-file.ts";
import { languageOf } from "./language-files.ts";

/** A change of the settings as far as it is one of translations. */
export interface TranslationChange {
  readonly changes: readonly { readonly path: string }[];
  readonly former_file: string | null;
}

/** Whether a path of the history of the settings is a table of translations and no setting of quoin.yaml. */
export function isTranslations(path: string): boolean {
  return languageOf(path) !== null;
}

/** Former tables that may go: those of changes that are further back than the setting says, as far as no later one needs them. */
export function formerTranslationsToRemove(changes: readonly TranslationChange[], keep: number): readonly string[] {
  const { kept, old } = formerTables(changes, keep);
  return [...old].filter((sha256) => !kept.has(sha256));
}

/** Former tables of translations that are to be there, each once. */
export async function keptFormerTranslations({ records, settings }: Pick<WorkspacePorts, "records" | "settings">): Promise<readonly KeptFormerFile[]> {
  const changes = [...(await recordsOf(records, "setting-change", { retired: true }))].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  const { kept } = formerTables(changes, settings.keep_imports);
  return [...kept].map(([sha256, { id, path }]) => ({ id, table: path, path, file: formerPath(sha256), sha256 }));
}

function formerTables<C extends TranslationChange>(
  changes: readonly C[],
  keep: number,
): { readonly kept: ReadonlyMap<string, C & { readonly path: string }>; readonly old: ReadonlySet<string> } {
  const passed = new Map<string, number>();
  const kept = new Map<string, C & { readonly path: string }>();
  const old = new Set<string>();
  for (const change of [...changes].reverse()) {
    const path = change.changes[0]?.path ?? "";
    if (!isTranslations(path)) continue;
    const place = passed.get(path) ?? 0;
    passed.set(path, place + 1);
    if (change.former_file === null) continue;
    if (place >= keep) old.add(change.former_file);
    else if (!kept.has(change.former_file)) kept.set(change.former_file, { ...change, path });
  }
  return { kept, old };
}

/** The hash of a table of translations as it stands; null where there is none. */
export async function translationsHash({ files, hasher }: Pick<WorkspacePorts, "files" | "hasher">, path: string): Promise<string | null> {
  return (await files.exists(path)) ? hasher.sha256(await files.readText(path)) : null;
}

/** The former table by its hash; a fault where it is gone or is no longer the one that it is named by. */
export async function formerTranslations(
  { files, hasher }: Pick<WorkspacePorts, "files" | "hasher">,
  { id, path, sha256 }: { readonly id: string; readonly path: string; readonly sha256: string },
): Promise<Outcome<string>> {
  const file = formerPath(sha256);
  const gone: Note = note("language.former-gone", { id, path, file }, { file });
  if (!(await files.exists(file))) return fault(gone);
  const text = await files.readText(file);
  return hasher.sha256(text) === sha256 ? success(text) : fault(gone);
}
