import { quantile, RandomStream, unitAt } from "@quoin/methods";
import { ReducedSearch } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { drawnOf, expectedOf } from "../funds/belief.ts";
import type { FundPlan } from "../funds/fund-plan.ts";

/** What it would be worth to know more before the fund chooses, in the unit of its values. */
export interface WorthOfKnowing {
  /** Of knowing all values at once. */
  readonly evpi: number;
  readonly se: number;
  /** What the chosen plan is worth in eight of ten draws: tenth and ninetieth in a hundred; null of no draw. */
  readonly low: number | null;
  readonly high: number | null;
  readonly by: readonly CandidateWorth[];
  /** Draws whose best plan was searched and not proved. */
  readonly unproved: number;
}

export interface CandidateWorth {
  readonly candidate: string;
  /** Of knowing this one alone. */
  readonly evppi: number;
  readonly se: number;
  /** Whether the plan holds it. */
  readonly chosen: boolean;
  /** Share of draws whose best plan holds it. */
  readonly stays: number;
}

/** A plan worth this share less is as good: the fund's own search stops there too. */
const gap = 1e-4;

/**
 * Expected value of information of a fund's choice, by paired draws: gain = best plan of the draw less the plan that is chosen on expected values, both at the draw's values.
 *
 *     evpi      = mean over draws of  max_d v(d) - v(d0)
 *     evppi_k   = mean over draws of  max(A_k, B_k + v_k) - v_k(d0),   others at their means
 *
 * A_k is the best plan without candidate k, B_k the best with it less its own value. Values are independent and a plan's value is their sum, so that what Strong, Oakley & Brennan (2014)
 * estimate by regression is known exactly but for the draws of v_k.
 *
 * @returns null where no plan meets the rules
 * Cost O(draws × a search, `ReducedSearch`) and two searches a candidate. Reference: Raiffa & Schlaifer 1961; Strong, Oakley & Brennan 2014, doi 10.1177/0272989X13505910.
 */
export function worthOfKnowing({ candidates, model, choice }: FundPlan, draws: number, seed: number): WorthOfKnowing | null {
  if (choice.chosen === null) return null;
  const { options } = model;
  const expected = candidates.map(({ belief, worth }) => (belief === undefined ? (worth ?? 1) : expectedOf(belief)));
  const factor = startFactors(model);
  const valuesOf = (worths: ArrayLike<number>): Float64Array =>
    Float64Array.from(options.project, (project, option) => elementAt(worths, project) * elementAt(factor, option));
  const search = new ReducedSearch(choice.stated.rows, options.project, factor, gap);
  const means = valuesOf(expected);
  const base = search.best(means, choice.chosen).chosen;
  const isIn = (plan: Uint8Array, project: number): boolean => optionOf(model, plan, project) !== null;
  const uncertain = candidates.flatMap(({ belief }, project) =>
    belief === undefined || !(belief.sd > 0 || isSpread(belief.success)) ? [] : [{ belief, project }],
  );
  // Where every value is known for sure no draw is another than the first: there is nothing to find out, and nothing to search for.
  if (uncertain.length === 0) return nothingToKnow(candidates, (project) => isIn(base, project), worthOf(means, base));
  const sides = uncertain.map(({ project }) => sidesOf(search, means, base, model, project));
  const gains = uncertain.map(() => new Moments());
  const stays = new Float64Array(candidates.length);
  const whole = new Moments();
  const random = new RandomStream(seed);
  const plans = new Float64Array(draws);
  let unproved = 0;
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    const worths = Float64Array.from(expected);
    for (const [at, { belief, project }] of uncertain.entries()) {
      worths[project] = drawnOf(belief, random);
      const { without, others, factor: own, isChosen } = elementAt(sides, at);
      const value = others + own * elementAt(worths, project);
      elementAt(gains, at).add(Math.max(without, value) - (isChosen ? value : without));
    }
    const values = valuesOf(worths);
    const best = search.best(values, base);
    if (!best.isProved) unproved += 1;
    const planned = worthOf(values, base);
    plans[draw] = planned;
    whole.add(Math.max(0, best.worth - planned));
    for (const [option, is] of best.chosen.entries())
      if (is === 1) {
        const project = elementAt(options.project, option);
        stays[project] = elementAt(stays, project) + 1;
      }
  }
  const known = new Map(uncertain.map(({ project }, at) => [project, elementAt(gains, at)]));
  plans.sort();
  return {
    evpi: whole.mean,
    se: whole.error,
    low: draws === 0 ? null : quantile(plans, 0.1),
    high: draws === 0 ? null : quantile(plans, 0.9),
    unproved,
    by: candidates.map(({ id }, project) => ({
      candidate: id,
      evppi: known.get(project)?.mean ?? 0,
      se: known.get(project)?.error ?? 0,
      chosen: isIn(base, project),
      stays: draws === 0 ? 0 : elementAt(stays, project) / draws,
    })),
  };
}

