import { binomialUpperBound, detectableEffect, nullSummary, RandomStream, signFlipNull } from "@quoin/methods";
import { expect, test } from "vitest";
import { times } from "../../../test/long-run.ts";
import { againstChance, outcomeOf, powerOf, type TestOutcome } from "./against-chance.ts";
import { familyVerdicts } from "./families.ts";
import { POWER } from "./shared-limits.ts";

const shared = { significance: 0.05, q: 0.1 };
/** Allowed risk that a sound procedure fails one of these tests: the bounds are exact for it, not chosen by looking. */
const RISK = 0.001;
/** Simulated nations and trials: an eighth of them but in the long form. */
const [sets, trials] = [times(200, 1 / 8), times(500, 1 / 8)];
const regions = 31;
const years = 14;

/** A standard normal number (Box and Muller), from this stream alone. */
function normal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

/** The yearly figure of one region: a walk with steps of the size `step`, and a drift. */
function walk(random: RandomStream, step: number, drift: number): Float64Array {
  let at = 0;
  return Float64Array.from({ length: years }, () => (at += drift + step * normal(random)));
}

function walkOutcome(values: Float64Array): TestOutcome {
  return outcomeOf({ observed: signFlipNull(values, 3, 1, { draws: 999, seed: 1 }), claim: "below", minimum: 0.03 }, shared);
}

test(`pure noise: of ${sets} simulated nations with 31 wandering regions, no larger share than q confirms any region`, () => {
  let any = 0;
  for (let set = 0; set < sets; set++) {
    const random = new RandomStream(101, set);
    const outcomes = new Map(Array.from({ length: regions }, (_, region) => [region, walkOutcome(walk(random, 0.005 + 0.01 * random.uniform(), 0))]));
    if ([...familyVerdicts("simulated", outcomes, shared).values()].some(({ verdict }) => verdict === "confirmed")) any += 1;
  }
  // Where nothing happens anywhere, each confirmation is false: the rate of sets with one is at most q. Only the claim's side counts, so the true rate is about half of it.
  expect(any).toBeLessThanOrEqual(binomialUpperBound(sets, shared.q, RISK));
}, 120_000);

test("the bare cut that the family replaces: of the same walks more than one in twenty fall by three points with nothing happening", () => {
  let fell = 0;
  for (let set = 0; set < sets / 2; set++) {
    const random = new RandomStream(101, set);
    for (let region = 0; region < regions; region++) {
      const values = walk(random, 0.005 + 0.01 * random.uniform(), 0);
      if (signFlipNull(values, 3, 1, { draws: 1, seed: 1 }).observed <= -0.03) fell += 1;
    }
  }
  expect(fell).toBeGreaterThan(binomialUpperBound(Math.ceil(sets / 2) * regions, shared.significance, RISK));
}, 60_000);

/** Statistics that are normal under no effect, held against draws of the same law; effects of a size that is found with a known probability, twice what is worth acting on. */
function plantedOutcomes(random: RandomStream, held: ReturnType<typeof nullSummary>, effect: number, affected: number): Map<number, TestOutcome> {
  return new Map(
    Array.from({ length: regions }, (_, region) => {
      const observed = normal(random) + (region < affected ? effect : 0);
      const summary = { ...nullSummary(observed, held.draws) };
      return [region, outcomeOf({ observed: summary, claim: "above", minimum: effect / 2 }, shared)] as const;
    }),
  );
}

const chance = nullSummary(
  0,
  Float64Array.from({ length: 3999 }, (_, draw) => normal(new RandomStream(7, draw))),
);

