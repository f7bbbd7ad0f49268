import { decidedKinds } from "../../../../diagnosis/institutions/decided-kinds.ts";
import type { InstitutionKind } from "../../../../evidence/institutions/institution-kind.ts";
import { declaredRowBlocks, type RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { type GatheredOf, gathered, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { projects } from "../../../../evidence/tables/projects.ts";

export const projectsTable = needed(projects, ["project", "call_year", "programme", "category", "lead"], ["title", "lead_kind"]);

/** What projects belong to, as the office declares it, where it does. */
export interface DeclaredMembers {
  readonly call: RowBlocks | null;
  readonly programme: RowBlocks | null;
  readonly institution: RowBlocks | null;
}

/** National projects with their titles, programmes and leading institutions. */
export interface ProjectLeads {
  readonly projects: GatheredOf<typeof projectsTable>;
  readonly declared: DeclaredMembers;
  /** Kinds of leads that the register says, by name. */
  readonly decided: ReadonlyMap<string, InstitutionKind>;
}

export async function gatherProjectLeads(sources: DiagnosisSources): Promise<ProjectLeads> {
  const found = await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] });
  return {
    projects: found,
    declared: {
      call: await declaredRowBlocks(sources, projects, ["call"]),
      programme: await declaredRowBlocks(sources, projects, ["programme"]),
      institution: await declaredRowBlocks(sources, projects, ["institution"]),
    },
    decided: await decidedKinds(
      sources.records,
      found.rows.flatMap((row) => textOf(row, "lead") ?? []),
    ),
  };
}
