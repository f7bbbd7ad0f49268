import { note } from "../../language/note.ts";
import { codedTexts } from "../columns/coded-columns.ts";
import type { TextColumn, tableColumns } from "../columns/table-columns.ts";
import type { EvidenceEngine, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { partsOf, type RoleEvidence } from "../roles/bound-table.ts";
import { hashOf } from "../roles/joined-tables.ts";
import { regions } from "../tables/regions.ts";
import type { TableContract } from "../tables/table.ts";
import { wholeTerritory } from "./territory.ts";

/** What places are called in the table of regions, so that a table may name them where others write their codes. */
export interface NamedPlaces {
  /** Code of the place that holds all others. */
  readonly root: string;
  readonly codes: ReadonlySet<string>;
  /** By name as it is spelt; null where several places bear it. */
  readonly codeOf: ReadonlyMap<string, string | null>;
  /** Names of a code as they are spelt. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

const nobody: NamedPlaces = { root: "", codes: new Set(), codeOf: new Map(), namesOf: new Map() };
const known = new WeakMap<EvidenceEngine, Map<string, Promise<NamedPlaces>>>();

/** Names of the places for a contract with columns of places, by the reader of tables that asks; none for the table of regions itself, whose codes are its own. */
export function namedPlaces(context: RoleEvidence, contract: TableContract, read: typeof tableColumns): Promise<NamedPlaces> {
  const bound = contract.role === regions.role ? null : context.bind(regions);
  if (bound === null || bound.sources.code === undefined || bound.sources.name === undefined) return Promise.resolve(nobody);
  const held = known.get(context.evidence) ?? new Map<string, Promise<NamedPlaces>>();
  known.set(context.evidence, held);
  const key = JSON.stringify([bound.table, hashOf(context.evidence, bound.table), partsOf(bound).map(({ sources, where }) => [sources, where]), context.root]);
  const places = held.get(key) ?? readNames(context, read);
  held.set(key, places);
  return places;
}

async function readNames(context: RoleEvidence, read: typeof tableColumns): Promise<NamedPlaces> {
  const { rowCount, column } = await read(context, regions, { fields: ["code", "name"] });
  const text = ({ codes, texts }: TextColumn, row: number): string | null => texts[codes[row]!] ?? null;
  const columns = [column.name, ...Object.values(column.name.languages ?? {})];
  const codeOf = new Map<string, string | null>();
  const namesOf = new Map<string, readonly string[]>();
  const codes = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    const held = text(column.code, row);
    if (held === null) continue;
    const code = held === wholeTerritory ? context.root : held;
    codes.add(code);
    for (const name of new Set(columns.flatMap((each) => text(each, row) ?? []))) {
      codeOf.set(name, codeOf.has(name) && codeOf.get(name) !== code ? null : code);
      namesOf.set(code, [...(namesOf.get(code) ?? []), name]);
    }
  }
  return { root: context.root, codes, codeOf, namesOf };
}

/** The values of a condition on places with the names beside the codes. */
export function codesAndNames({ namesOf, root }: NamedPlaces, values: readonly EvidenceValue[]): readonly EvidenceValue[] {
  return values.flatMap((value) => [value, ...(namesOf.get(value === wholeTerritory ? root : String(value)) ?? [])]);
}

/**
 * A column of places by their codes: what is no code and the name of one place is that place's code. A name that several places bear is refused, since nobody could say which
 * is meant; what is neither stays as it is.
 */
export function placesByCode(
  column: TextColumn,
  { codes, codeOf }: NamedPlaces,
  at: { readonly table: string; readonly field: string; readonly rows: Int32Array },
): TextColumn {
  const meant = column.texts.map((text) => (codes.has(text) ? text : codeOf.get(text)));
  const unsure = column.texts.find((_, place) => meant[place] === null);
  if (unsure !== undefined) {
    const row = at.rows[column.codes.findIndex((code) => column.texts[code] === unsure)]!;
    throw new EvidenceFault([
      note("evidence.ambiguous-place", { table: at.table, column: at.field, text: unsure }, { table: at.table, row, column: at.field }),
    ]);
  }
  if (column.texts.every((text, place) => (meant[place] ?? text) === text)) return column;
  const named = column.texts.map((text, place) => meant[place] ?? text);
  return { ...column, ...codedTexts(Array.from(column.codes, (code) => named[code] ?? null)) };
}
