import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const projectsTable: RequiredTable = {
  role: "nkrdp_projects",
  columns: ["project_no", "call_year", "title_zh", "programme_zh", "category", "lead_institution_zh"],
};

/** National projects with their titles, programmes and leading institutions. */
export interface ProjectLeads {
  readonly projects: GatheredTable;
}

export async function gatherProjectLeads(sources: DiagnosisSources): Promise<ProjectLeads> {
  return { projects: await gatheredTable(sources, projectsTable.role, projectsTable.columns) };
}
