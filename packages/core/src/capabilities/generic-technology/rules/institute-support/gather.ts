import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { firms } from "../../../../evidence/tables/firms.ts";
import { institutes } from "../../../../evidence/tables/institutes.ts";
import { projects } from "../../../../evidence/tables/projects.ts";

export const institutesTable = needed(institutes, ["institute", "region", "programmes"]);
export const firmsTable = needed(firms, ["firm", "industry", "total_assets"]);
export const leadsTable = needed(projects, ["project", "programme", "lead"]);

/** Institutes turned companies, the firms of their industries, and who leads projects in their programmes. */
export interface InstituteMarkets {
  readonly institutes: GatheredOf<typeof institutesTable>;
  readonly firms: GatheredOf<typeof firmsTable>;
  readonly leads: GatheredOf<typeof leadsTable>;
}

/** What the finding rests on; who leads projects matters for the form of support alone. */
export async function gatherInstituteIndustries(sources: DiagnosisSources): Promise<Omit<InstituteMarkets, "leads">> {
  const [institutes, firms] = await Promise.all([gathered(sources, institutesTable), gathered(sources, firmsTable)]);
  return { institutes, firms };
}

export async function gatherInstituteMarkets(sources: DiagnosisSources): Promise<InstituteMarkets> {
  const [institutes, firms, leads] = await Promise.all([gathered(sources, institutesTable), gathered(sources, firmsTable), gathered(sources, leadsTable)]);
  return { institutes, firms, leads };
}
