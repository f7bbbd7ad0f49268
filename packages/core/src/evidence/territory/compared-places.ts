import { type TextColumn, tableColumns } from "../columns/table-columns.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { partsOf, type RoleEvidence } from "../roles/bound-table.ts";
import { hashOf } from "../roles/joined-tables.ts";
import { regions } from "../tables/regions.ts";
import { wholeTerritory } from "./territory.ts";

/** The tree of places as the table of regions holds it, seen from the level at which places are compared. */
export interface ComparedPlaces {
  /** Codes of the places that are compared with each other. */
  readonly compared: ReadonlySet<string>;
  /** The compared place that a place of a lower level lies in. */
  readonly within: ReadonlyMap<string, string>;
  /** The place that a place belongs to. */
  readonly parents: ReadonlyMap<string, string | null>;
}

const nowhere: ComparedPlaces = { compared: new Set(), within: new Map(), parents: new Map() };

/** Trees that were read before, by table, content and root. */
const known = new WeakMap<EvidenceEngine, Map<string, Promise<ComparedPlaces>>>();

/**
 * Which places are compared: those that the table of regions marks (`in_panel`); where it marks none those of the level that the office says (`territory.compared`), by the level that the table
 * gives them or else by how far below the root they stand; where it says none those that belong to the root, so that a country compares its regions, a province its cities and a group its sites;
 * all of them where the table names no parents. Without a table of regions there are none.
 */
export function comparedPlaces(context: RoleEvidence): Promise<ComparedPlaces> {
  const bound = context.bind(regions);
  if (bound === null || bound.sources.code === undefined) return Promise.resolve(nowhere);
  const trees = known.get(context.evidence) ?? new Map<string, Promise<ComparedPlaces>>();
  known.set(context.evidence, trees);
  const parts = partsOf(bound).map(({ sources, where }) => [sources, where]);
  const key = JSON.stringify([bound.table, hashOf(context.evidence, bound.table), parts, context.root, context.compared]);
  const tree = trees.get(key) ?? readTree(context);
  trees.set(key, tree);
  return tree;
}

/**
 * The same tree seen from another place: its parts are compared with each other, and what lies below them counts for them. Null where the place has no parts.
 *
 *   (await placesUnder(context, "AD01"))?.compared  // the districts of AD01
 */
export async function placesUnder(context: RoleEvidence, of: string): Promise<ComparedPlaces | null> {
  const { parents } = await comparedPlaces(context);
  const compared = new Set([...parents].flatMap(([code, parent]) => (parent === of && code !== of ? [code] : [])));
  if (compared.size === 0) return null;
  const within = new Map<string, string>();
  for (const code of parents.keys()) {
    const place = compared.has(code) ? null : firstAbove(code, parents, compared);
    if (place !== null) within.set(code, place);
  }
  return { compared, within, parents };
}

async function readTree(context: RoleEvidence): Promise<ComparedPlaces> {
  const { rowCount, column } = await tableColumns(context, regions, { fields: ["code", "parent", "level", "in_panel"] });
  const text = ({ codes, texts }: TextColumn, row: number): string | null => texts[codes[row]!] ?? null;
  const marks = column.in_panel.values;
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    code: text(column.code, row),
    parent: text(column.parent, row),
    level: text(column.level, row),
    mark: marks[row]!,
  }));
  const parents = new Map(
    rows.flatMap(({ code, parent }) => (code === null || code === wholeTerritory ? [] : [[code, parent === context.root ? wholeTerritory : parent] as const])),
  );
  const compared = comparedCodes(rows, parents, context.compared);
  const within = new Map<string, string>();
  for (const code of parents.keys()) {
    const place = compared.has(code) ? null : firstAbove(code, parents, compared);
    if (place !== null) within.set(code, place);
  }
  return { compared, within, parents };
}

interface Row {
  readonly code: string | null;
  readonly level: string | null;
  readonly mark: number;
}

function comparedCodes(rows: readonly Row[], parents: ReadonlyMap<string, string | null>, said: RoleEvidence["compared"]): ReadonlySet<string> {
  const codes = [...parents.keys()];
  const hasRoot = [...parents.values()].includes(wholeTerritory);
  const isMarked = rows.some(({ mark }) => !Number.isNaN(mark));
  if (isMarked) {
    const marked = new Set(rows.flatMap(({ code, mark }) => (mark === 1 && code !== null && parents.has(code) ? [code] : [])));
    return hasRoot ? new Set([...marked].filter((code) => firstAbove(code, parents, new Set([wholeTerritory])) !== null)) : marked;
  }
  const ofLevel = said === undefined ? [] : placesOfLevel(rows, parents, said);
  if (ofLevel.length > 0) return new Set(ofLevel);
  if (hasRoot) return new Set(codes.filter((code) => parents.get(code) === wholeTerritory));
  // The root has another code, or none: those that belong to nothing that is here.
  const tops = codes.filter((code) => !parents.has(parents.get(code) ?? ""));
  const single = tops.length === 1 ? codes.filter((code) => parents.get(code) === tops[0]) : [];
  return new Set(single.length > 0 ? single : tops);
}

/** Codes of the places of a level: those that the table says are of it, else those that stand as far below the root (or below the tops of the table) as the level does. */
function placesOfLevel(rows: readonly Row[], parents: ReadonlyMap<string, string | null>, { level, depth }: NonNullable<RoleEvidence["compared"]>): string[] {
  const told = rows.flatMap((row) => (row.level === level && row.code !== null && parents.has(row.code) ? [row.code] : []));
  if (told.length > 0) return told;
  // A top of the table belongs to the root, whether or not it says so.
  const below = (code: string, seen: ReadonlySet<string>): number => {
    const parent = parents.get(code) ?? wholeTerritory;
    return parent === wholeTerritory || !parents.has(parent) || seen.has(parent) ? 1 : 1 + below(parent, new Set([...seen, parent]));
  };
  return [...parents.keys()].filter((code) => below(code, new Set([code])) === depth);
}

/** The first of some places above a place; null where none is. A ring of parents ends where it closes. */
function firstAbove(code: string, parents: ReadonlyMap<string, string | null>, wanted: ReadonlySet<string>): string | null {
  const seen = new Set<string>();
  for (let at = parents.get(code) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (wanted.has(at)) return at;
    seen.add(at);
  }
  return null;
}
