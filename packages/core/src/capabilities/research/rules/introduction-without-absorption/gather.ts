import { optionalTable } from "../../../../diagnosis/finding/optional-table.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { indicators } from "../../../../evidence/tables/indicators.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";
import { industrialResearch } from "../../tables/industrial-research.ts";

/** The two indicators of one scope: what is spent on imported technology, and on assimilating it. */
export interface SpendingIndicators {
  readonly imported: string;
  readonly assimilated: string;
}

export const hightechIndicators: SpendingIndicators = { imported: "hightech_spend_import_technology", assimilated: "hightech_spend_assimilation" };
export const industryIndicators: SpendingIndicators = { imported: "spend_import_technology", assimilated: "spend_assimilation" };
export const indicatorsTable = needed(indicators, ["region", "year", "indicator", "value"]);
export const industryTable = needed(industrialResearch, ["region", "year", "indicator", "value"]);

/** What high-technology industry, and all industry, spends on imported technology and on assimilating it, by region and year. */
export interface TechnologySpending {
  readonly panel: Panel;
  readonly hightech: GatheredOf<typeof indicatorsTable>;
  /** Null where the workspace does not hold it. */
  readonly industry: GatheredOf<typeof industryTable> | null;
}

export async function gatherTechnologySpending(sources: DiagnosisSources): Promise<TechnologySpending> {
  const of = ({ imported, assimilated }: SpendingIndicators) => ({ indicator: [imported, assimilated] });
  return {
    panel: await panelOf(sources),
    hightech: await gathered(sources, indicatorsTable, of(hightechIndicators)),
    industry: await optionalTable(sources, industryTable, of(industryIndicators)),
  };
}
