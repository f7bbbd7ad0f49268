import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const importIndicator = "hightech_spend_import_technology";
export const assimilationIndicator = "hightech_spend_assimilation";
export const indicatorsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };

/** What high-technology industry spends on imported technology, and on assimilating it, by region and year. */
export interface TechnologySpending {
  readonly panel: Panel;
  readonly spending: GatheredTable;
}

export async function gatherTechnologySpending(sources: DiagnosisSources): Promise<TechnologySpending> {
  return {
    panel: await panelOf(sources),
    spending: await gatheredTable(sources, indicatorsTable.role, indicatorsTable.columns, { indicator: [importIndicator, assimilationIndicator] }),
  };
}
