import type { GatheredTable } from "../../../evidence/gathered-table.ts";
import { gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";
import { optionalTable } from "../../optional-table.ts";

export const zonesTable: RequiredTable = { role: "national_development_zones", columns: ["region_code", "kind", "zone_zh"] };
export const centresTable: RequiredTable = {
  role: "province_enterprise_technology_centres_2019",
  columns: ["region_code", "year", "national_enterprise_technology_centres", "national_enterprise_technology_subcentres"],
};
export const incubatorsTable: RequiredTable = { role: "province_incubators_makerspaces", columns: ["region_code", "year", "indicator", "value"] };
export const industryTable: RequiredTable = { role: "province_industrial_firms_rd", columns: ["region_code", "year", "indicator", "value"] };
export const indicatorsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };

/** Zones, technology centres of enterprises and incubators by province, and what they could follow. A table that the workspace does not hold is null. */
export interface Carriers {
  readonly panel: Panel;
  readonly zones: GatheredTable | null;
  readonly centres: GatheredTable | null;
  readonly incubators: GatheredTable | null;
  readonly industry: GatheredTable | null;
  readonly indicators: GatheredTable;
}

export async function gatherCarriers(sources: DiagnosisSources): Promise<Carriers> {
  return {
    panel: await panelOf(sources),
    zones: await optionalTable(sources, zonesTable),
    centres: await optionalTable(sources, centresTable),
    incubators: await optionalTable(sources, incubatorsTable, { indicator: ["incubators", "maker_spaces"] }),
    industry: await optionalTable(sources, industryTable, { indicator: ["firms_with_rd_activity", "rd_intramural"] }),
    indicators: await gatheredTable(sources, indicatorsTable.role, indicatorsTable.columns, { indicator: ["rd_personnel_fte", "rd_spend_total"] }),
  };
}
