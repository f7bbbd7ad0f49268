import { groupBy } from "../group-by.ts";
import type { Certificate } from "./plan.ts";
import { ProgrammeBuilder } from "./programme-builder.ts";
import type { Solver } from "./solver-port.ts";

/** A project that money is asked for; whole yuan, so that sums are exact. */
export interface FundCandidate {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Empty where the province of the lead is not known: a group of its own. */
  readonly region: string;
  readonly cny: number;
}

export interface FundRules {
  readonly weights: Readonly<Record<string, number>>;
  readonly budget: { readonly cny: number } | { readonly fraction: number };
  /** Each region is given at least this share of its proportional part of the budget; 0 = no floors. */
  readonly floorShare: number;
}

export interface FundedChoice {
  readonly funded: readonly boolean[];
  readonly budgetCny: number;
  readonly floors: ReadonlyMap<string, number>;
  readonly certificate: Certificate;
}

const gap = 1e-4;

/**
 * Which projects to fund:
 *
 *   max  sum_j v_j x_j      x_j in {0,1},  v_j = weight of the project's category
 *   sum_j c_j x_j <= B
 *   sum_{j in g} c_j x_j >= s · B · (sum_{j in g} c_j / sum_j c_j)    for each region g
 *
 * The plan obeys every rule in whole yuan: where the solver's tolerance let one slip, that rule is tightened by what was missing and the programme solved again.
 */
export async function fundChoice(candidates: readonly FundCandidate[], rules: FundRules, solver: Solver): Promise<FundedChoice> {
  const total = candidates.reduce((sum, { cny }) => sum + cny, 0);
  const budgetCny = "cny" in rules.budget ? rules.budget.cny : Math.floor(rules.budget.fraction * total);
  const regions = groupBy(candidates.keys(), (index) => candidates[index]!.region);
  const floors = new Map(
    [...regions.keys()].toSorted().flatMap((region) => {
      const asked = (regions.get(region) ?? []).reduce((sum, index) => sum + candidates[index]!.cny, 0);
      return rules.floorShare > 0 ? [[region, Math.ceil((rules.floorShare * budgetCny * asked) / Math.max(1, total))] as const] : [];
    }),
  );
  const value = (index: number): number => rules.weights[candidates[index]!.category] ?? 1;
  const tightened = new Map<string, number>();
  for (let attempt = 0; ; attempt += 1) {
    const model = new ProgrammeBuilder("max");
    const columns = candidates.map((_, index) => model.addColumn({ cost: value(index), upper: 1, integer: true }));
    model.addRow({ upper: budgetCny - (tightened.get("budget") ?? 0), terms: columns.map((column, index) => [column, candidates[index]!.cny] as const) });
    for (const [region, floor] of floors)
      model.addRow({
        lower: floor + (tightened.get(`floor:${region}`) ?? 0),
        terms: (regions.get(region) ?? []).map((index) => [columns[index]!, candidates[index]!.cny] as const),
      });
    const result = await solver.solve(model.programme(), { gap, timeLimitSeconds: 30, seed: 1 });
    const funded = candidates.map((_, index) => (result.solution?.[columns[index]!] ?? 0) > 0.5);
    const spent = (indices: Iterable<number>): number => [...indices].reduce((sum, index) => sum + (funded[index] ? candidates[index]!.cny : 0), 0);
    const broken: [string, number][] =
      result.solution === null
        ? []
        : [
            ["budget", spent(candidates.keys()) - budgetCny] as [string, number],
            ...[...floors].map(([region, floor]): [string, number] => [`floor:${region}`, floor - spent(regions.get(region) ?? [])]),
          ].filter(([, missing]) => missing > 0);
    if (broken.length > 0 && attempt < 3) {
      for (const [rule, missing] of broken) tightened.set(rule, (tightened.get(rule) ?? 0) + missing);
      continue;
    }
    const objective = result.solution === null ? null : funded.reduce((sum, isFunded, index) => sum + (isFunded ? value(index) : 0), 0);
    const reached = objective === null || result.bound === null ? null : Math.abs(result.bound - objective) / Math.max(1, Math.abs(objective));
    return {
      funded,
      budgetCny,
      floors,
      certificate: {
        objective,
        bound: result.bound,
        gap: reached,
        status: objective === null ? result.status : reached === null || reached > gap ? "not-proved" : reached <= 1e-9 ? "optimal" : "within-gap",
        solver: result.engine,
        seed: 1,
        check: { rules: floors.size + 1, violated: broken.length, worst: Math.max(0, ...broken.map(([, missing]) => missing)) },
      },
    };
  }
}
