import type { LocalText } from "../language/text.ts";
import { gatheredTable, numberOf, textOf } from "./gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "./sources.ts";

/** A province that the evidence speaks of. */
export interface Province {
  readonly id: string;
  readonly name: LocalText;
}

/** The provinces that are compared with each other, in the order of their codes: never the national row, never a region without data. */
export type Panel = readonly Province[];

export const regionsTable: RequiredTable = { role: "regions", columns: ["region_code", "name_zh", "name_en", "in_panel"] };

/** Reads the panel from the table of regions (`in_panel` = 1). */
export async function panelOf(sources: DiagnosisSources): Promise<Panel> {
  const { rows } = await gatheredTable(sources, regionsTable.role, regionsTable.columns);
  const provinces = new Map<string, Province>();
  for (const row of rows) {
    const id = textOf(row, "region_code");
    if (id === null || id === "CN" || numberOf(row, "in_panel") !== 1) continue;
    provinces.set(id, { id, name: { en: textOf(row, "name_en") ?? id, zh: textOf(row, "name_zh") ?? id } });
  }
  return [...provinces.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
