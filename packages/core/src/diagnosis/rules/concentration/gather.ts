import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const projectsTable: RequiredTable = { role: "nkrdp_projects", columns: ["project_no", "call_year", "region_code", "lead_institution_zh"] };
export const laboratoriesTable: RequiredTable = { role: "key_laboratories", columns: ["list_year", "kind", "name_zh", "host_zh", "region_code"] };
export const indicatorsTable: RequiredTable = { role: "province_indicators", columns: ["region_code", "year", "indicator", "value"] };
/** What national resources could follow, the first first. */
export const baseIndicators = ["rd_personnel_fte", "rd_spend_total", "rd_spend_from_government"] as const;

/** National projects and laboratories by province, and what they could follow. */
export interface NationalResources {
  readonly panel: Panel;
  readonly projects: GatheredTable;
  readonly laboratories: GatheredTable;
  readonly indicators: GatheredTable;
}

export async function gatherNationalResources(sources: DiagnosisSources): Promise<NationalResources> {
  return {
    panel: await panelOf(sources),
    projects: await gatheredTable(sources, projectsTable.role, projectsTable.columns),
    laboratories: await gatheredTable(sources, laboratoriesTable.role, laboratoriesTable.columns),
    indicators: await gatheredTable(sources, indicatorsTable.role, indicatorsTable.columns, { indicator: [...baseIndicators] }),
  };
}
