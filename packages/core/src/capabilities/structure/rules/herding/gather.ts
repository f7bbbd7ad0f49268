import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { programmes } from "../../../../evidence/tables/programmes.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { type Panel, panelOf } from "../../../../evidence/territory/panel.ts";

export const projectsTable = needed(projects, ["project", "call_year", "programme", "region"], ["lead"]);
export const programmesTable = needed(programmes, ["programme", "field"]);

/** National projects by the province of their lead, and the field of each programme. */
export interface ProjectFields {
  readonly panel: Panel;
  readonly projects: GatheredOf<typeof projectsTable>;
  readonly programmes: GatheredOf<typeof programmesTable>;
  /** Institutions as the office declares them in the table of projects, where it does. */
  readonly institutions: RowBlocks | null;
}

export async function gatherProjectFields(sources: DiagnosisSources): Promise<ProjectFields> {
  return {
    panel: await panelOf(sources),
    projects: await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] }),
    programmes: await gathered(sources, programmesTable),
    institutions: await declaredRowBlocks(sources, projects, ["institution"]),
  };
}
