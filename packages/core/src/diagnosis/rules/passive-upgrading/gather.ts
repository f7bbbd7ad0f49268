import { type GatheredTable, gatheredTable } from "../../../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../../../evidence/sources.ts";
import { type DependenceEvidence, gatherDependence } from "../../../forecast/exposure/dependence-evidence.ts";
import { type EvidenceEpisode, evidenceEpisodes, shareColumns, sharesRole } from "../../../forecast/series/evidence-episodes.ts";

export const sharesTable: RequiredTable = { role: sharesRole, columns: shareColumns };

/** Shares of technologies by market, and all that says who hangs on them. */
export interface Substitutions {
  readonly shares: GatheredTable;
  readonly episodes: readonly EvidenceEpisode[];
  readonly dependence: DependenceEvidence;
}

export async function gatherSubstitutions(sources: DiagnosisSources): Promise<Substitutions> {
  const shares = await gatheredTable(sources, sharesTable.role, sharesTable.columns);
  return {
    shares,
    episodes: await evidenceEpisodes({ rows: async () => shares.rows }, shares.table),
    dependence: await gatherDependence(sources),
  };
}
