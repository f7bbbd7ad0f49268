import { type ReadinessGraph, readinessLevels, systemReadiness } from "@quoin/methods";
import { ProgrammeBuilder, type Solver } from "@quoin/optimise";

/** What one level more costs: NaN where it is not known, and then it is not raised. */
export interface RaiseCosts {
  readonly components: Float64Array;
  readonly links: Float64Array;
}

/** Levels that a budget buys. */
export interface Raises {
  readonly graph: ReadinessGraph;
  readonly srl: number;
  readonly spent: number;
  /** No levels within the budget give more than this. */
  readonly bound: number;
}

/**
 * The levels within a budget that make the system readiest.
 *
 *   max  (1/n) sum_i (1/m_i) (T_i / 9 + sum_{l = (i,j)} I_l T_j / 81)
 *   T_j = TRL_j + raised levels <= 9,   I_l = IRL_l + sum_k p_lk,   p_lk in {0,1} the k-th further level of link l,   p_l,k+1 <= p_lk
 *   sum_j c_j (T_j - TRL_j) + sum_l c_l (I_l - IRL_l) <= B
 *
 * The product of the two kinds of level is linear in w_lkj = p_lk T_j: w <= 9 p_lk, w <= T_j, with positive worth, so w takes the product. n, m, TRL and IRL as in `systemReadiness`; links are not added.
 * Exact to the gap of 1e-9 that is asked for; the bound tells. The solver's tolerance is kept out by counting the money of whole levels again: where it is overspent the limit shrinks and the search is repeated.
 */
export async function bestRaises(graph: ReadinessGraph, costs: RaiseCosts, budget: number, solver: Solver): Promise<Raises> {
  let limit = budget;
  for (;;) {
    const { programme, levels } = raiseProgramme(graph, costs, limit);
    const { solution, bound } = await solver.solve(programme, { gap: 1e-9, timeLimitSeconds: 60, seed: 1 });
    const raised = solution === null ? graph : levels(solution);
    const spent = raiseCost(graph, raised, costs);
    if (spent > budget && limit > 0) {
      limit = Math.max(0, Math.min(limit, budget) - Math.max(spent - budget, budget * 1e-9));
      continue;
    }
    const srl = systemReadiness(raised).composite;
    return { graph: raised, srl, spent, bound: Math.max(srl, bound ?? 1) };
  }
}

/** Money of the levels by which a graph lies above another. */
export function raiseCost(from: ReadinessGraph, to: ReadinessGraph, costs: RaiseCosts): number {
  const sum = (before: Float64Array, after: Float64Array, each: Float64Array): number =>
    after.reduce((total, level, place) => total + (level > (before[place] ?? 0) ? (level - (before[place] ?? 0)) * (each[place] ?? Number.NaN) : 0), 0);
  return sum(from.trl, to.trl, costs.components) + sum(from.irl, to.irl, costs.links);
}

function raiseProgramme({ trl, from, to, irl }: ReadinessGraph, costs: RaiseCosts, budget: number) {
  const n = trl.length;
  const { links } = systemReadiness({ trl, from, to, irl });
  const weight = (component: number): number => 1 / (n * (links[component] ?? 1));
  const builder = new ProgrammeBuilder("max");
  const canRaise = (cost: number | undefined): boolean => cost !== undefined && Number.isFinite(cost);
  // What the levels of a component are worth by themselves and through the levels that its links have already.
  const worth = Float64Array.from(trl, (_, component) => weight(component) / readinessLevels);
  const square = readinessLevels * readinessLevels;
  irl.forEach((level, link) => {
    const [a, b] = [from[link] ?? 0, to[link] ?? 0];
    worth[a]! += (level * weight(b)) / square;
    worth[b]! += (level * weight(a)) / square;
  });
  const components = Array.from(trl, (level, component) =>
    builder.addColumn({ cost: worth[component]!, lower: level, upper: canRaise(costs.components[component]) ? readinessLevels : level, integer: true }),
  );
  const further = Array.from(irl, (level, link) => {
    if (!canRaise(costs.links[link])) return [];
    const [a, b] = [from[link] ?? 0, to[link] ?? 0];
    const columns = Array.from({ length: readinessLevels - level }, () => builder.addColumn({ upper: 1, integer: true }));
    columns.forEach((column, k) => {
      const next = columns[k + 1];
      if (next !== undefined)
        builder.addRow({
          upper: 0,
          terms: [
            [next, 1],
            [column, -1],
          ],
        });
      for (const [own, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const product = builder.addColumn({ cost: weight(other) / square, upper: readinessLevels });
        for (const [limit, factor] of [
          [column, readinessLevels],
          [components[own]!, 1],
        ] as const)
          builder.addRow({
            upper: 0,
            terms: [
              [product, 1],
              [limit, -factor],
            ],
          });
      }
    });
    return columns;
  });
  const spending = [
    ...components.flatMap((column, component) => (canRaise(costs.components[component]) ? [[column, costs.components[component] ?? 0] as const] : [])),
    ...further.flatMap((columns, link) => columns.map((column) => [column, costs.links[link] ?? 0] as const)),
  ].filter(([, cost]) => cost > 0);
  const spent = trl.reduce((sum, level, component) => sum + (canRaise(costs.components[component]) ? level * (costs.components[component] ?? 0) : 0), 0);
  builder.addRow({ upper: budget + spent, terms: spending });
  const levels = (solution: Float64Array): ReadinessGraph => ({
    trl: Float64Array.from(components, (column) => Math.round(solution[column] ?? 0)),
    from,
    to,
    irl: irl.map((level, link) => level + (further[link] ?? []).reduce((sum, column) => sum + Math.round(solution[column] ?? 0), 0)),
  });
  return { programme: builder.programme(), levels };
}
