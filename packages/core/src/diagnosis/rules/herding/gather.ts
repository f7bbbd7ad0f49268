import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import { type Panel, panelOf } from "../../../evidence/panel.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const projectsTable: RequiredTable = { role: "nkrdp_projects", columns: ["project_no", "call_year", "programme_zh", "region_code"] };
export const programmesTable: RequiredTable = { role: "nkrdp_programmes", columns: ["programme_zh", "field"] };

/** National projects by the province of their lead, and the field of each programme. */
export interface ProjectFields {
  readonly panel: Panel;
  readonly projects: GatheredTable;
  readonly programmes: GatheredTable;
}

export async function gatherProjectFields(sources: DiagnosisSources): Promise<ProjectFields> {
  return {
    panel: await panelOf(sources),
    projects: await gatheredTable(sources, projectsTable.role, projectsTable.columns),
    programmes: await gatheredTable(sources, programmesTable.role, programmesTable.columns),
  };
}
