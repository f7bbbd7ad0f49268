import { type GatheredOf, gathered } from "../../../../evidence/roles/gathered-table.ts";
import { needed } from "../../../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { researchPosts } from "../../../research/tables/research-posts.ts";

export const postsTable = needed(researchPosts, ["list_year", "industry", "laboratory", "post", "institution", "region"]);

/** Posts of the agricultural research system: which institution holds which post for which industry. */
export interface ResearchPosts {
  readonly posts: GatheredOf<typeof postsTable>;
}

export async function gatherPosts(sources: DiagnosisSources): Promise<ResearchPosts> {
  return { posts: await gathered(sources, postsTable) };
}
