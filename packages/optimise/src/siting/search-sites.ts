import { capacitatedLocation, cheapestSites, pMedian } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { openingYears } from "./opening-years.ts";
import { facilitiesWithRoom, reaches, type SitingAnswer, type SitingProblem, type SitingSearch } from "./siting-problem.ts";
import { sitingProgramme } from "./siting-programme.ts";

/**
 * Finds the sites and proves how good they are: p-median without a budget by bound and branch (`pMedian`), capacities with more pairs than the solver can hold by a Lagrangian bound and interchange (`capacitatedLocation`),
 * everything else as one mixed-integer programme;
 * a split of demand is then computed once more for the sites that were found, so that no share carries the search's tolerance.
 */
export async function searchSites(problem: SitingProblem, solver: Solver, options: SolverOptions, seconds: () => number): Promise<SitingSearch> {
  if (isPlainMedian(problem)) return searchMedian(problem, options, seconds);
  if (isLargeCapacitated(problem)) return searchCapacitated(problem, solver, options, seconds);
  const first = problem.first.length === 0 ? null : await coverFirst(problem, solver, options);
  if (first !== null && first.objective === null) return { answer: null, bound: null, isInfeasible: first.isInfeasible, engine: first.engine, first: null };
  const stated = sitingProgramme(problem, first === null ? {} : { firstAtLeast: first.objective ?? 0 });
  const { status, solution, bound, engine } = await solver.solve(stated.programme, { ...options, presolve: stated.programme.columns <= 20_000 });
  if (solution === null) return { answer: null, bound, isInfeasible: status === "infeasible", engine, first: null };
  const open = stated.openings.flatMap((column, site) => ((solution[column] ?? 0) > 0.5 ? [site] : []));
  const assignments =
    problem.model === "capacitated" ? await splitDemand(problem, open, solution, stated.arcs, solver, options) : nearestAssignments(problem, open);
  const openedIn = await openingYears(problem, open, solver, options);
  const answer = { open, assignments, objective: sitingObjective(problem, open, assignments), openedIn };
  const proved = bound === null ? null : problem.model === "covering" ? Math.max(bound, answer.objective) : Math.min(bound, answer.objective);
  return { answer, bound: proved, isInfeasible: false, engine, first: first === null ? null : { objective: first.objective ?? 0, bound: first.bound } };
}

function isPlainMedian(problem: SitingProblem): boolean {
  const { model, budget, floor, years, sites } = problem;
  return model === "p-median" && budget === null && floor === null && years.length === 0 && sites.every((_, k) => facilitiesWithRoom(problem, k).length === 0);
}

/** The most that can be covered of the demand of the clients that come first. */
async function coverFirst(problem: SitingProblem, solver: Solver, options: SolverOptions) {
  const stated = sitingProgramme(problem, { firstOnly: true });
  const { status, solution, bound, engine } = await solver.solve(stated.programme, options);
  if (solution === null) return { objective: null, bound, engine, isInfeasible: status === "infeasible" };
  const open = stated.openings.flatMap((column, site) => ((solution[column] ?? 0) > 0.5 ? [site] : []));
  const covered = new Set(nearestAssignments(problem, open).map(({ client }) => client));
  const objective = problem.first.reduce((sum, client) => sum + (covered.has(client) ? (problem.clients[client]?.demand ?? 0) : 0), 0);
  return { objective, bound: bound === null ? null : Math.max(bound, objective), engine, isInfeasible: false };
}

function searchMedian(problem: SitingProblem, { gap, timeLimitSeconds }: SolverOptions, seconds: () => number): SitingSearch {
  const { clients, sites, unitCost } = problem;
  const cost = unitCost.map((unit, place) => (Number.isFinite(unit) ? unit * (clients[Math.floor(place / sites.length)]?.demand ?? 0) : unit));
  const locked = Uint8Array.from(sites, ({ isExisting }) => (isExisting ? 1 : 0));
  const start = seconds();
  const found = pMedian(
    { clients: clients.length, sites: sites.length, cost },
    { open: Math.min(problem.open ?? sites.length, sites.length), locked, gap, isOver: () => seconds() - start > timeLimitSeconds },
  );
  const engine = "bound and branch (typescript)";
  if (!Number.isFinite(found.total)) return { answer: null, bound: null, isInfeasible: true, engine, first: null };
  const chosen = cheapestSites({ clients: clients.length, sites: sites.length, cost: unitCost }, found.open);
  const assignments = Array.from(chosen, (site, client) => ({ client, site, share: 1 }));
  const open = [...found.open];
  const objective = sitingObjective(problem, open, assignments);
  return { answer: { open, assignments, objective, openedIn: new Map() }, bound: Math.min(found.bound, objective), isInfeasible: false, engine, first: null };
}

/** Pairs of client and site up to which the integer programme in its strong form is solved as it stands. */
const mostPairs = 20_000;

