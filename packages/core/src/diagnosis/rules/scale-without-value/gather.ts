import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const exportsTable: RequiredTable = {
  role: "wiod_exports_by_industry",
  columns: ["country", "industry", "year", "exports_usd_1m", "value_added_usd_1m", "gross_output_usd_1m"],
};
export const industryNamesTable: RequiredTable = { role: "wiod_industries", columns: ["industry", "industry_name"] };

/** Exports, value added and output of economies by industry and year. */
export interface WorldTrade {
  readonly trade: GatheredTable;
  readonly industries: GatheredTable;
}

export async function gatherWorldTrade(sources: DiagnosisSources): Promise<WorldTrade> {
  return {
    trade: await gatheredTable(sources, exportsTable.role, exportsTable.columns),
    industries: await gatheredTable(sources, industryNamesTable.role, industryNamesTable.columns),
  };
}
