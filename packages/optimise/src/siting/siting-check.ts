import { facilitiesWithRoom, type SitingAnswer, type SitingProblem } from "./siting-problem.ts";
import { demandOf } from "./siting-programme.ts";

/** Every rule of the problem counted again on the plan's own tables; loads and shares may differ by 1e-9 of themselves, counts by nothing. */
export function checkSites(problem: SitingProblem, answer: SitingAnswer): { readonly rules: number; readonly violated: number; readonly worst: number } {
  const { model, clients, sites, open: mostOpen, budget } = problem;
  const { open, assignments, openedIn } = answer;
  const isOpen = new Set(open);
  const shares = new Float64Array(clients.length);
  const loads = new Float64Array(sites.length);
  for (const { client, site, share } of assignments) {
    shares[client] = (shares[client] ?? 0) + share;
    loads[site] = (loads[site] ?? 0) + share * (clients[client]?.demand ?? 0);
  }
  const misses: number[] = [];
  for (const [k, { isExisting, capacity }] of sites.entries()) {
    misses.push(isExisting && !isOpen.has(k) ? 1 : 0, !isOpen.has(k) && (loads[k] ?? 0) > 0 ? (loads[k] ?? 0) : 0);
    if (model === "capacitated" && Number.isFinite(capacity)) misses.push(over((loads[k] ?? 0) - capacity, capacity));
  }
  if (model !== "covering") for (const share of shares) misses.push(over(Math.abs(share - 1), 1));
  if (mostOpen !== null) misses.push(Math.max(0, open.length - mostOpen));
  if (budget !== null) misses.push(over(open.reduce((sum, k) => sum + (sites[k]?.isExisting === true ? 0 : (sites[k]?.fixedCost ?? 0)), 0) - budget, budget));
  for (const { limit, used, isFloor } of furtherRules(problem, answer)) misses.push(over(isFloor ? limit - used : used - limit, limit));
  if (problem.years.length > 0)
    for (const k of open) {
      const site = sites[k];
      if (site === undefined || site.isExisting) continue;
      const year = openedIn.get(k);
      misses.push(year === undefined ? 1 : Math.max(0, (site.openYearMin ?? year) - year));
    }
  const broken = misses.filter((miss) => miss > 0);
  return { rules: misses.length, violated: broken.length, worst: Math.max(0, ...broken) };
}

/** Floors of groups, money of each year and sites that facilities with room hold back, each with what the plan uses of it. */
export function furtherRules(
  problem: SitingProblem,
  { open, assignments, openedIn }: SitingAnswer,
): readonly { readonly rule: string; readonly limit: number; readonly used: number; readonly isFloor: boolean }[] {
  const { clients, sites, unitCost, radius } = problem;
  const near = new Float64Array(clients.length);
  for (const { client, site, share } of assignments)
    if (radius !== null && (unitCost[client * sites.length + site] ?? Number.POSITIVE_INFINITY) <= radius) near[client] = (near[client] ?? 0) + share;
  const floors = (problem.floor?.groups ?? []).map(({ name, clients: members }) => ({
    rule: `floor:${name}`,
    limit: (problem.floor?.share ?? 0) * demandOf(problem, members),
    used: members.reduce((sum, i) => sum + (near[i] ?? 0) * (clients[i]?.demand ?? 0), 0),
    isFloor: true,
  }));
  const years = problem.years.map(({ year, budget }) => ({
    rule: `budget-year:${year}`,
    limit: budget,
    used: open.reduce((sum, k) => sum + (openedIn.get(k) === year ? (sites[k]?.fixedCost ?? 0) : 0), 0),
    isFloor: false,
  }));
  const rooms = sites.flatMap(({ id }, k) =>
    facilitiesWithRoom(problem, k).length === 0 ? [] : [{ rule: `room:${id}`, limit: 0, used: open.includes(k) ? 1 : 0, isFloor: false }],
  );
  return [...floors, ...years, ...rooms];
}

function over(excess: number, size: number): number {
  return excess > 1e-9 * Math.max(1, Math.abs(size)) ? excess : 0;
}
