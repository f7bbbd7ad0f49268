import { type GatheredTable, gathered } from "../../../evidence/gathered-table.ts";
import { needed } from "../../../evidence/required-table.ts";
import type { DiagnosisSources } from "../../../evidence/sources.ts";
import { technologyShares } from "../../../evidence/tables/technology-shares.ts";
import { type DependenceEvidence, gatherDependence } from "../../../forecast/exposure/dependence-evidence.ts";
import { type EvidenceEpisode, evidenceEpisodes } from "../../../forecast/series/evidence-episodes.ts";

export const sharesTable = needed(technologyShares, ["episode", "technology", "region", "year", "value"]);

/** Shares of technologies by market, and all that says who hangs on them. */
export interface Substitutions {
  readonly shares: GatheredTable;
  readonly episodes: readonly EvidenceEpisode[];
  readonly dependence: DependenceEvidence;
}

export async function gatherSubstitutions(sources: DiagnosisSources): Promise<Substitutions> {
  const hasQuality = sources.bind(technologyShares)?.sources.quality !== undefined;
  const shares = await gathered(sources, hasQuality ? needed(technologyShares, [...sharesTable.fields, "quality"]) : sharesTable);
  return {
    shares,
    episodes: await evidenceEpisodes({ rows: async () => shares.rows }, shares.table, hasQuality),
    dependence: await gatherDependence(sources),
  };
}
