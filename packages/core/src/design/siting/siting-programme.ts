import { ProgrammeBuilder } from "../programme-builder.ts";
import type { LinearProgramme } from "../solver-port.ts";
import { reaches, type SitingProblem } from "./siting-problem.ts";

/** A stated programme and where its decisions stand. */
export interface SitingProgramme {
  readonly programme: LinearProgramme;
  /** Column of each site's opening. */
  readonly openings: readonly number[];
  readonly arcs: readonly { readonly client: number; readonly site: number; readonly column: number }[];
}

/** What a programme leaves out or asks for, to find out which rules clash. */
export interface SitingVariant {
  readonly withoutOpen?: boolean;
  readonly withoutBudget?: boolean;
  readonly withoutCapacity?: boolean;
  /** Minimise this instead of the model's own objective. */
  readonly least?: "sites" | "budget";
}

/**
 * The siting models as mixed-integer programmes; y_k = 1 where site k is open, x_ik the share of client i served from k, z_i = 1 where i is covered.
 *
 *   p-median, capacitated   min sum h_i d_ik x_ik (+ sum f_k y_k)    sum_k x_ik = 1,  x_ik <= y_k,  sum_i h_i x_ik <= q_k y_k
 *   covering                max sum h_i z_i                          z_i <= sum_{k: d_ik <= R} y_k
 *   set-cover               min sum f_k y_k, or sum y_k              sum_{k: d_ik <= R} y_k >= 1
 *   all                     y_k = 1 where k exists,  sum_k y_k <= P,  sum_{new k} f_k y_k <= B
 *
 * The strong form x_ik <= y_k is kept: the relaxation of the summed form is useless. With single source the shares are 0 or 1.
 */
export function sitingProgramme(problem: SitingProblem, variant: SitingVariant = {}): SitingProgramme {
  const { model, clients, sites } = problem;
  const isCovering = model === "covering";
  const builder = new ProgrammeBuilder(isCovering && variant.least === undefined ? "max" : "min");
  const openings = sites.map((site) =>
    builder.addColumn({ cost: openingCost(problem, variant, site), lower: site.isExisting ? 1 : 0, upper: 1, integer: true }),
  );
  const arcs: { client: number; site: number; column: number }[] = [];
  clients.forEach((client, i) => {
    const near = sites.flatMap((_, k) => (reaches(problem, i, k) ? [k] : []));
    const some = near.map((k) => [openings[k] as number, 1] as const);
    if (model === "set-cover" || (isCovering && variant.least !== undefined)) {
      if (model === "set-cover") builder.addRow({ lower: 1, terms: some });
      return;
    }
    if (isCovering) {
      const covered = builder.addColumn({ cost: client.demand, upper: 1 });
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
  return { programme: builder.programme(), openings, arcs };
}

function capacityRows({ clients, sites }: SitingProblem, builder: ProgrammeBuilder, openings: readonly number[], arcs: SitingProgramme["arcs"]): void {
  sites.forEach(({ capacity }, k) => {
    if (!Number.isFinite(capacity)) return;
    const loads = arcs.filter(({ site }) => site === k).map(({ client, column }) => [column, clients[client]?.demand ?? 0] as const);
    builder.addRow({ upper: 0, terms: [...loads, [openings[k] as number, -capacity]] });
  });
}

function openingCost({ model, hasFixedCosts }: SitingProblem, { least }: SitingVariant, { fixedCost, isExisting }: SitingProblem["sites"][number]): number {
  if (least === "sites") return 1;
  if (least === "budget") return isExisting ? 0 : fixedCost;
  if (model === "set-cover") return isExisting ? 0 : hasFixedCosts ? fixedCost : 1;
  return model === "capacitated" && !isExisting ? fixedCost : 0;
}
