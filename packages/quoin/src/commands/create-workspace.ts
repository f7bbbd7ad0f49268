import { chmod, cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fault, holdAsWritten, note, type Outcome, ownReasons, placedDocument, populateRegister, reasonOfExample, seedRecords, success } from "@quoin/core";
import { tellingFileTrouble } from "@quoin/engines";
import { withWorkspacePorts } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { emptyExample, exampleFolder, exampleNames } from "./example-folder.ts";
import { type OfficeBeginning, officeSettings } from "./office-settings.ts";
import { machineZone } from "./office-zone.ts";
import { entriesOf, stagedFolder } from "./staged-folder.ts";

/** A workspace that has just been made. */
export interface CreatedWorkspace {
  readonly dir: string;
  readonly example: string | null;
  readonly tables: number;
  /** Records by type. */
  readonly records: Readonly<Record<string, number>>;
  /** How many of them are invented. */
  readonly invented: number;
}

/**
 * Makes a workspace: files of the example, records of its tables and seeds. It is built beside the folder and renamed into place, so that a folder with
 * this name holds a whole workspace or none. A folder that is there must be empty.
 */
export async function createWorkspace(
  folder: string,
  example: string | null,
  asker: Asker,
  office: OfficeBeginning | null = null,
): Promise<Outcome<CreatedWorkspace>> {
  const dir = resolve(folder);
  const from = exampleFolder(example ?? emptyExample);
  if (from === undefined) return fault(note("workspace.unknown-example", { example, examples: exampleNames().join(", ") }, { field: "example" }));
  const present = await entriesOf(dir);
  if (present === null || present.length > 0) return fault(note("workspace.not-empty", { dir: folder }, { file: folder }));
  return tellingFileTrouble(folder, () => built(dir, folder, from, example, asker, office));
}

async function built(
  dir: string,
  shown: string,
  from: string,
  example: string | null,
  asker: Asker,
  office: OfficeBeginning | null,
): Promise<Outcome<CreatedWorkspace>> {
  return stagedFolder(dir, async (staged) => {
    const made = await filled(staged, shown, from, example, asker, office);
    return { keep: made.ok, answer: made };
  });
}

async function filled(
  staged: string,
  shown: string,
  from: string,
  example: string | null,
  asker: Asker,
  office: OfficeBeginning | null,
): Promise<Outcome<CreatedWorkspace>> {
  await cp(from, staged, { recursive: true, filter: (path) => path !== join(from, "records") });
  if (office !== null) await beginAs(office, staged);
  await keepFromOthers(staged);
  const seeds = await readSeeds(join(from, "records"));
  if (!seeds.ok) return seeds;
  let [tables, invented] = [0, 0];
  const populated = await withWorkspacePorts(staged, asker, async (ports) => {
    tables = ports.manifest.resources.length;
    const made = await populateRegister(ports, seeds.value, example === null ? ownReasons.begun.en : reasonOfExample(example));
    if (!made.ok) return made;
    await holdAsWritten(ports);
    const counts = await Promise.all(Object.keys(made.value).map((type) => ports.records.count(type, { where: [{ field: "synthetic", value: "true" }] })));
    invented = counts.reduce((sum, each) => sum + each, 0);
    return made;
  });
  if (!populated.ok) return populated;
  const zone = office === null && example === null ? [note("workspace.zone-of-machine", { zone: machineZone() }, { field: "time_zone" })] : [];
  return success({ dir: shown, example, tables, records: populated.value, invented }, [...zone, ...populated.notes]);
}

/** The settings and the title of an office that says who it is. */
async function beginAs(office: OfficeBeginning, folder: string): Promise<void> {
  await writeFile(join(folder, "quoin.yaml"), officeSettings(office));
  const title = office.name ?? "Workspace";
  await writeFile(join(folder, "datapackage.json"), `${JSON.stringify({ profile: "data-package", name: "workspace", title, resources: [] }, null, 2)}\n`);
}

/** The files of an example are everybody's; what an office makes of them is its own. */
async function keepFromOthers(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600);
}

type Seeds = ReturnType<typeof seedRecords.parse>["records"];

async function readSeeds(folder: string): Promise<Outcome<Seeds>> {
  const names = (await entriesOf(folder)) ?? [];
  const records: Seeds = [];
  for (const name of names.filter((each) => each.endsWith(".json")).sort()) {
    const read = placedDocument(await readFile(join(folder, name), "utf8"), seedRecords, `records/${name}`);
    if (!read.ok) return read;
    records.push(...read.value.records);
  }
  return success(records);
}