/** Of candidates whose values are known for sure. */
function nothingToKnow(candidates: FundPlan["candidates"], isChosen: (project: number) => boolean, worth: number): WorthOfKnowing {
  const by = candidates.map(({ id }, project) => ({ candidate: id, evppi: 0, se: 0, chosen: isChosen(project), stays: isChosen(project) ? 1 : 0 }));
  return { evpi: 0, se: 0, low: worth, high: worth, unproved: 0, by };
}

/** Whether success is not known for sure. */
function isSpread(success: { readonly low: number; readonly high: number } | null): boolean {
  return success !== null && success.high > success.low;
}

/** What a start year leaves of a value, against the earliest start of the same project. */
function startFactors({ options, value }: FundPlan["model"]): Float64Array {
  return Float64Array.from(options.project, (project, option) => {
    const first = Number(unitAt(value.units, elementAt(options.first, project)));
    return first === 0 ? 1 : Number(unitAt(value.units, option)) / first;
  });
}

/** The best plan without a project, and the best with it less its own value, others at their means. */
function sidesOf(search: ReducedSearch, means: Float64Array, base: Uint8Array, model: FundPlan["model"], project: number) {
  const [from, to] = [elementAt(model.options.first, project), elementAt(model.options.first, project + 1)];
  const most = means.reduce((sum, each) => sum + Math.abs(each), 0) + 1;
  const forced = (value: number): Uint8Array => {
    const values = means.slice();
    for (let option = from; option < to; option++) values[option] = elementAt(values, option) + value;
    return search.best(values, base).chosen;
  };
  const inPlan = optionOf(model, base, project);
  const without = inPlan === null ? base : forced(-most);
  const within = inPlan === null ? forced(most) : base;
  const option = optionOf(model, within, project);
  const factors = startFactors(model);
  return {
    // A project that every plan holds has no plan without it, one that none can hold none with it: knowing it changes nothing.
    without: optionOf(model, without, project) === null ? worthOf(means, without) : Number.NEGATIVE_INFINITY,
    others: option === null ? Number.NEGATIVE_INFINITY : worthOf(means, within) - elementAt(means, option),
    factor: option === null ? 0 : elementAt(factors, option),
    isChosen: inPlan !== null,
  };
}

function optionOf({ options }: FundPlan["model"], plan: Uint8Array, project: number): number | null {
  for (let option = elementAt(options.first, project); option < elementAt(options.first, project + 1); option++) if (plan[option] === 1) return option;
  return null;
}

function worthOf(values: Float64Array, plan: Uint8Array): number {
  return values.reduce((sum, each, option) => sum + (plan[option] === 1 ? each : 0), 0);
}

/** Mean and standard error of what was added. */
class Moments {
  private count = 0;
  private sum = 0;
  private squares = 0;

  add(value: number): void {
    this.count += 1;
    const before = value - (this.count === 1 ? value : this.sum / (this.count - 1));
    this.sum += value;
    this.squares += before * (value - this.mean);
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  get error(): number {
    return this.count < 2 ? 0 : Math.sqrt(this.squares / (this.count - 1) / this.count);
  }
}
