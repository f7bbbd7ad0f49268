import { elementAt } from "../../contract/assert-present.ts";
import type { EvidenceValue } from "../evidence-engine.ts";

/** A table of a role while a world is made of it: rows of cells under the names of its fields. Made anew for each world, and changed in place. */
export interface Sheet {
  readonly fields: readonly string[];
  readonly rows: EvidenceValue[][];
}

/** Where a field stands; null where the table has it not. */
export function placeOf({ fields }: Sheet, field: string): number | null {
  const place = fields.indexOf(field);
  return place < 0 ? null : place;
}

/** Where the fields stand that the table has; columns of names in several languages come along. */
export function placesOf({ fields }: Sheet, named: readonly string[]): readonly number[] {
  return fields.flatMap((field, place) => (named.some((name) => field === name || field.startsWith(`${name}.`)) ? [place] : []));
}

/** Rows by what they hold in some fields together, in order of first appearance. */
export function rowsBy(rows: readonly EvidenceValue[][], places: readonly number[]): Map<string, EvidenceValue[][]> {
  const groups = new Map<string, EvidenceValue[][]>();
  for (const row of rows) {
    const key = keyOf(row, places);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

export function keyOf(row: readonly EvidenceValue[], places: readonly number[]): string {
  return JSON.stringify(places.map((place) => elementAt(row, place)));
}
