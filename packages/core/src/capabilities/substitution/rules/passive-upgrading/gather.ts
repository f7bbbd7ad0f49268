import type { GatheredTable } from "../../../../evidence/roles/gathered-table.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { type DependenceEvidence, gatherDependence } from "../../forecast/exposure/dependence-evidence.ts";
import { type EvidenceEpisode, evidenceEpisodes, gatherShares } from "../../forecast/series/evidence-episodes.ts";

/** Shares of technologies by market, and all that says who hangs on them. */
export interface Substitutions {
  readonly shares: GatheredTable;
  readonly episodes: readonly EvidenceEpisode[];
  readonly dependence: DependenceEvidence;
  /** Of the office (ISO 4217): amounts are in it. */
  readonly currency: string;
}

export async function gatherSubstitutions(sources: DiagnosisSources): Promise<Substitutions> {
  const shares = await gatherShares(sources);
  return { shares, episodes: evidenceEpisodes(shares.rows), dependence: await gatherDependence(sources), currency: sources.currency };
}