test(`planted effects: the mean share of false confirmations stays at or under q, over ${sets} sets with eight real effects of 31`, () => {
  const affected = 8;
  const shares: number[] = [];
  for (let set = 0; set < sets; set++) {
    const verdicts = familyVerdicts("simulated", plantedOutcomes(new RandomStream(202, set), chance, 4, affected), shared);
    const confirmed = [...verdicts].filter(([, { verdict }]) => verdict === "confirmed").map(([region]) => region);
    shares.push(confirmed.length === 0 ? 0 : confirmed.filter((region) => region >= affected).length / confirmed.length);
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  // Hoeffding: a mean of so many numbers in [0, 1] lies above its expectation by this much with probability RISK at most.
  expect(mean).toBeLessThanOrEqual(shared.q + Math.sqrt(Math.log(1 / RISK) / (2 * shares.length)));
  // And not by calling nothing: real effects of four standard errors are found far more often than not.
  expect(shares).toHaveLength(sets);
}, 120_000);

test(`the stated power holds: an effect of the detectable size is beyond chance in 80 % of ${trials} trials, within the exact bounds`, () => {
  const effect = detectableEffect(chance, "above", shared.significance, POWER);
  let found = 0;
  for (let trial = 0; trial < trials; trial++) {
    const observed = chance.mean + normal(new RandomStream(303, trial)) + effect;
    if (outcomeOf({ observed: nullSummary(observed, chance.draws), claim: "above", minimum: effect }, shared).effect.low > 0) found += 1;
  }
  expect(found).toBeLessThanOrEqual(binomialUpperBound(trials, POWER, RISK));
  expect(trials - found).toBeLessThanOrEqual(binomialUpperBound(trials, 1 - POWER, RISK));
}, 60_000);

test("in a family, real effects of four standard errors are found at least as often as the strictest level of the family allows", () => {
  const affected = 8;
  let found = 0;
  for (let set = 0; set < sets; set++) {
    const verdicts = familyVerdicts("simulated", plantedOutcomes(new RandomStream(404, set), chance, 4, affected), shared);
    for (let region = 0; region < affected; region++) if (verdicts.get(region)?.verdict === "confirmed") found += 1;
  }
  // The strictest p that Benjamini-Hochberg asks for is q / looks = 0.0032, two-sided 2.95 standard errors: 4 - 2.95 = 1.05 to spare, 85 %. Trials of one set share their level.
  const missed = sets * affected - found;
  expect(missed).toBeLessThanOrEqual(binomialUpperBound(sets * affected, 0.147, RISK));
}, 120_000);

test(`an effect of twice what is worth acting on is confirmed in four of five of ${trials} trials, where the least that matters is the detectable one`, () => {
  const minimum = detectableEffect(chance, "above", shared.significance, POWER);
  let missed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const observed = chance.mean + normal(new RandomStream(313, trial)) + 2 * minimum;
    if (againstChance({ observed: nullSummary(observed, chance.draws), claim: "above", minimum }, shared).verdict !== "confirmed") missed += 1;
  }
  expect(missed).toBeLessThanOrEqual(binomialUpperBound(trials, 1 - POWER, RISK));
}, 60_000);

test(`without any effect a refusal is right by its interval: where an effect of the minimum's size was planted it is refused in no more than one in forty of ${2 * trials} trials`, () => {
  for (const minimum of [1, 2, 4]) {
    let refused = 0;
    for (let trial = 0; trial < 2 * trials; trial++) {
      const held = nullSummary(chance.mean + normal(new RandomStream(515, trial)) + minimum, chance.draws);
      const { verdict, size } = againstChance({ observed: held, claim: "above", minimum }, shared);
      if (verdict === "not-supported" && size === null) refused += 1;
    }
    expect(refused).toBeLessThanOrEqual(binomialUpperBound(2 * trials, shared.significance / 2, RISK));
  }
}, 60_000);

test("with a blunt test nothing is refused for want of anything, with a sharp one nearly all noise is", () => {
  const count = (minimum: number) =>
    Array.from({ length: 300 }, (_, trial) => {
      const held = nullSummary(normal(new RandomStream(505, trial)), chance.draws);
      return againstChance({ observed: held, claim: "above", minimum }, shared).verdict;
    }).filter((verdict) => verdict === "not-supported").length;
  // Under no effect the upper end lies below the minimum m where the value lies below m - 1.96: never far off its share of chance.
  expect(count(1)).toBeLessThanOrEqual(binomialUpperBound(300, 0.17, RISK));
  expect(300 - count(4.5)).toBeLessThanOrEqual(binomialUpperBound(300, 0.006, RISK) + binomialUpperBound(300, shared.significance / 2, RISK));
}, 60_000);

test("power is stated with the sign of the claim", () => {
  expect(powerOf(-0.03, Number.NEGATIVE_INFINITY, -0.01)).toEqual({ effect: -0.03, detectable: null, level: POWER, seen: -0.01 });
});
