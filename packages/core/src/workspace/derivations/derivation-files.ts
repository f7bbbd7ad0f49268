import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { ownValue } from "../../contract/own-value.ts";
import { type PlacedDocument, readPlaced } from "../../contract/placed-document.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type DerivationDocument, derivationDocument, readTables } from "../../evidence/derivation/derivation-document.ts";
import type { DerivationSource } from "../../evidence/derivation/derivation-engine.ts";
import { note } from "../../language/note.ts";

/** Where the derivations of a workspace lie, a file each. */
const folder = "derivations";

export function derivationPath(name: string): string {
  return `${folder}/${name}.yaml`;
}

/** A derivation's name is that of the table it makes. */
export function isDerivationName(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,99}$/.test(name);
}

/** A derivation as it is written, with the hash of its text. */
export interface ReadDerivation extends PlacedDocument<DerivationDocument> {
  readonly name: string;
  readonly sha256: string;
}

export async function derivationNames({ files }: Pick<WorkspacePorts, "files">): Promise<readonly string[]> {
  const listed = (await files.exists(folder)) ? await files.list(folder) : [];
  return listed
    .map((path) => /^derivations\/([^/]+)\.yaml$/.exec(path)?.[1] ?? "")
    .filter(isDerivationName)
    .sort();
}

export async function readDerivation({ files, hasher }: Pick<WorkspacePorts, "files" | "hasher">, name: string): Promise<Outcome<ReadDerivation>> {
  const path = derivationPath(name);
  if (!isDerivationName(name) || !(await files.exists(path))) {
    const known = await derivationNames({ files });
    return fault(note("derive.unknown-derivation", { name, known: known.join(", ") }, { field: "name" }), "missing");
  }
  const text = await files.readText(path);
  const read = readPlaced(text, derivationDocument, path);
  return read.ok ? success({ ...read.value, name, sha256: hasher.sha256(text) }) : read;
}

/** The tables and files that a derivation reads: a table of the workspace where the document says nothing else of a name. */
export async function derivationSources(
  ports: Pick<WorkspacePorts, "manifest" | "files" | "derivations">,
  { name, value, place }: Pick<ReadDerivation, "name" | "value" | "place">,
): Promise<Outcome<ReadonlyMap<string, DerivationSource>>> {
  const sources = new Map<string, DerivationSource>();
  for (const table of readTables(value)) {
    const said = ownValue(value.sources, table) ?? { table };
    if ("path" in said) {
      sources.set(table, await ports.derivations.located(said.path, ports.files.locate(".")));
      continue;
    }
    const resource = ports.manifest.resources.find((each) => each.name === said.table);
    if (resource === undefined || said.table === name) {
      const known = ports.manifest.resources.map((each) => each.name).filter((each) => each !== name);
      return fault(note("derive.unknown-table", { table: said.table, known: known.join(", ") }, { ...place(["sources", table]), table: said.table }));
    }
    const path = ports.files.locate(resource.path);
    sources.set(table, { name: `${said.table}.csv`, path, bytes: () => ports.files.read(resource.path) });
  }
  return success(sources);
}
