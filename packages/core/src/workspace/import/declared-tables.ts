import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import type { Crosswalk } from "./declared-columns.ts";
import type { PlacedMapping } from "./mapping.ts";

type Workspace = Pick<WorkspacePorts, "manifest" | "evidence">;

/** Tables that the mapping refers to and the workspace does not hold. */
export function unknownTables({ manifest }: Pick<WorkspacePorts, "manifest">, { mapping, at }: PlacedMapping): readonly Note[] {
  const names = manifest.resources.map(({ name }) => name);
  return Object.entries(mapping.references).flatMap(([column, table]) =>
    names.includes(table) ? [] : [unknownTable(table, names, at(["references", column]))],
  );
}

/** The crosswalks that the mapping names, read from the workspace's tables. A code that stands in one twice with different successors is a fault: nothing is guessed. */
export async function crosswalksOf({ manifest, evidence }: Workspace, { mapping, at }: PlacedMapping): Promise<Outcome<ReadonlyMap<string, Crosswalk>>> {
  const found = new Map<string, Crosswalk>();
  const faults: Note[] = [];
  for (const [column, { table, from, to }] of Object.entries(mapping.recode)) {
    const resource = manifest.resources.find(({ name }) => name === table);
    const names = resource?.schema.fields.map(({ name }) => name) ?? [];
    if (resource === undefined)
      faults.push(
        unknownTable(
          table,
          manifest.resources.map(({ name }) => name),
          at(["recode", column, "table"]),
        ),
      );
    const lacking = (["from", "to"] as const).filter((end) => resource !== undefined && !names.includes(end === "from" ? from : to));
    for (const end of lacking)
      faults.push(
        note(
          "mapping.unknown-column",
          { column: end === "from" ? from : to, columns: names.join(", "), ...meant(end === "from" ? from : to, names) },
          at(["recode", column, end]),
        ),
      );
    if (resource === undefined || lacking.length > 0) continue;
    const codes = new Map<string, string>();
    for (const { values } of await evidence.rows({ table, columns: [from, to] })) {
      const [old, now] = [values[from], values[to]];
      if (old === null || old === undefined || now === null || now === undefined) continue;
      const before = codes.get(String(old));
      if (before !== undefined && before !== String(now))
        faults.push(note("mapping.split-code", { code: String(old), table, first: before, second: String(now) }, at(["recode", column])));
      codes.set(String(old), String(now));
    }
    found.set(column, codes);
  }
  return faults.length > 0 ? fault(faults.slice(0, 20)) : success(found);
}

function unknownTable(table: string, names: readonly string[], at: Note["at"]): Note {
  return note("mapping.unknown-table", { table, ...meant(table, names) }, at);
}

function meant(name: string, names: readonly string[]): { readonly suggestion: string; readonly suggestion_zh: string } {
  const near = nearestName(name, names);
  if (near !== null) return { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
  return { suggestion: `Known are: ${names.join(", ")}.`, suggestion_zh: `可用的有：${names.join("、")}。` };
}
