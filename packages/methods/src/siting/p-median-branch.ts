import type { AssignmentCosts } from "./assignment-costs.ts";
import { pMedianBound } from "./p-median-bound.ts";
import { forbiddenCost, interchange } from "./p-median-interchange.ts";

/** The best sites found and what is proved about them. */
export interface PMedianAnswer {
  readonly open: Int32Array;
  readonly total: number;
  /** Proved: no set of sites costs less than this. */
  readonly bound: number;
  readonly nodes: number;
}

export interface PMedianOptions {
  /** Number of open sites, locked ones counted. */
  readonly open: number;
  readonly locked: Uint8Array;
  /** Relative gap at which to stop. 0 of costs that are no whole numbers is 1e-9, below which a bound cannot be told from a total. */
  readonly gap: number;
  /** Asked between nodes; true ends the search with what is proved by then. */
  readonly isOver: () => boolean;
}

/** A part of the search: sites still in question, those decided to be open, and what is known of the part. */
interface Part {
  readonly sites: Int32Array;
  readonly locked: Uint8Array;
  readonly bound: number;
  readonly multipliers: Float64Array;
  readonly next: number;
}

const rootSteps = 1500;
const partSteps = 150;

/**
 * p-median by bound and branch:
 *
 *   min  sum_i c_i,site(i)      over sets of `open` sites that hold the locked ones, each client at its cheapest open site
 *
 * Fast interchange from spread-out starts, the Lagrangian bound with sites fixed by their reduced costs (site k is out where bound + rho_k - rho_(P) passes the best total, in where bound - rho_k + rho_(P+1) does),
 * and branching on the most attractive site in question, which matters for few sites among many (the bound alone stops 1 % short there). Deterministic until `isOver`.
 * Costs may be Infinity; where no set serves all, `total` is Infinity. Reference: Hakimi 1964; Cornuejols et al. 1977; Beasley 1985.
 */
