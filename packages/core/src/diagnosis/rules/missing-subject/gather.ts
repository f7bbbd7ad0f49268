import { type GatheredOf, gathered } from "../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { projects } from "../../../evidence/tables/projects.ts";

export const projectsTable = needed(projects, ["project", "call_year", "programme", "category", "lead"], ["title", "lead_kind"]);

/** National projects with their titles, programmes and leading institutions. */
export interface ProjectLeads {
  readonly projects: GatheredOf<typeof projectsTable>;
}

export async function gatherProjectLeads(sources: DiagnosisSources): Promise<ProjectLeads> {
  return { projects: await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] }) };
}
