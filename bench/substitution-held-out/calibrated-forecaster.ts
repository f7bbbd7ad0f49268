import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import { RandomStream } from "../../packages/methods/src/index.ts";
import type { RollingOutcome } from "./rolling-outcomes.ts";

const rounds = 400;
/** Normal score of 90 %. */
const score90 = 1.2815515655446004;

/** What a forecaster whose 80 % intervals are right would show on the same outcomes. */
export interface CalibratedCoverage {
  readonly family: string;
  /** Between these its coverage of the family lies in 95 of 100 repetitions. */
  readonly low: number;
  readonly high: number;
  /** How often it lies within 70 to 90 % (over all: 75 to 85 %). */
  readonly inside: number;
  /** How often every outcome is covered. */
  readonly whole: number;
}

interface Market {
  readonly family: string;
  readonly episode: string;
  /** Places of origin and target among the years of the market, and years between them. */
  readonly steps: readonly { readonly from: number; readonly to: number; readonly root: number }[];
  readonly years: readonly number[];
}

/**
 * Coverage of a forecaster that is right, on the outcomes of these markets: the errors of a technology are those of a random walk, so that what an origin missed the next one misses too;
 * technologies and markets err apart, but those of a pair, which mirror each other. Episodes count alike. The second answer: how often all families and the whole lie within their limits at once.
 */
export function calibratedCoverage(outcomes: readonly RollingOutcome[]): { readonly families: readonly CalibratedCoverage[]; readonly all: number } {
  const markets = [...groupBy(outcomes, ({ series }) => series).values()].map(marketOf);
  const random = new RandomStream(1);
  const names = [...new Set(markets.map(({ family }) => family))].sort();
  const shown = new Map([...names, "all"].map((name) => [name, new Float64Array(rounds)]));
  let met = 0;
  for (let round = 0; round < rounds; round++) {
    const episodes = new Map<string, { readonly family: string; held: number; count: number }>();
    for (const market of markets) {
      const own = episodes.get(market.episode) ?? { family: market.family, held: 0, count: 0 };
      own.held += heldOf(market, random);
      own.count += market.steps.length;
      episodes.set(market.episode, own);
    }
    const covers = [...episodes.values()].map(({ family, held, count }) => ({ family, cover: held / count }));
    const byFamily = names.map((name) => {
      const cover = mean(covers.filter(({ family }) => family === name));
      shown.get(name)?.fill(cover, round, round + 1);
      return cover;
    });
    const all = mean(covers);
    shown.get("all")?.fill(all, round, round + 1);
    if (byFamily.every((cover) => cover >= 0.7 && cover <= 0.9) && all >= 0.75 && all <= 0.85) met++;
  }
  const families = [...shown].map(([family, covers]): CalibratedCoverage => {
    const [least, most] = family === "all" ? [0.75, 0.85] : [0.7, 0.9];
    const sorted = covers.toSorted();
    const part = (counts: (cover: number) => boolean) => covers.filter(counts).length / rounds;
    return {
      family,
      low: sorted[Math.floor(0.025 * rounds)] ?? 0,
      high: sorted[Math.ceil(0.975 * rounds) - 1] ?? 0,
      inside: part((cover) => cover >= least && cover <= most),
      whole: part((cover) => cover === 1),
    };
  });
  return { families, all: met / rounds };
}

function mean(covers: readonly { readonly cover: number }[]): number {
  return covers.reduce((sum, { cover }) => sum + cover, 0) / covers.length;
}

function marketOf(own: readonly RollingOutcome[]): Market {
  const [first] = own;
  const years = [...new Set(own.flatMap(({ origin, years: ahead }) => [rounded(origin), rounded(origin + ahead)]))].sort((a, b) => a - b);
  const place = new Map(years.map((year, index) => [year, index]));
  const steps = own.map(({ origin, years: ahead }) => ({
    from: place.get(rounded(origin)) ?? 0,
    to: place.get(rounded(origin + ahead)) ?? 0,
    root: Math.sqrt(ahead),
  }));
  return { family: first?.family ?? "", episode: first?.episode ?? "", steps, years };
}

function rounded(year: number): number {
  return Math.round(year * 1000) / 1000;
}

function heldOf({ steps, years }: Market, random: RandomStream): number {
  const path = new Float64Array(years.length);
  for (let at = 1; at < years.length; at++) path[at] = (path[at - 1] ?? 0) + Math.sqrt((years[at] ?? 0) - (years[at - 1] ?? 0)) * normalOf(random);
  return steps.filter(({ from, to, root }) => Math.abs((path[to] ?? 0) - (path[from] ?? 0)) < score90 * root).length;
}

function normalOf(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}
