import type { FundCandidate } from "./fund-candidates.ts";

/** What the values of candidates count together. */
export interface ValueUnit {
  /** Null unless all of them state a value of the same thing. */
  readonly outcome: string | null;
  /** The outcome where it is a currency. */
  readonly currency: string | null;
  /** Some state a value and others are worth weighed levels, or they count different things: sums of them mean nothing. */
  readonly isMixed: boolean;
}

export function valueUnit(candidates: readonly Pick<FundCandidate, "belief">[]): ValueUnit {
  const outcomes = new Set(candidates.map(({ belief }) => belief?.outcome ?? null));
  const [only] = outcomes;
  const outcome = outcomes.size === 1 && only !== null && only !== undefined && only !== "" ? only : null;
  return {
    outcome,
    currency: outcome !== null && /^[A-Z]{3}$/.test(outcome) ? outcome : null,
    isMixed: outcomes.size > 1,
  };
}
