import { byCodePoint } from "@quoin/methods";
import type { LocalText } from "../../language/text.ts";
import { gathered, textOf } from "../roles/gathered-table.ts";
import { needed } from "../roles/required-table.ts";
import type { DiagnosisSources } from "../roles/sources.ts";
import { regions } from "../tables/regions.ts";
import { comparedPlaces } from "./compared-places.ts";

/** A province that the evidence speaks of. */
export interface Province {
  readonly id: string;
  readonly name: LocalText;
}

/** The provinces that are compared with each other, in the order of their codes: never the national row, never a region without data. */
export type Panel = readonly Province[];

export const regionsTable = needed(regions, ["code", "name"], ["in_panel", "parent"]);

/** Reads the panel from the table of regions: the places that are compared (`comparedPlaces`), with their names. */
export async function panelOf(sources: DiagnosisSources): Promise<Panel> {
  const { rows } = await gathered(sources, { contract: regions, fields: [...regionsTable.fields, ...regionsTable.optional] });
  const { compared } = await comparedPlaces(sources);
  const provinces = new Map<string, Province>();
  for (const row of rows) {
    const id = textOf(row, "code");
    if (id === null || !compared.has(id)) continue;
    const named = textOf(row, "name") ?? id;
    provinces.set(id, { id, name: { en: textOf(row, "name.en") ?? named, zh: textOf(row, "name.zh") ?? named } });
  }
  return [...provinces.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
