import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const firmsTable: RequiredTable = { role: "province_industry_listed_firms", columns: ["region_code", "year", "industry_zh", "listed_firms"] };
export const industriesTable: RequiredTable = { role: "listed_firm_industries", columns: ["industry_zh", "group_en", "manufacturing"] };

/** Listed firms by province, industry and year, and how industries are grouped. */
export interface FirmCounts {
  readonly panel: Panel;
  readonly firms: GatheredTable;
  readonly industries: GatheredTable;
}

export async function gatherFirmCounts(sources: DiagnosisSources): Promise<FirmCounts> {
  return {
    panel: await panelOf(sources),
    firms: await gatheredTable(sources, firmsTable.role, firmsTable.columns),
    industries: await gatheredTable(sources, industriesTable.role, industriesTable.columns),
  };
}
