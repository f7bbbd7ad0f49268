import type { InstitutionKind } from "../../../evidence/institutions/institution-kind.ts";
import { type GatheredOf, gathered, textOf } from "../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { projects } from "../../../evidence/tables/projects.ts";
import { decidedKinds } from "../../institutions/decided-kinds.ts";

export const projectsTable = needed(projects, ["project", "call_year", "programme", "category", "lead"], ["title", "lead_kind"]);

/** National projects with their titles, programmes and leading institutions. */
export interface ProjectLeads {
  readonly projects: GatheredOf<typeof projectsTable>;
  /** Kinds of leads that the register says, by name. */
  readonly decided: ReadonlyMap<string, InstitutionKind>;
}

export async function gatherProjectLeads(sources: DiagnosisSources): Promise<ProjectLeads> {
  const found = await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] });
  return {
    projects: found,
    decided: await decidedKinds(
      sources.records,
      found.rows.flatMap((row) => textOf(row, "lead") ?? []),
    ),
  };
}
