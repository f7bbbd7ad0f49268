import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";

export const postsTable: RequiredTable = {
  role: "agro_industry_technology_system",
  columns: ["list_year", "industry_zh", "lab_zh", "post_zh", "institution_zh", "region_code"],
};

/** Posts of the agricultural research system: which institution holds which post for which industry. */
export interface ResearchPosts {
  readonly posts: GatheredTable;
}

export async function gatherPosts(sources: DiagnosisSources): Promise<ResearchPosts> {
  return { posts: await gatheredTable(sources, postsTable.role, postsTable.columns) };
}
