import { useQuery } from "@tanstack/react-query";
import { question } from "../api/question.ts";
import { nation } from "./nation.ts";

export interface Province {
  readonly id: string;
  readonly labels: { readonly en: string | null; readonly zh: string | null };
  readonly column: number;
  readonly row: number;
  readonly code: string;
  /** Code of the group of places that it belongs to, a country's; absent where there is none that is short. */
  readonly group?: string;
}

export interface RegionRecord {
  readonly id: string;
  readonly labels: Province["labels"];
  readonly tile_column: number | null;
  readonly tile_row: number | null;
  readonly iso_3166_2: string | null;
  readonly in_panel: boolean | null;
  readonly macro_region?: string | null;
  readonly level: string | null;
  readonly parent: string | null;
}

/** A place of any level and what it belongs to. */
export interface PlaceInTree {
  readonly id: string;
  readonly labels: Province["labels"];
  readonly parent: string | null;
}

/** The places that are compared, with their tiles; where not all have one they stand in the order of their codes, line by line. */
export function useRegions() {
  return useQuery({
    ...question("record-list", { type: "region" }),
    select: ({ records }) => placesOnMap(records as unknown as readonly RegionRecord[]),
  });
}

/** Signs of a group's code that fit a tile among hundreds. */
const longestGroup = 2;

/** What the maps and selectors draw of the regions of the register: every one of the level that is compared, those of which there is no evidence (`beyond`) too. */
export function placesOnMap(all: readonly RegionRecord[]) {
  const compared = all.filter(({ id, in_panel: isCompared }) => isCompared === true && id !== nation);
  const levels = new Set(compared.map(({ level }) => level));
  // Of the same level and on the same map, though the evidence compares them with nothing.
  const beyond = all
    .filter(({ id, level, in_panel: isCompared, tile_column: column }) => isCompared !== true && id !== nation && levels.has(level) && column !== null)
    .map(
      ({ id, labels, tile_column: column, tile_row: row, iso_3166_2: iso }): Province => ({
        id,
        labels,
        column: column ?? 0,
        row: row ?? 0,
        code: iso?.slice(3) ?? id,
      }),
    );
  const isPlaced = compared.every(({ tile_column: column, tile_row: row }) => column !== null && row !== null);
  const wide = Math.ceil(Math.sqrt(compared.length));
  const provinces = compared.map(({ id, labels, tile_column: column, tile_row: row, iso_3166_2: iso, macro_region: group = null }, at): Province => {
    const place = isPlaced ? { column: column ?? 0, row: row ?? 0 } : { column: at % wide, row: Math.floor(at / wide) };
    return { id, labels, ...place, code: iso?.slice(3) ?? id, ...(group !== null && group.length <= longestGroup ? { group } : {}) };
  });
  const places = all.map(({ id, labels, parent }): PlaceInTree => ({ id, labels, parent }));
  return { provinces, beyond: isPlaced ? beyond : [], isPlaced, places, labels: new Map(all.map(({ id, labels }) => [id, labels])) };
}
