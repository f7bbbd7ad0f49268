import type { LocalText } from "../language/text.ts";
import { gathered, numberOf, textOf } from "./gathered-table.ts";
import { needed } from "./required-table.ts";
import type { DiagnosisSources } from "./sources.ts";
import { regions } from "./tables/regions.ts";

/** A province that the evidence speaks of. */
export interface Province {
  readonly id: string;
  readonly name: LocalText;
}

/** The provinces that are compared with each other, in the order of their codes: never the national row, never a region without data. */
export type Panel = readonly Province[];

export const regionsTable = needed(regions, ["code", "name", "in_panel"]);

/** Reads the panel from the table of regions (`in_panel` = 1). */
export async function panelOf(sources: DiagnosisSources): Promise<Panel> {
  const { rows } = await gathered(sources, regionsTable);
  const provinces = new Map<string, Province>();
  for (const row of rows) {
    const id = textOf(row, "code");
    if (id === null || id === "CN" || numberOf(row, "in_panel") !== 1) continue;
    const named = textOf(row, "name") ?? id;
    provinces.set(id, { id, name: { en: textOf(row, "name.en") ?? named, zh: textOf(row, "name.zh") ?? named } });
  }
  return [...provinces.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
