import type { Solver, SolverOptions } from "../solver/solver.ts";
import { facilitiesWithRoom, reaches, type SitingProblem } from "./siting-problem.ts";
import { demandOf, type SitingVariant, sitingProgramme } from "./siting-programme.ts";

/** A rule of a siting problem by name: `open:P`, `budget:B`, `capacity:total`, `radius:CLIENT`, `unreachable:CLIENT`, `floor:GROUP`, `budget-year:YEAR`, `room:SITE`. */
export interface SitingConflict {
  readonly rule: string;
  readonly limit: number | null;
  readonly inConflict: boolean;
  /** Null where it may stay as it is. */
  readonly relaxedLimit: number | null;
}

/** Clients that no site may serve, or none within the radius: said before any search. */
export function hopelessClients(problem: SitingProblem): readonly SitingConflict[] {
  const { model, clients, sites, unitCost, radius } = problem;
  if (model === "covering") return [];
  const hopeless = clients.flatMap((client, i) => (sites.some((_, k) => reaches(problem, i, k)) ? [] : [{ client, i }]));
  return hopeless.map(({ client, i }, index) => {
    const nearest = sites.reduce((least, _, k) => Math.min(least, unitCost[i * sites.length + k] ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
    const isFar = model === "set-cover" && Number.isFinite(nearest);
    return {
      rule: `${isFar ? "radius" : "unreachable"}:${client.id}`,
      limit: isFar ? radius : null,
      inConflict: index === 0,
      relaxedLimit: isFar ? nearest : null,
    };
  });
}

/** Limits that clash whatever the sites: too little capacity in all, fewer sites than stand already, more than there are. */
export function hopelessLimits({ model, clients, sites, open }: SitingProblem): readonly SitingConflict[] {
  const demand = clients.reduce((sum, client) => sum + client.demand, 0);
  const capacity = sites.reduce((sum, site) => sum + site.capacity, 0);
  const existing = sites.filter(({ isExisting }) => isExisting).length;
  const limits: SitingConflict[] = [];
  if (model === "capacitated" && capacity < demand * (1 - 1e-12))
    limits.push({ rule: "capacity:total", limit: capacity, inConflict: true, relaxedLimit: demand });
  if (open !== null && open < existing) limits.push({ rule: `open:${open}`, limit: open, inConflict: limits.length === 0, relaxedLimit: existing });
  return limits;
}

function furtherLimits(problem: SitingProblem): readonly (readonly [rule: string, limit: number])[] {
  return [
    ...(problem.floor?.groups ?? []).map(({ name, clients }) => [`floor:${name}`, (problem.floor?.share ?? 0) * demandOf(problem, clients)] as const),
    ...problem.years.map(({ year, budget }) => [`budget-year:${year}`, budget] as const),
    ...problem.sites.flatMap(({ id }, k) => (facilitiesWithRoom(problem, k).length > 0 ? [[`room:${id}`, 0] as const] : [])),
  ];
}

/**
 * Which of the limits clash where a search found the problem infeasible: limits are left out one after another as long as the rest still clashes, so the set that stays cannot be made smaller;
 * the relaxation moves the budget by the least that helps, else the number of sites.
 */
export async function clashingLimits(problem: SitingProblem, solver: Solver, options: SolverOptions): Promise<readonly SitingConflict[]> {
  const limits: { readonly rule: string; readonly limit: number; readonly without: SitingVariant }[] = [];
  if (problem.open !== null) limits.push({ rule: `open:${problem.open}`, limit: problem.open, without: { withoutOpen: true } });
  if (problem.budget !== null) limits.push({ rule: `budget:${problem.budget}`, limit: problem.budget, without: { withoutBudget: true } });
  if (problem.model === "capacitated")
    limits.push({ rule: "capacity:total", limit: problem.sites.reduce((sum, { capacity }) => sum + capacity, 0), without: { withoutCapacity: true } });
  for (const [rule, limit] of furtherLimits(problem)) limits.push({ rule, limit, without: { without: new Set([rule]) } });
  const joined = (left: SitingVariant, more: SitingVariant): SitingVariant => ({
    ...left,
    ...more,
    without: new Set([...(left.without ?? []), ...(more.without ?? [])]),
  });
  const clashes = async (without: SitingVariant): Promise<boolean> =>
    (await solver.solve(sitingProgramme(problem, { ...without, least: "sites" }).programme, { ...options, gap: 1 })).status === "infeasible";
  let left: SitingVariant = {};
  const clashing = new Set(limits.map(({ rule }) => rule));
  for (const { rule, without } of limits) {
    if (!(await clashes(joined(left, without)))) continue;
    left = joined(left, without);
    clashing.delete(rule);
  }
  const relaxed = new Map<string, number>();
  for (const [rule, least, without] of [
    [`budget:${problem.budget}`, "budget", { withoutBudget: true }],
    [`open:${problem.open}`, "sites", { withoutOpen: true }],
  ] as const) {
    if (relaxed.size > 0 || !clashing.has(rule)) continue;
    const { objective } = await solver.solve(sitingProgramme(problem, { ...without, least }).programme, { ...options, gap: 0 });
    if (objective !== null) relaxed.set(rule, objective);
  }
  return limits.map(({ rule, limit }) => ({
    rule,
    limit: Number.isFinite(limit) ? limit : null,
    inConflict: clashing.has(rule),
    relaxedLimit: relaxed.get(rule) ?? null,
  }));
}