function isLargeCapacitated(problem: SitingProblem): boolean {
  const { model, clients, sites, isSingleSource, open, budget, floor, years } = problem;
  return (
    model === "capacitated" &&
    !isSingleSource &&
    clients.length * sites.length > mostPairs &&
    [open, budget, floor].every((limit) => limit === null) &&
    years.length === 0 &&
    sites.every((_, k) => facilitiesWithRoom(problem, k).length === 0)
  );
}

async function searchCapacitated(problem: SitingProblem, solver: Solver, options: SolverOptions, seconds: () => number): Promise<SitingSearch> {
  const { clients, sites, unitCost } = problem;
  const start = seconds();
  const found = capacitatedLocation(
    {
      clients: clients.length,
      sites: sites.length,
      demand: Float64Array.from(clients, ({ demand }) => demand),
      capacity: Float64Array.from(sites, ({ capacity }) => capacity),
      fixed: Float64Array.from(sites, ({ fixedCost, isExisting }) => (isExisting ? 0 : fixedCost)),
      cost: unitCost.map((unit, place) => (Number.isFinite(unit) ? unit * (clients[Math.floor(place / sites.length)]?.demand ?? 0) : unit)),
      locked: Uint8Array.from(sites, ({ isExisting }) => (isExisting ? 1 : 0)),
    },
    { gap: options.gap, isOver: () => seconds() - start > options.timeLimitSeconds * 0.8 },
  );
  const engine = "lagrangian bound and interchange (typescript), transport by highs";
  const bound = Number.isFinite(found.bound) ? found.bound : null;
  if (!Number.isFinite(found.total)) return { answer: null, bound, isInfeasible: false, engine, first: null };
  const assignments = await splitDemand(problem, found.open, null, [], solver, options);
  const objective = sitingObjective(problem, found.open, assignments);
  return {
    answer: { open: found.open, assignments, objective, openedIn: new Map() },
    bound: bound === null ? null : Math.min(bound, objective),
    isInfeasible: false,
    engine,
    first: null,
  };
}

/** Each client at its cheapest open site, where it reaches one. */
function nearestAssignments(problem: SitingProblem, open: readonly number[]): SitingAnswer["assignments"] {
  const unit = (client: number, site: number): number => problem.unitCost[client * problem.sites.length + site] ?? Number.POSITIVE_INFINITY;
  return problem.clients.flatMap((_, client) => {
    const [site] = open.filter((each) => reaches(problem, client, each)).toSorted((a, b) => unit(client, a) - unit(client, b) || a - b);
    return site === undefined ? [] : [{ client, site, share: 1 }];
  });
}

/** The cheapest split of demand over the open sites; of a single source the one that the search found. */
async function splitDemand(
  problem: SitingProblem,
  open: readonly number[],
  solution: Float64Array | null,
  arcs: ReturnType<typeof sitingProgramme>["arcs"],
  solver: Solver,
  options: SolverOptions,
): Promise<SitingAnswer["assignments"]> {
  if (problem.isSingleSource) return arcs.filter(({ column }) => (solution?.[column] ?? 0) > 0.5).map(({ client, site }) => ({ client, site, share: 1 }));
  const opened = open.flatMap((k) => problem.sites[k] ?? []);
  const among = sitingProgramme({
    ...problem,
    sites: opened.map((site) => ({ ...site, isExisting: true })),
    unitCost: Float64Array.from({ length: problem.clients.length * open.length }, (_, place) => {
      const site = open[place % open.length] ?? 0;
      return problem.unitCost[Math.floor(place / open.length) * problem.sites.length + site] ?? Number.POSITIVE_INFINITY;
    }),
    open: null,
    budget: null,
    years: [],
  });
  const { solution: split } = await solver.solve(among.programme, { ...options, relaxed: true });
  const shares =
    split === null
      ? arcs.map((arc) => ({ ...arc, share: solution?.[arc.column] ?? 0 }))
      : among.arcs.map((arc) => ({ ...arc, site: open[arc.site] ?? 0, share: split[arc.column] ?? 0 }));
  return shares.filter(({ share }) => share > 1e-12).map(({ client, site, share }) => ({ client, site, share: Math.min(1, share) }));
}

/** The model's objective of a plan, counted from its own tables. */
export function sitingObjective(
  { model, clients, sites, unitCost, hasFixedCosts }: SitingProblem,
  open: readonly number[],
  assignments: SitingAnswer["assignments"],
): number {
  const opened = open.filter((site) => sites[site]?.isExisting !== true);
  const fixed = opened.reduce((sum, site) => sum + (sites[site]?.fixedCost ?? 0), 0);
  if (model === "set-cover") return hasFixedCosts ? fixed : opened.length;
  if (model === "covering") return assignments.reduce((sum, { client }) => sum + (clients[client]?.demand ?? 0), 0);
  const served = assignments.reduce(
    (sum, { client, site, share }) => sum + share * (clients[client]?.demand ?? 0) * (unitCost[client * sites.length + site] ?? 0),
    0,
  );
  return model === "capacitated" ? served + fixed : served;
}
