import { ProgrammeBuilder } from "../programme/programme-builder.ts";
import type { LinearProgramme } from "../solver/solver.ts";
import { facilitiesWithRoom, openYears, reaches, type SitingProblem } from "./siting-problem.ts";

/** A stated programme and where its decisions stand. */
export interface SitingProgramme {
  readonly programme: LinearProgramme;
  /** Column of each site's opening. */
  readonly openings: readonly number[];
  readonly arcs: readonly { readonly client: number; readonly site: number; readonly column: number }[];
  /** Column of a new site's opening in a year. */
  readonly yearOpenings: readonly { readonly site: number; readonly year: number; readonly column: number }[];
}

/** What a programme leaves out or asks for, to find out which rules clash. */
export interface SitingVariant {
  readonly withoutOpen?: boolean;
  readonly withoutBudget?: boolean;
  readonly withoutCapacity?: boolean;
  /** Minimise this instead of the model's own objective. */
  readonly least?: "sites" | "budget";
  /** Names of rules `floor:GROUP`, `budget-year:YEAR` and `room:SITE` that do not count. */
  readonly without?: ReadonlySet<string>;
  /** Maximise the cover of the clients that come first alone. */
  readonly firstOnly?: boolean;
  /** Cover at least so much of the demand of the clients that come first. */
  readonly firstAtLeast?: number;
}

/**
 * The siting models as mixed-integer programmes; y_k = 1 where site k is open, x_ik the share of client i served from k, z_i = 1 where i is covered.
 *
 *   p-median, capacitated   min sum h_i d_ik x_ik (+ sum f_k y_k)    sum_k x_ik = 1,  x_ik <= y_k,  sum_i h_i x_ik <= q_k y_k
 *   covering                max sum h_i z_i                          z_i <= sum_{k: d_ik <= R} y_k
 *   set-cover               min sum f_k y_k, or sum y_k              sum_{k: d_ik <= R} y_k >= 1
 *   all                     y_k = 1 where k exists,  sum_k y_k <= P,  sum_{new k} f_k y_k <= B
 *   floor:g                 sum_{i in g} h_i z_i >= s H_g;  p-median, capacitated: sum_{i in g} sum_{k: d_ik <= R} h_i x_ik >= s H_g      H_g = demand of group g
 *   budget-year:t           sum_{new k} f_k y_kt <= B_t,   sum_t y_kt = y_k,   y_kt only for t >= the first year in which k can open
 *   room:k                  y_k = 0 where a facility that stands in k's area has fewer effective hours than a full one
 *   first                   covering: sum_{i in first} h_i z_i is maximised before everything else, then kept
 *
 * The strong form x_ik <= y_k is kept: the relaxation of the summed form is useless. With single source the shares are 0 or 1.
 */
