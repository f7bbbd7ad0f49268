import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";
import { optionalTable } from "../../optional-table.ts";

/** The two indicators of one scope: what is spent on imported technology, and on assimilating it. */
export interface SpendingIndicators {
  readonly imported: string;
  readonly assimilated: string;
}

export const hightechIndicators: SpendingIndicators = { imported: "hightech_spend_import_technology", assimilated: "hightech_spend_assimilation" };
export const industryIndicators: SpendingIndicators = { imported: "spend_import_technology", assimilated: "spend_assimilation" };
export const indicatorsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };
export const industryTable: RequiredTable = { role: "province_industrial_firms_rd", columns: ["region_code", "year", "indicator", "value"] };

/** What high-technology industry, and all industry, spends on imported technology and on assimilating it, by region and year. */
export interface TechnologySpending {
  readonly panel: Panel;
  readonly hightech: GatheredTable;
  /** Null where the workspace does not hold it. */
  readonly industry: GatheredTable | null;
}

export async function gatherTechnologySpending(sources: DiagnosisSources): Promise<TechnologySpending> {
  const of = ({ imported, assimilated }: SpendingIndicators) => ({ indicator: [imported, assimilated] });
  return {
    panel: await panelOf(sources),
    hightech: await gatheredTable(sources, indicatorsTable.role, indicatorsTable.columns, of(hightechIndicators)),
    industry: await optionalTable(sources, industryTable, of(industryIndicators)),
  };
}
