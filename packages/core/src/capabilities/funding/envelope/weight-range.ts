import type { Settings } from "../../../workspace/settings.ts";
import { envelopeDefaults, type VerdictTerms } from "../terms/verdict-terms.ts";
import { type Envelope, type EnvelopeClash, envelope, weightsOf } from "./envelope.ts";
import type { EnvelopeBasis } from "./envelope-basis.ts";

/** Least and most of a total over the weights that the office allows. */
export interface TotalRange {
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  /** Within a tenth of the amount whatever the weights. */
  readonly stays: boolean;
}

export interface WeightRanges {
  /** Combinations of lowest and highest weights that were looked at. */
  readonly corners: number;
  readonly fields: ReadonlyMap<string, TotalRange>;
  readonly regions: ReadonlyMap<string, TotalRange>;
}

/** Categories whose weights are moved together in every combination; beyond so many each is moved alone. */
const most = 10;

/**
 * The totals of fields and regions over all weights that the office allows: each category's weight times a factor between the two ends of `envelope.weight_range`.
 * Every combination of the ends is solved (2^categories; with more than ten, each category alone): a region's part is a ratio of sums that rises or falls in each
 * weight alone while the same limits bind, so that its ends lie at such corners.
 */
export function weightRanges(found: Envelope, basis: EnvelopeBasis, terms: VerdictTerms, settings: Settings, years: readonly number[]): WeightRanges {
  const [low, high] = settings.envelope.weight_range ?? envelopeDefaults.weight_range;
  const categories = [...new Set(basis.cells.map(({ category }) => category))].toSorted();
  const given = weightsOf(terms, settings);
  const all = categories.length <= most;
  const corners = Array.from({ length: all ? 2 ** categories.length : 2 * categories.length }, (_, corner) => {
    const factor = new Map(
      categories.map((category, at) => [category, all ? ((corner >> at) & 1 ? high : low) : corner >> 1 === at ? (corner & 1 ? high : low) : 1]),
    );
    return envelope(basis, terms, settings, years, (category) => given(category) * (factor.get(category) ?? 1));
  }).filter((each): each is Envelope => !isClash(each));
  const ranges = (of: "fields" | "regions") =>
    new Map(
      [...found[of]].map(([key, amount]) => [
        key,
        rangeOf(
          amount,
          corners.map((corner) => corner[of].get(key) ?? 0),
        ),
      ]),
    );
  return { corners: corners.length, fields: ranges("fields"), regions: ranges("regions") };
}

function rangeOf(amount: number, values: readonly number[]): TotalRange {
  const [low, high] = [Math.min(amount, ...values), Math.max(amount, ...values)];
  return { amount, low, high, stays: low >= 0.9 * amount && high <= 1.1 * amount };
}

export function isClash(found: Envelope | EnvelopeClash): found is EnvelopeClash {
  return "clash" in found;
}
