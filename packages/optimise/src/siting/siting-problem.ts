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
  /** The area whose facilities count as near for the duplicate review; null = not given. */
  readonly area: string | null;
  /** Effective hours a year of a facility that stands already; null = unknown. */
  readonly hours: number | null;
}

/** Clients of one region or sector. */
export interface ClientGroup {
  readonly name: string;
  readonly clients: readonly number[];
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
  /** Least share of each group's demand to be served within the radius; null = none. */
  readonly floor: { readonly share: number; readonly groups: readonly ClientGroup[] } | null;
  /** Clients whose cover comes before all other goals; empty = none. */
  readonly first: readonly number[];
  /** Money of each year for new sites, ascending; empty = no phasing. */
  readonly years: readonly { readonly year: number; readonly budget: number }[];
  /** A facility with at least so many effective hours a year is full. */
  readonly fullHours: number;
  /** New sites of at least this fixed cost are reviewed for duplicates. */
  readonly reviewFrom: number;
  /** Covering: cost of opening a site times its place, below any difference in demand, so that of equal plans the first in text order is taken; absent = 0. */
  readonly tieBreak?: number;
}

/** What is opened and who is served from where. */
export interface SitingAnswer {
  /** Places of the open sites, ascending. */
  readonly open: readonly number[];
  /** Shares of clients' demand by site; a client that is not served has none. */
  readonly assignments: readonly { readonly client: number; readonly site: number; readonly share: number }[];
  readonly objective: number;
  /** Year of opening of each new open site, by place, where money is given by year. */
  readonly openedIn: ReadonlyMap<number, number>;
}

/** What came of a search. */
export interface SitingSearch {
  readonly answer: SitingAnswer | null;
  /** A bound of the whole problem, not of a thinned one. */
  readonly bound: number | null;
  readonly isInfeasible: boolean;
  readonly engine: string;
  /** Demand of the clients that come first that is covered, and the bound of it; null where none come first. */
  readonly first: { readonly objective: number; readonly bound: number | null } | null;
}

/** Places of facilities in the area of a new site that have room: open already and used for less than the hours of a full one. Unknown hours are no room. */
export function facilitiesWithRoom({ sites, fullHours, reviewFrom }: SitingProblem, site: number): readonly number[] {
  const own = sites[site];
  if (own === undefined || own.isExisting || own.area === null || own.fixedCost < reviewFrom) return [];
  return sites.flatMap(({ isExisting, area, hours }, k) => (isExisting && area === own.area && hours !== null && hours < fullHours ? [k] : []));
}

/** The years in which a new site may open. */
export function openYears({ years }: SitingProblem, { openYearMin }: CandidateSite): readonly number[] {
  return years.map(({ year }) => year).filter((year) => openYearMin === null || year >= openYearMin);
}

/** Whether a site may serve a client: it is allowed and, where a radius counts, near enough. */
export function reaches({ model, sites, unitCost, radius }: SitingProblem, client: number, site: number): boolean {
  const cost = unitCost[client * sites.length + site] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(cost) && (model === "p-median" || model === "capacitated" || radius === null || cost <= radius);
}
