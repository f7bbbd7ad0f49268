import { RandomStream } from "../random/random-stream.ts";
import { shuffleWithin } from "../random/shuffle-within.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";

/** What being drawn did. */
export interface LotteryEffect {
  readonly estimate: number;
  /** Neyman's; NaN where a stratum has one unit of a kind. */
  readonly se: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, by dealing the lots again within strata. */
  readonly p: number;
  /** Every deal was tried: `p` is no estimate. */
  readonly isExact: boolean;
  readonly deals: number;
  readonly treated: number;
  readonly others: number;
  /** Strata without a unit of each kind, which say nothing: left out. */
  readonly strataLeftOut: number;
}

/** Up to so many deals all of them are tried. */
const mostEnumerated = 20_000;

/**
 * The mean effect of a lottery, within strata, with randomisation inference.
 *
 *     estimate = sum over strata of (units of it / all units) × (mean of the drawn - mean of the others)
 *     p        = share of deals of the lots, as many drawn in each stratum, whose estimate lies at least as far from 0
 *     se²      = sum of (share of the stratum)² × (s²_drawn / n_drawn + s²_others / n_others)
 *
 * @param treated 1 where drawn, else 0
 * @param strata  number of each unit's stratum; all in one where it is left out
 * @param draws   deals where there are too many to try all; then p = (1 + as far) / (1 + draws)
 * @returns null where no stratum has units of both kinds
 * Cost O(units × deals). Reference: Fisher 1935; Neyman 1923; Imbens & Rubin 2015, chapters 5, 6 and 9.
 */
export function lotteryEffect(
  outcome: Float64Array,
  treated: Uint8Array,
  { strata = new Int32Array(outcome.length), draws = 9999, seed = 1, level = 0.95 }: LotteryOptions = {},
): LotteryEffect | null {
  const all = [...new Set(strata)].map((stratum) => [...strata.keys()].filter((unit) => strata[unit] === stratum));
  const drawnOf = (units: readonly number[]): number => units.reduce((sum, unit) => sum + treated[unit]!, 0);
  const blocks = all.filter((units) => drawnOf(units) > 0 && drawnOf(units) < units.length);
  if (blocks.length === 0) return null;
  const n = blocks.reduce((sum, units) => sum + units.length, 0);
  // The estimate is linear in who is drawn: sum over the drawn of their outcome times n_s / (n × drawn × others) less what the stratum gives whoever is drawn.
  const weights = blocks.map((units) => {
    const drawn = drawnOf(units);
    return { share: units.length / n, drawn, others: units.length - drawn, sum: units.reduce((sum, unit) => sum + outcome[unit]!, 0) };
  });
  const estimateOf = (lots: ArrayLike<number>): number => {
    let estimate = 0;
    blocks.forEach((units, at) => {
      const { share, drawn, others, sum } = weights[at]!;
      let own = 0;
      for (const unit of units) if (lots[unit] === 1) own += outcome[unit]!;
      estimate += share * (own / drawn - (sum - own) / others);
    });
    return estimate;
  };
  const estimate = estimateOf(treated);
  const se = Math.sqrt(
    blocks.reduce((sum, units, at) => {
      const { share, drawn, others } = weights[at]!;
      const of = (kind: number) => variance(units.filter((unit) => treated[unit] === kind).map((unit) => outcome[unit]!));
      return sum + share ** 2 * (of(1) / drawn + of(0) / others);
    }, 0),
  );
  const scale = outcome.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const isFar = (other: number): boolean => Math.abs(other) >= Math.abs(estimate) - 1e-12 * scale;
  const every = blocks.reduce((product, units, at) => product * deals(units.length, weights[at]!.drawn), 1);
  const isExact = every <= mostEnumerated;
  const far = isExact ? enumerated(blocks, weights, treated, (lots) => isFar(estimateOf(lots))) : dealt(blocks, treated, draws, seed, estimateOf, isFar);
  const reach = normalQuantile((1 + level) / 2) * se;
  return {
    estimate,
    se,
    low: estimate - reach,
    high: estimate + reach,
    p: isExact ? far / every : (1 + far) / (1 + draws),
    isExact,
    deals: isExact ? every : draws,
    treated: weights.reduce((sum, { drawn }) => sum + drawn, 0),
    others: weights.reduce((sum, { others }) => sum + others, 0),
    strataLeftOut: all.length - blocks.length,
  };
}

/** How a lottery is read. */
export interface LotteryOptions {
  readonly strata?: Int32Array;
  readonly draws?: number;
  readonly seed?: number;
  readonly level?: number;
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return values.length < 2 ? Number.NaN : values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1);
}

/** Ways to draw `drawn` of `n`. */
function deals(n: number, drawn: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(drawn, n - drawn); i++) ways = (ways * (n - i + 1)) / i;
  return Math.round(ways);
}

function dealt(
  blocks: readonly (readonly number[])[],
  treated: Uint8Array,
  draws: number,
  seed: number,
  estimateOf: (lots: ArrayLike<number>) => number,
  isFar: (estimate: number) => boolean,
): number {
  const random = new RandomStream(seed);
  const lots = Int32Array.from(treated);
  let far = 0;
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    if (isFar(estimateOf(shuffleWithin(random, lots, blocks)))) far += 1;
  }
  return far;
}

/** How many of all deals are far, stratum by stratum. */
function enumerated(
  blocks: readonly (readonly number[])[],
  weights: readonly { readonly drawn: number }[],
  treated: Uint8Array,
  isFar: (lots: Uint8Array) => boolean,
): number {
  const lots = treated.slice();
  const deal = (block: number, place: number, left: number): number => {
    if (block === blocks.length) return Number(isFar(lots));
    const units = blocks[block]!;
    if (place === units.length) return left > 0 ? 0 : deal(block + 1, 0, weights[block + 1]?.drawn ?? 0);
    let far = 0;
    for (const lot of [0, 1]) {
      if (left - lot < 0 || left - lot > units.length - place - 1) continue;
      lots[units[place]!] = lot;
      far += deal(block, place + 1, left - lot);
    }
    return far;
  };
  return deal(0, 0, weights[0]!.drawn);
}
