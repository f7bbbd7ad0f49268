import { type FundPlan, fundSearch } from "../funds/fund-plan.ts";
import { valueUnit } from "../funds/value-unit.ts";
import { worthOfKnowing } from "./worth-of-knowing.ts";

/** What a fund's choice is expected to bring, and how surely each candidate belongs to it. */
export interface FundBenefit {
  readonly outcome: string;
  /** The outcome where it is a currency. */
  readonly currency: string | null;
  /** What the whole choice brings in eight of ten draws. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of draws whose best choice holds a candidate, by its id. */
  readonly stays: ReadonlyMap<string, number>;
}

/** So many draws for a line: a share is then known to 2.5 points; `design worth` takes as many as are asked for. */
export const benefitDraws = 400;

/** In the best choice of so large a share of draws a candidate belongs to the core, whatever the values turn out to be. */
export const coreShare = 0.95;

/**
 * The benefit of a fund's choice under the uncertainty of its values.
 *
 * @returns null where no plan meets the rules, or its values are no outcome: nobody states one, they count different things, or nobody says what they count
 * Cost: `benefitDraws` searches.
 */
export function fundBenefit(plan: FundPlan): FundBenefit | null {
  const { outcome, currency } = valueUnit(plan.candidates);
  if (outcome === null) return null;
  const found = worthOfKnowing(plan, benefitDraws, fundSearch.seed);
  if (found === null) return null;
  return { outcome, currency, low: found.low, high: found.high, stays: new Map(found.by.map(({ candidate, stays }) => [candidate, stays])) };
}

/** Which candidates belong to the best choice whatever the values turn out to be, which in some draws, which in none. */
export function coreAndShell(stays: ReadonlyMap<string, number>): { readonly core: string[]; readonly shell: string[]; readonly never: string[] } {
  const ids = (is: (share: number) => boolean): string[] => [...stays].flatMap(([id, share]) => (is(share) ? [id] : []));
  return { core: ids((share) => share >= coreShare), shell: ids((share) => share > 0 && share < coreShare), never: ids((share) => share === 0) };
}
