import { decimalOfText } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { type GivenRole, givenRoles } from "../../../evidence/roles/role-table.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { addsOverPlaces } from "../../../evidence/territory/adds-over-places.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import type { TableContract } from "../../../schema/table.ts";
import { type Crosswalk, dayOf, type Successor } from "../codes/crosswalk.ts";
import type { Mapping, PlacedMapping } from "../table/mapping.ts";

type Workspace = Pick<WorkspacePorts, "manifest" | "evidence" | "settings">;

/** Tables that the mapping refers to and the workspace does not hold. */
export function unknownTables({ manifest }: Pick<WorkspacePorts, "manifest">, { mapping, at }: PlacedMapping): readonly Note[] {
  const names = manifest.resources.map(({ name }) => name);
  return Object.entries(mapping.references).flatMap(([column, table]) =>
    names.includes(table) ? [] : [unknownTable(table, names, at(["references", column]))],
  );
}

/** The crosswalks that the mapping names, read from the workspace's tables. What is wrong with one as a table is a fault here; whether it can recode a file shows when it meets its codes. */
export async function crosswalksOf(ports: Workspace, target: string, { mapping, at }: PlacedMapping): Promise<Outcome<ReadonlyMap<string, Crosswalk>>> {
  const { manifest, evidence, settings } = ports;
  const found = new Map<string, Crosswalk>();
  const faults: Note[] = [];
  for (const [column, recode] of Object.entries(mapping.recode)) {
    const { table, quantities } = recode;
    const resource = manifest.resources.find(({ name }) => name === table);
    if (resource === undefined) {
      const names = manifest.resources.map(({ name }) => name);
      faults.push(unknownTable(table, names, at(["recode", column, "table"])));
      continue;
    }
    const names = resource.schema.fields.map(({ name }) => name);
    const lacking = ends.filter((end) => recode[end] !== undefined && !names.includes(recode[end]));
    for (const end of lacking) {
      const name = recode[end] ?? "";
      faults.push(note("mapping.unknown-column", { column: name, columns: names.join(", "), ...meant(name, names) }, at(["recode", column, end])));
    }
    if (lacking.length > 0) continue;
    const when = dayOfFile(recode);
    if (when === undefined) {
      faults.push(note("mapping.undated", { table }, at(["recode", column])));
      continue;
    }
    const read = await successorsOf(evidence, recode, (fault) => at(["recode", column, fault]));
    faults.push(...read.faults);
    found.set(column, {
      table,
      codes: read.codes,
      isWeighted: recode.weight !== undefined,
      at: when,
      quantities,
      addsUp: addingFigures(target, { ...settings, roles: { ...settings.roles, ...rolesOf(mapping, target) } } as Workspace["settings"]),
    });
  }
  return faults.length > 0 ? fault(faults.slice(0, 20)) : success(found);
}

type Recode = Mapping["recode"][string];
const ends = ["from", "to", "weight", "valid_from", "valid_to"] as const;

/** When the codes of the file hold; undefined where the crosswalk has dates and nobody says it, or says no day. */
function dayOfFile({ valid_from: from, valid_to: until, at }: Recode): Crosswalk["at"] | undefined {
  if (from === undefined && until === undefined) return null;
  if (at === undefined) return undefined;
  return typeof at === "string" ? (dayOf(at) ?? undefined) : at;
}

/** The rows of a crosswalk by their old code. A row without one of the codes, or with the weight 0, says nothing; a weight or day that is none is a fault. */
async function successorsOf(evidence: Workspace["evidence"], { table, from, to, weight, valid_from, valid_to }: Recode, at: (end: string) => Note["at"]) {
  const codes = new Map<string, Successor[]>();
  const faults: Note[] = [];
  const columns = [...new Set([from, to, weight, valid_from, valid_to].flatMap((each) => each ?? []))];
  for (const { row, values } of await evidence.rows({ table, columns })) {
    const cell = (column: string | undefined): string | null => {
      const value = column === undefined ? null : (values[column] ?? null);
      return value === null ? null : String(value);
    };
    const [old, now, part] = [cell(from), cell(to), weight === undefined ? "1" : cell(weight)];
    if (old === null || now === null) continue;
    if (part === null || decimalOfText(part) === null || Number(part) < 0)
      faults.push(note("mapping.no-weight", { table, row, value: part ?? "" }, at("weight")));
    const day = (column: "valid_from" | "valid_to", text: string | null): string | null => {
      const found = text === null ? null : dayOf(text, column === "valid_from" ? "first" : "last");
      if (text !== null && found === null) faults.push(note("mapping.no-day", { column, row, value: text }, at(column)));
      return found;
    };
    const successor = { to: now, weight: part ?? "0", from: day("valid_from", cell(valid_from)), until: day("valid_to", cell(valid_to)) };
    const known = codes.get(old) ?? [];
    const isRepeated = weight === undefined && known.some((each) => JSON.stringify(each) === JSON.stringify(successor));
    if (Number(part) !== 0 && !isRepeated) codes.set(old, [...known, successor]);
  }
  return { codes, faults };
}

/** The roles that the mapping itself gives the table. */
function rolesOf({ roles }: Mapping, table: string) {
  return Object.fromEntries(
    Object.entries(roles).map(([role, { fields }]) => [
      role,
      { table, fields: Object.fromEntries(Object.entries(fields).filter(([, source]) => source !== null)) },
    ]),
  );
}

/** Whether a figure of a table adds up over places, by the contract of every role that the table plays. */
function addingFigures(table: string, settings: Workspace["settings"]): Crosswalk["addsUp"] {
  const played = anyContracts.flatMap((contract): readonly { readonly contract: TableContract; readonly fields: GivenRole["fields"] }[] => {
    const given = givenRoles(settings, contract.role);
    if (given.length === 0) return contract.role === table ? [{ contract, fields: {} }] : [];
    return given.filter((each) => each.table === table).map(({ fields }) => ({ contract, fields }));
  });
  return (column, cellOf) => {
    for (const { contract, fields } of played) {
      const columnOf = (field: string): string => {
        const source = fields[field];
        return typeof source === "string" ? source : source !== undefined && "column" in source ? source.column : field;
      };
      const field = Object.keys(contract.columns).find((name) => columnOf(name) === column);
      if (field !== undefined) return addsOverPlaces(contract, field, cellOf(columnOf("indicator")));
    }
    return null;
  };
}

function unknownTable(table: string, names: readonly string[], at: Note["at"]): Note {
  return note("mapping.unknown-table", { table, ...meant(table, names) }, at);
}

function meant(name: string, names: readonly string[]): { readonly suggestion: string; readonly suggestion_zh: string } {
  const near = nearestName(name, names);
  if (near !== null) return { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
  return { suggestion: `Known are: ${names.join(", ")}.`, suggestion_zh: `可用的有：${names.join("、")}。` };
}
