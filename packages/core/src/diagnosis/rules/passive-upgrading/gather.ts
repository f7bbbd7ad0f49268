import { type EvidenceEpisode, evidenceEpisodes, shareColumns, sharesRole } from "../../../measures/substitution/evidence-episodes.ts";
import { type GatheredTable, gatheredTable } from "../../gathered-table.ts";
import type { RequiredTable } from "../../rule.ts";
import type { DiagnosisSources } from "../../sources.ts";

export const sharesTable: RequiredTable = { role: sharesRole, columns: shareColumns };
export const firmsTable: RequiredTable = { role: "listed_firms", columns: ["security_code", "industry_zh", "total_assets_2019_cny_10k"] };

/** Shares of technologies by market, and the listed firms that may hang on them. */
export interface Substitutions {
  readonly shares: GatheredTable;
  readonly episodes: readonly EvidenceEpisode[];
  readonly firms: GatheredTable;
}

export async function gatherSubstitutions(sources: DiagnosisSources): Promise<Substitutions> {
  const shares = await gatheredTable(sources, sharesTable.role, sharesTable.columns);
  return {
    shares,
    episodes: await evidenceEpisodes({ rows: async () => shares.rows }, shares.table),
    firms: await gatheredTable(sources, firmsTable.role, firmsTable.columns),
  };
}
