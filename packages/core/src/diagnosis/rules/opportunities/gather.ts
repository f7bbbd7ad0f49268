import { type GatheredTable, gathered } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import { needed } from "../../../evidence/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { firmCounts } from "../../../evidence/tables/firm-counts.ts";
import { industries } from "../../../evidence/tables/industries.ts";
import { optionalTable } from "../../optional-table.ts";

export const firmsTable = needed(firmCounts, ["region", "year", "industry", "firms"]);
export const industriesTable = needed(industries, ["industry", "name", "manufacturing"]);

/** Firms by province, industry and year; what industries are called, where the workspace says it. */
export interface IndustryPanel {
  readonly panel: Panel;
  readonly firms: GatheredTable;
  readonly industries: GatheredTable | null;
}

export async function gatherIndustryPanel(sources: DiagnosisSources): Promise<IndustryPanel> {
  return {
    panel: await panelOf(sources),
    firms: await gathered(sources, firmsTable),
    industries: await optionalTable(sources, industriesTable),
  };
}
