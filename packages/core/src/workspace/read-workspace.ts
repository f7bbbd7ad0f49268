import { fault, type Outcome, success } from "../contract/outcome.ts";
import { placedDocument } from "../contract/placed-document.ts";
import { type DataPackage, dataPackage } from "../evidence/data-package.ts";
import { note } from "../language/note.ts";
import { type Settings, settings } from "./settings.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";

export const manifestFile = "datapackage.json";
export const settingsFile = "quoin.yaml";

/** What a workspace says of itself: its list of tables and the settings of the office. */
export interface WorkspaceDocuments {
  readonly manifest: DataPackage;
  readonly settings: Settings;
}

/** Reads `datapackage.json` and `quoin.yaml` (which may be absent: all defaults) of a workspace folder; `shown` is how the folder is called in messages. */
export async function readWorkspace(files: WorkspaceFiles, shown: string): Promise<Outcome<WorkspaceDocuments>> {
  if (!(await files.exists(manifestFile))) return fault(note("workspace.not-found", { dir: shown }, { file: shown }), "missing");
  const manifest = parseManifest(await files.readText(manifestFile));
  const office = (await files.exists(settingsFile)) ? placedDocument(await files.readText(settingsFile), settings, settingsFile) : success(settings.parse({}));
  if (!manifest.ok || !office.ok) return fault([...manifest.notes, ...office.notes]);
  const { territory, territories } = office.value;
  const main = territory ?? territories?.[0];
  return success({ manifest: manifest.value, settings: main === undefined ? office.value : { ...office.value, territory: main } });
}

/** JSON is read by the fast parser; only where it fails the slow one finds the place of the fault. */
export function parseManifest(text: string): Outcome<DataPackage> {
  try {
    const parsed = dataPackage.safeParse(JSON.parse(text));
    if (parsed.success) return success(parsed.data);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  const placed = placedDocument(text, dataPackage, manifestFile);
  // YAML takes texts that JSON does not (comments, single quotes): those are still no JSON.
  return placed.ok ? fault(note("document.broken", { file: manifestFile, problem: "not JSON" }, { file: manifestFile, line: 1, column: 1 })) : placed;
}
