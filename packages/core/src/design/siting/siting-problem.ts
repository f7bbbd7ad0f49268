/** Who is to be served. */
export interface SitingClient {
  readonly id: string;
  readonly demand: number;
}

/** Where a facility stands or could stand. */
export interface CandidateSite {
  readonly id: string;
  /** Infinity = unlimited. */
  readonly capacity: number;
  /** Of opening it; an existing site costs nothing more. */
  readonly fixedCost: number;
  readonly isExisting: boolean;
  readonly openYearMin: number | null;
}

export const sitingModels = ["p-median", "covering", "set-cover", "capacitated"] as const;
export type SitingModel = (typeof sitingModels)[number];

/** A siting problem, clients and sites in text order; `unitCost[client * sites + site]` is Infinity where the client may not be served from there. */
export interface SitingProblem {
  readonly model: SitingModel;
  readonly clients: readonly SitingClient[];
  readonly sites: readonly CandidateSite[];
  readonly unitCost: Float64Array;
  /** Most open sites, existing ones counted; null = no limit. */
  readonly open: number | null;
  readonly radius: number | null;
  /** Most fixed cost of new sites; null = no limit. */
  readonly budget: number | null;
  readonly isSingleSource: boolean;
  /** Whether the sites have fixed costs at all: without, a set cover counts sites. */
  readonly hasFixedCosts: boolean;
}

/** What is opened and who is served from where. */
export interface SitingAnswer {
  /** Places of the open sites, ascending. */
  readonly open: readonly number[];
  /** Shares of clients' demand by site; a client that is not served has none. */
  readonly assignments: readonly { readonly client: number; readonly site: number; readonly share: number }[];
  readonly objective: number;
}

/** What came of a search. */
export interface SitingSearch {
  readonly answer: SitingAnswer | null;
  /** A bound of the whole problem, not of a thinned one. */
  readonly bound: number | null;
  readonly isInfeasible: boolean;
  readonly engine: string;
}

/** Whether a site may serve a client: it is allowed and, where a radius counts, near enough. */
export function reaches({ model, sites, unitCost, radius }: SitingProblem, client: number, site: number): boolean {
  const cost = unitCost[client * sites.length + site] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(cost) && (model === "p-median" || model === "capacitated" || radius === null || cost <= radius);
}
