import { ownValue } from "../../contract/own-value.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type DerivationDocument, readTables } from "../../evidence/derivation/derivation-document.ts";
import { derivationNames, readDerivation } from "./derivation-files.ts";

/** Tables of the workspace that a derivation reads. */
export function tablesRead(document: DerivationDocument): readonly string[] {
  return readTables(document).flatMap((name) => {
    const said = ownValue(document.sources, name) ?? { table: name };
    return "table" in said ? [said.table] : [];
  });
}

/** Which derivation reads the tables of which others. One whose document has faults reads none. */
export type DerivationReads = ReadonlyMap<string, readonly string[]>;

export async function derivationReads(ports: Pick<WorkspacePorts, "files" | "hasher">): Promise<DerivationReads> {
  const names = await derivationNames(ports);
  const reads = new Map<string, readonly string[]>();
  for (const name of names) {
    const read = await readDerivation(ports, name);
    reads.set(name, read.ok ? tablesRead(read.value.value).filter((table) => names.includes(table)) : []);
  }
  return reads;
}

/** The derivations in an order in which each stands behind those whose tables it reads, else by name; one of a ring stands where its name does. */
export function inReadingOrder(reads: DerivationReads): readonly string[] {
  const order = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    if (order.has(name) || above.includes(name)) return;
    for (const read of [...(reads.get(name) ?? [])].sort()) visit(read, [...above, name]);
    order.add(name);
  };
  for (const name of [...reads.keys()].sort()) visit(name, []);
  return [...order];
}

/** A ring through a derivation: it is made of tables that are made of its own, `["a", "b", "a"]`; null where there is none. */
export function ringThrough(name: string, reads: DerivationReads): readonly string[] | null {
  const seen = new Set<string>();
  const search = (at: string, way: readonly string[]): readonly string[] | null => {
    for (const read of reads.get(at) ?? []) {
      if (read === name) return [...way, name];
      if (seen.has(read)) continue;
      seen.add(read);
      const found = search(read, [...way, read]);
      if (found !== null) return found;
    }
    return null;
  };
  return search(name, [name]);
}
