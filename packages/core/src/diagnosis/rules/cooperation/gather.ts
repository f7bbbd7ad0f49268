import type { GatheredOf } from "../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { partnerships } from "../../../evidence/tables/partnerships.ts";
import { researchPosts } from "../../../evidence/tables/research-posts.ts";
import { optionalTable } from "../../finding/optional-table.ts";

export const partnersTable = needed(partnerships, ["undertaking", "organisation", "kind"]);
export const postsTable = needed(researchPosts, ["list_year", "industry", "laboratory", "institution"]);

/** Partners of projects, and posts of a research system; null where the workspace holds no such table. */
export interface CooperationEvidence {
  readonly partners: GatheredOf<typeof partnersTable> | null;
  readonly posts: GatheredOf<typeof postsTable> | null;
}

export async function gatherCooperation(sources: DiagnosisSources): Promise<CooperationEvidence> {
  return { partners: await optionalTable(sources, partnersTable), posts: await optionalTable(sources, postsTable) };
}
