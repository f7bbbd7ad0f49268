import { elementAt } from "../../contract/assert-present.ts";
import { type Note, noteWithLists } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import { codedTexts } from "../cells/coded-columns.ts";
import type { TextColumn, tableColumns } from "../columns/table-columns.ts";
import type { EvidenceEngine, EvidenceValue } from "../evidence-engine.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { partsOf, type RoleEvidence } from "../roles/bound-table.ts";
import { hashOf } from "../roles/joined-tables.ts";
import { regions } from "../tables/regions.ts";
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
  /** Code of the place that a place belongs to, where the table says it. */
  readonly parentOf: ReadonlyMap<string, string>;
}

/** Most names that are asked about at once. */
const askedTexts = 20;

const nobody: NamedPlaces = { root: "", codes: new Set(), codeOf: new Map(), namesOf: new Map(), parentOf: new Map() };
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
  const hasParents = context.bind(regions)?.sources.parent !== undefined;
  const { rowCount, column } = await read(context, regions, { fields: hasParents ? ["code", "name", "parent"] : ["code", "name"] });
  const text = ({ codes, texts }: TextColumn, row: number): string | null => texts[codes[row]!] ?? null;
  const columns = [column.name, ...Object.values(column.name.languages ?? {})];
  const codeOf = new Map<string, string | null>();
  const namesOf = new Map<string, readonly string[]>();
  const parentOf = new Map<string, string>();
  const codes = new Set<string>();
  for (let row = 0; row < rowCount; row++) {
    const held = text(column.code, row);
    if (held === null) continue;
    const code = held === wholeTerritory ? context.root : held;
    codes.add(code);
    const parent = hasParents ? text(column.parent, row) : null;
    if (parent !== null) parentOf.set(code, parent === wholeTerritory ? context.root : parent);
    for (const name of new Set(columns.flatMap((each) => text(each, row) ?? []))) {
      codeOf.set(name, codeOf.has(name) && codeOf.get(name) !== code ? null : code);
      namesOf.set(code, [...(namesOf.get(code) ?? []), name]);
    }
  }
  return { root: context.root, codes, codeOf, namesOf, parentOf };
}

/** The values of a condition on places with the names beside the codes. */
export function codesAndNames({ namesOf, root }: NamedPlaces, values: readonly EvidenceValue[]): readonly EvidenceValue[] {
  return values.flatMap((value) => [value, ...(namesOf.get(value === wholeTerritory ? root : String(value)) ?? [])]);
}

/**
 * A column of places by their codes: what is no code and the name of one place is that place's code. A name that several places bear is refused with these, since nobody could say which is meant; what is
 * neither stays as it is.
 */
export function placesByCode(
  column: TextColumn,
  places: NamedPlaces,
  at: { readonly table: string; readonly field: string; readonly column: string; readonly rows: Int32Array },
): TextColumn {
  const { codes, codeOf } = places;
  const meant = column.texts.map((text) => (codes.has(text) ? text : codeOf.get(text)));
  const unsure = column.texts.filter((_, place) => meant[place] === null);
  if (unsure.length > 0)
    throw new EvidenceFault(
      unsure.slice(0, askedTexts).map((text) => {
        const held = Array.from(column.codes).flatMap((code, row) => (column.texts[code] === text ? [row] : []));
        const first = held[0] === undefined ? {} : { row: elementAt(at.rows, held[0]) };
        const place = { table: at.table, column: at.column, ...first };
        return noteWithLists("evidence.ambiguous-place", { table: at.table, column: at.column, text, rows: held.length }, place, {
          places: bearers(text, places),
        });
      }),
    );
  if (column.texts.every((text, place) => (meant[place] ?? text) === text)) return column;
  const named = column.texts.map((text, place) => meant[place] ?? text);
  return { ...column, ...codedTexts(Array.from(column.codes, (code) => named[code] ?? null)) };
}

/** The places that bear a name: the code of each, and what it belongs to. */
function bearers(name: string, { namesOf, parentOf }: NamedPlaces): NonNullable<Note["lists"]>[string] {
  return [...namesOf].flatMap(([code, names]) => {
    if (!names.includes(name)) return [];
    const parent = parentOf.get(code);
    return [{ code, within: parent === undefined ? "" : (namesOf.get(parent)?.[0] ?? parent) }];
  });
}