export function sitingProgramme(problem: SitingProblem, variant: SitingVariant = {}): SitingProgramme {
  const { model, clients, sites } = problem;
  const isCovering = model === "covering";
  const builder = new ProgrammeBuilder(isCovering && variant.least === undefined ? "max" : "min");
  const openings = sites.map((site, k) =>
    builder.addColumn({ cost: openingCost(problem, variant, site, k), lower: site.isExisting ? 1 : 0, upper: 1, integer: true }),
  );
  const counts = (rule: string): boolean => variant.without?.has(rule) !== true;
  sites.forEach(({ id }, k) => {
    if (counts(`room:${id}`) && facilitiesWithRoom(problem, k).length > 0) builder.addRow({ upper: 0, terms: [[openings[k] as number, 1]] });
  });
  /** By client: the columns whose sum is the share that is served within the radius. */
  const servedNear = new Map<number, number[]>();
  const arcs: { client: number; site: number; column: number }[] = [];
  const isFirst = new Set(problem.first);
  clients.forEach((client, i) => {
    const near = sites.flatMap((_, k) => (reaches(problem, i, k) ? [k] : []));
    const some = near.map((k) => [openings[k] as number, 1] as const);
    if (model === "set-cover") {
      builder.addRow({ lower: 1, terms: some });
      return;
    }
    if (isCovering) {
      const isGoal = variant.least === undefined && (variant.firstOnly !== true || isFirst.has(i));
      const covered = builder.addColumn({ cost: isGoal ? client.demand : 0, upper: 1 });
      servedNear.set(i, [covered]);
      builder.addRow({ lower: 0, terms: [...some, [covered, -1]] });
      return;
    }
    const own = near.map((k) => {
      const cost = variant.least === undefined ? client.demand * (problem.unitCost[i * sites.length + k] ?? 0) : 0;
      const column = builder.addColumn({ cost, upper: 1, integer: problem.isSingleSource });
      builder.addRow({
        upper: 0,
        terms: [
          [column, 1],
          [openings[k] as number, -1],
        ],
      });
      arcs.push({ client: i, site: k, column });
      if (problem.radius !== null && (problem.unitCost[i * sites.length + k] ?? 0) <= problem.radius) servedNear.set(i, [...(servedNear.get(i) ?? []), column]);
      return column;
    });
    builder.addRow({ lower: 1, upper: 1, terms: own.map((column) => [column, 1] as const) });
  });
  if (model === "capacitated" && variant.withoutCapacity !== true) capacityRows(problem, builder, openings, arcs);
  if (problem.open !== null && variant.withoutOpen !== true) builder.addRow({ upper: problem.open, terms: openings.map((column) => [column, 1] as const) });
  if (problem.budget !== null && variant.withoutBudget !== true)
    builder.addRow({
      upper: problem.budget,
      terms: sites.flatMap((site, k) => (site.isExisting || site.fixedCost === 0 ? [] : [[openings[k] as number, site.fixedCost] as const])),
    });
  const demandTerms = (of: readonly number[]) => of.flatMap((i) => (servedNear.get(i) ?? []).map((column) => [column, clients[i]?.demand ?? 0] as const));
  if (model !== "set-cover")
    for (const { name, clients: members } of problem.floor?.groups ?? [])
      if (counts(`floor:${name}`)) builder.addRow({ lower: (problem.floor?.share ?? 0) * demandOf(problem, members), terms: demandTerms(members) });
  if (variant.firstAtLeast !== undefined) builder.addRow({ lower: variant.firstAtLeast, terms: demandTerms(problem.first) });
  const yearOpenings = yearRows(problem, builder, openings, counts);
  return { programme: builder.programme(), openings, arcs, yearOpenings };
}

/** Demand of some clients. */
export function demandOf({ clients }: SitingProblem, members: readonly number[]): number {
  return members.reduce((sum, i) => sum + (clients[i]?.demand ?? 0), 0);
}

function yearRows(
  problem: SitingProblem,
  builder: ProgrammeBuilder,
  openings: readonly number[],
  counts: (rule: string) => boolean,
): SitingProgramme["yearOpenings"] {
  const { sites, years } = problem;
  if (years.length === 0) return [];
  const columns = sites.flatMap((site, k) => {
    if (site.isExisting) return [];
    const own = openYears(problem, site).map((year) => ({ site: k, year, column: builder.addColumn({ upper: 1, integer: true }) }));
    builder.addRow({ lower: 0, upper: 0, terms: [...own.map(({ column }) => [column, 1] as const), [openings[k] as number, -1]] });
    return own;
  });
  for (const { year, budget } of years) {
    const terms = columns.filter((each) => each.year === year).map(({ site, column }) => [column, sites[site]?.fixedCost ?? 0] as const);
    if (counts(`budget-year:${year}`)) builder.addRow({ upper: budget, terms: terms.filter(([, cost]) => cost > 0) });
  }
  return columns;
}

function capacityRows({ clients, sites }: SitingProblem, builder: ProgrammeBuilder, openings: readonly number[], arcs: SitingProgramme["arcs"]): void {
  sites.forEach(({ capacity }, k) => {
    if (!Number.isFinite(capacity)) return;
    const loads = arcs.filter(({ site }) => site === k).map(({ client, column }) => [column, clients[client]?.demand ?? 0] as const);
    builder.addRow({ upper: 0, terms: [...loads, [openings[k] as number, -capacity]] });
  });
}

function openingCost(
  { model, hasFixedCosts, tieBreak = 0 }: SitingProblem,
  { least }: SitingVariant,
  { fixedCost, isExisting }: SitingProblem["sites"][number],
  place: number,
): number {
  if (least === "sites") return 1;
  if (least === "budget") return isExisting ? 0 : fixedCost;
  if (model === "set-cover") return isExisting ? 0 : hasFixedCosts ? fixedCost : 1;
  if (model === "covering") return isExisting ? 0 : -tieBreak * (place + 1);
  return model === "capacitated" && !isExisting ? fixedCost : 0;
}
