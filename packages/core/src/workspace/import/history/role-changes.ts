import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { placedDocument } from "../../../contract/placed-document.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { type Note, note } from "../../../language/note.ts";
import type { TableImport } from "../../../register/entities/table-import.ts";
import { settingsFile } from "../../read-workspace.ts";
import { settingPath, settingPathText } from "../../settings/setting-path.ts";
import { settingsTextWith, sorted, valueAt, writtenSettings } from "../../settings/settings-text.ts";
import { settings as settingsSchema } from "../../settings.ts";

/** Which roles a new text of quoin.yaml says otherwise than the one that stands. */
export async function roleChanges({ files }: Pick<WorkspacePorts, "files">, text: string): Promise<TableImport["roles"]> {
  const before = writtenSettings((await files.exists(settingsFile)) ? await files.readText(settingsFile) : "") ?? {};
  const after = writtenSettings(text) ?? {};
  const names = new Set([before, after].flatMap((all) => Object.keys((valueAt(all, ["roles"]) as Readonly<Record<string, unknown>> | null) ?? {})));
  return [...names].flatMap((role) => {
    const path = ["roles", role];
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    return sorted(was ?? null) === sorted(is ?? null) ? [] : [{ path: settingPathText(path), before: json(was), after: json(is) }];
  });
}

/**
 * quoin.yaml with the roles that an import wrote as they were before it; null where nothing is to be written. A role that somebody has changed since stays, and is told.
 */
export async function rolesBack(
  { files, settings, caller }: Pick<WorkspacePorts, "files" | "settings" | "caller">,
  made: TableImport["roles"],
): Promise<Outcome<{ readonly settings: WorkspacePorts["settings"]; readonly text: string | null }>> {
  if (made.length === 0) return success({ settings, text: null });
  const bound = caller.account?.region ?? null;
  if (bound !== null) return fault(note("rights.bound-roles", { account: caller.name, region: bound }, { field: "id" }), "forbidden");
  const before = (await files.exists(settingsFile)) ? await files.readText(settingsFile) : "";
  const notes: Note[] = [];
  let text = before;
  for (const { path: written, before: was, after } of made) {
    const path = settingPath(written) ?? [];
    if (sorted(valueAt(writtenSettings(text) ?? {}, path) ?? null) !== sorted(readBack(after)))
      notes.push(note("import.role-stays", { path: written }, { field: written }));
    else text = settingsTextWith(text, path, readBack(was) ?? undefined) ?? text;
  }
  if (text === before) return success({ settings, text: null }, notes);
  const read = placedDocument(text, settingsSchema, settingsFile);
  if (!read.ok) return read;
  const { territory, territories } = read.value;
  const main = territory ?? territories?.[0];
  return success({ settings: { ...settings, roles: read.value.roles, ...(main === undefined ? {} : { territory: main }) }, text }, notes);
}

function readBack(text: string | null): unknown {
  return text === null ? null : (JSON.parse(text) as unknown);
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
