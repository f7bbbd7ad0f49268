import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { openYears, reaches, type SitingProblem } from "./siting-problem.ts";

/**
 * The year in which each new site opens: the more a site adds, the earlier, within the money of each year.
 *
 *   max  sum_k sum_t g_k (T - t) y_kt      sum_t y_kt = 1,   sum_k f_k y_kt <= B_t,   t >= the first year in which k can open,   T = number of years, t = 0 for the first
 *
 * g_k is the marginal gain of k in the order in which sites add most: the one that adds most to those standing is taken first, then the one that adds most to these, and so on.
 * Money that a year does not spend is not carried over. Equal gains: text order.
 */
export async function openingYears(
  problem: SitingProblem,
  open: readonly number[],
  solver: Solver,
  options: SolverOptions,
): Promise<ReadonlyMap<number, number>> {
  const { sites, years } = problem;
  const gains = marginalGains(problem, open);
  if (gains.size === 0 || years.length === 0) return new Map();
  const most = Math.max(...gains.values());
  const builder = new ProgrammeBuilder("max");
  const columns = [...gains].flatMap(([site, gain], order) => {
    const own = openYears(problem, sites[site]!).map((year) => {
      const waited = years.findIndex((each) => each.year === year);
      const worth = most > 0 ? gain / most : 0;
      const cost = (worth + 1e-6 * (gains.size - order)) * (years.length - waited);
      return { site, year, column: builder.addColumn({ cost, upper: 1, integer: true }) };
    });
    builder.addRow({ lower: 1, upper: 1, terms: own.map(({ column }) => [column, 1] as const) });
    return own;
  });
  for (const { year, budget } of years) {
    const spent = columns.filter((each) => each.year === year && (sites[each.site]?.fixedCost ?? 0) > 0);
    builder.addRow({ upper: budget, terms: spent.map(({ site, column }) => [column, sites[site]?.fixedCost ?? 0] as const) });
  }
  const { solution } = await solver.solve(builder.programme(), { ...options, gap: 0 });
  return new Map(columns.filter(({ column }) => (solution?.[column] ?? 0) > 0.5).map(({ site, year }) => [site, year]));
}

/**
 * What each new site adds to those before it, in that order: demand within the radius (covering, set cover; that of the clients who come first counts before all other), else the fall of the cost of serving each client at its cheapest open site,
 * a client that nothing reaches yet standing at the largest cost of the tables.
 */
export function marginalGains(problem: SitingProblem, open: readonly number[]): ReadonlyMap<number, number> {
  const { model, clients, sites, unitCost } = problem;
  const isCover = model === "covering" || model === "set-cover";
  const first = new Set(problem.first);
  const total = clients.reduce((sum, { demand }) => sum + demand, 0);
  const worst = unitCost.reduce((most, cost) => (Number.isFinite(cost) ? Math.max(most, cost) : most), 0);
  /** Worth of serving client i from k: never falls when a nearer site opens. */
  const worth = (i: number, k: number): number => {
    if (!reaches(problem, i, k)) return 0;
    const demand = clients[i]?.demand ?? 0;
    if (isCover) return first.has(i) ? demand * (1 + total) : demand;
    return demand * (worst - (unitCost[i * sites.length + k] ?? worst));
  };
  const served = Float64Array.from(clients, (_, i) => open.reduce((most, k) => (sites[k]?.isExisting === true ? Math.max(most, worth(i, k)) : most), 0));
  const left = new Set(open.filter((k) => sites[k]?.isExisting !== true));
  const gains = new Map<number, number>();
  while (left.size > 0) {
    let [chosen, most] = [-1, -1];
    for (const k of left) {
      const gain = clients.reduce((sum, _, i) => sum + Math.max(0, worth(i, k) - (served[i] ?? 0)), 0);
      if (gain > most) [chosen, most] = [k, gain];
    }
    clients.forEach((_, i) => {
      served[i] = Math.max(served[i] ?? 0, worth(i, chosen));
    });
    gains.set(chosen, most);
    left.delete(chosen);
  }
  return gains;
}
