import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const totalIndicator = "rd_spend_total";
export const governmentIndicator = "rd_spend_from_government";
export const projectsTable: RequiredTable = { role: "nkrdp_projects", columns: ["project_no", "call_year", "category", "duration_years"] };
export const indicatorsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };

/** How long projects run, and how much of R&D spending government pays. */
export interface SupportEvidence {
  readonly panel: Panel;
  readonly projects: GatheredTable;
  readonly spending: GatheredTable;
}

export async function gatherSupport(sources: DiagnosisSources): Promise<SupportEvidence> {
  return {
    panel: await panelOf(sources),
    projects: await gatheredTable(sources, projectsTable.role, projectsTable.columns),
    spending: await gatheredTable(sources, indicatorsTable.role, indicatorsTable.columns, { indicator: [totalIndicator, governmentIndicator] }),
  };
}