export function pMedian(costs: AssignmentCosts, { open, locked, gap, isOver }: PMedianOptions): PMedianAnswer {
  const forbidden = forbiddenCost(costs);
  const isWhole = costs.cost.every((each) => !Number.isFinite(each) || Number.isInteger(each));
  let best = { sites: startingSites(costs.sites, open, locked), total: Number.POSITIVE_INFINITY };
  best.total = interchange(costs, forbidden, best.sites, locked);
  const improve = (part: AssignmentCosts, sites: Int32Array, partLocked: Uint8Array, chosen: Int32Array): void => {
    const tried = chosen.slice();
    const total = interchange(part, forbidden, tried, partLocked);
    if (total < best.total - 1e-12 * Math.max(1, total)) best = { sites: tried.map((site) => sites[site]!), total };
  };
  /** A bound from which on a part cannot hold anything worth finding. */
  const enough = (): number =>
    isWhole ? Math.min(best.total - 1 + 1e-6, best.total * (1 - gap)) : best.total - Math.max(1e-9, gap) * Math.max(1, Math.abs(best.total));

  let nodes = 0;
  let proved = Number.POSITIVE_INFINITY;
  const all = Int32Array.from({ length: costs.sites }, (_, site) => site);
  const root = solvePart({ sites: all, locked, bound: Number.NEGATIVE_INFINITY, multipliers: new Float64Array(0), next: -1 }, rootSteps);
  const waiting: Part[] = root === null ? [] : [root];
  while (waiting.length > 0) {
    const part = waiting.pop()!;
    if (part.bound >= enough()) {
      proved = Math.min(proved, part.bound);
      continue;
    }
    if (isOver()) {
      proved = Math.min(proved, part.bound, ...waiting.map(({ bound }) => bound));
      break;
    }
    const place = part.next;
    const without = withoutSite(part, place);
    const inside = part.locked.slice();
    inside[place] = 1;
    for (const child of [without, { ...part, locked: inside }]) {
      if (child === null) continue;
      const solved = solvePart(child, partSteps);
      if (solved !== null) waiting.push(solved);
    }
  }
  const bound = Math.min(best.total, proved);
  return {
    open: best.sites.toSorted(),
    total: best.total >= forbidden ? Number.POSITIVE_INFINITY : best.total,
    bound: isWhole && bound < best.total ? Math.min(best.total, Math.ceil(bound - 1e-6)) : bound,
    nodes,
  };

  /** Bounds a part and drops what its reduced costs decide; null where the part is settled. */
  function solvePart(part: Part, steps: number): Part | null {
    nodes += 1;
    const own = columnsOf(costs, part.sites, forbidden);
    let count = 0;
    const found = pMedianBound(
      own,
      { open, locked: part.locked, upper: best.total, steps, isWhole, ...(part.multipliers.length > 0 ? { multipliers: part.multipliers } : {}) },
      (chosen) => {
        if (count % 8 === 0) improve(own, part.sites, part.locked, chosen);
        count += 1;
        return best.total;
      },
    );
    improve(own, part.sites, part.locked, found.chosen);
    const bound = Math.max(part.bound, found.bound);
    if (bound >= enough() || part.sites.length <= open) {
      proved = Math.min(proved, part.sites.length <= open ? Math.max(bound, best.total) : bound);
      return null;
    }
    const { reducedCosts: rho, chosen, multipliers } = found;
    const isChosen = new Uint8Array(part.sites.length);
    for (const site of chosen) isChosen[site] = 1;
    const free = chosen.filter((site) => part.locked[site] !== 1);
    const worstIn = free.reduce((worst, site) => Math.max(worst, rho[site]!), Number.NEGATIVE_INFINITY);
    const bestOut = part.sites.reduce((least, _, site) => (isChosen[site] === 1 ? least : Math.min(least, rho[site]!)), Number.POSITIVE_INFINITY);
    const limit = enough();
    const kept = Array.from(part.sites, (_, site) => site).filter((site) => isChosen[site] === 1 || found.bound + rho[site]! - worstIn < limit);
    const lockedNow = Uint8Array.from(kept, (site) =>
      part.locked[site] === 1 || (isChosen[site] === 1 && found.bound - rho[site]! + bestOut >= limit) ? 1 : 0,
    );
    const inQuestion = kept.map((site, place) => ({ site, place })).filter(({ place }) => lockedNow[place] !== 1);
    const next = inQuestion.reduce(
      (chosenSite, each) => (chosenSite === undefined || rho[each.site]! < rho[chosenSite.site]! ? each : chosenSite),
      inQuestion[0],
    );
    if (next === undefined || kept.length <= open) {
      improve(own, part.sites, part.locked, Int32Array.from(kept).slice(0, open));
      proved = Math.min(proved, Math.max(bound, Math.min(best.total, limit)));
      return null;
    }
    return { sites: Int32Array.from(kept, (site) => part.sites[site]!), locked: lockedNow, bound, multipliers, next: next.place };
  }
}

function withoutSite(part: Part, place: number): Part | null {
  const rest = Array.from(part.sites, (_, site) => site).filter((site) => site !== place);
  return { ...part, sites: Int32Array.from(rest, (site) => part.sites[site]!), locked: Uint8Array.from(rest, (site) => part.locked[site]!) };
}

/** The columns of some sites, forbidden costs made finite. */
function columnsOf({ clients, sites, cost }: AssignmentCosts, chosen: Int32Array, forbidden: number): AssignmentCosts {
  const columns = new Float64Array(clients * chosen.length);
  for (let client = 0; client < clients; client += 1)
    for (let place = 0; place < chosen.length; place += 1)
      columns[client * chosen.length + place] = Math.min(forbidden, cost[client * sites + chosen[place]!]!);
  return { clients, sites: chosen.length, cost: columns };
}

/** Locked sites and others spread evenly over the list. */
function startingSites(sites: number, open: number, locked: Uint8Array): Int32Array {
  const held = Array.from({ length: sites }, (_, site) => site).filter((site) => locked[site] === 1);
  const others = Array.from({ length: sites }, (_, site) => site).filter((site) => locked[site] !== 1);
  const wanted = open - held.length;
  return Int32Array.from([...held, ...Array.from({ length: wanted }, (_, index) => others[Math.floor((index * others.length) / wanted)]!)]);
}
