import { byCodePoint } from "@quoin/methods";
import type { LocalText } from "../language/text.ts";
import type { EvidenceRow } from "./evidence-engine.ts";
import { gathered, numberOf, textOf } from "./gathered-table.ts";
import { needed } from "./required-table.ts";
import type { DiagnosisSources } from "./sources.ts";
import { regions } from "./tables/regions.ts";
import { wholeTerritory } from "./territory.ts";

/** A province that the evidence speaks of. */
export interface Province {
  readonly id: string;
  readonly name: LocalText;
}

/** The provinces that are compared with each other, in the order of their codes: never the national row, never a region without data. */
export type Panel = readonly Province[];

export const regionsTable = needed(regions, ["code", "name"], ["in_panel", "parent"]);

/**
 * Reads the panel from the table of regions: those with `in_panel` = 1; where the table does not say, the places to which no other belongs. A table that holds
 * the root and what belongs to it gives those under the root alone.
 */
export async function panelOf(sources: DiagnosisSources): Promise<Panel> {
  const { rows } = await gathered(sources, { contract: regions, fields: [...regionsTable.fields, ...regionsTable.optional] });
  const isCompared = comparedRows(rows, sources.root);
  const provinces = new Map<string, Province>();
  for (const row of rows) {
    const id = textOf(row, "code");
    if (id === null || id === wholeTerritory || !isCompared(row, id)) continue;
    const named = textOf(row, "name") ?? id;
    provinces.set(id, { id, name: { en: textOf(row, "name.en") ?? named, zh: textOf(row, "name.zh") ?? named } });
  }
  return [...provinces.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

function comparedRows(rows: readonly EvidenceRow[], root: string): (row: EvidenceRow, id: string) => boolean {
  const parents = new Map(rows.map((row) => [textOf(row, "code"), textOf(row, "parent")]));
  const above = new Set([...parents.values()].filter((parent) => parent !== null));
  const isMarked = rows.some((row) => numberOf(row, "in_panel") !== null);
  const holdsRoot = parents.has(wholeTerritory) && above.has(root);
  return (row, id) => {
    if (holdsRoot && !isUnder(id, root, parents)) return false;
    return isMarked ? numberOf(row, "in_panel") === 1 : !above.has(id);
  };
}

function isUnder(id: string, root: string, parents: ReadonlyMap<string | null, string | null>): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === root) return true;
    seen.add(at);
  }
  return false;
}
