import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shareReplicator } from "../competition/share-replicator.ts";
import { straightLine } from "../costs/straight-line.ts";
import { dampedLogit } from "./damped-logit.ts";
import { recentSlope } from "./recent-slope.ts";
import { shareHistory } from "./share-history.ts";

type Point = { readonly years: number[]; readonly shares: number[] } & Readonly<
  Record<"last" | "linear5" | "logit_rw_drift" | "damped_.95" | "damped_.90" | "damped_.85" | "damped_.80" | "gompertz100_anchored", number>
>;

/** numpy, five years ahead; see `provenance` in the file. */
const { points } = JSON.parse(readFileSync(new URL("./damped-logit.golden.json", import.meta.url), "utf8")) as { points: Point[] };

test("the simple forecasts are those of numpy", () => {
  for (const point of points) {
    const [years, shares] = [Float64Array.from(point.years), Float64Array.from(point.shares)];
    const last = years.length - 1;
    const near = (own: number, theirs: number) => expect(Math.abs(own - theirs)).toBeLessThan(1e-8 * Math.max(1, Math.abs(theirs)));
    near(dampedLogit(years, shares, 1).at(5), point.logit_rw_drift);
    for (const phi of [".95", ".90", ".85", ".80"] as const) near(dampedLogit(years, shares, Number(phi), 7).at(5), point[`damped_${phi}`]);
    const line = straightLine(years.slice(-5), shares.slice(-5));
    near(Math.min(100, Math.max(0, line.mean + line.slope * ((years[last] ?? 0) + 5 - line.middle))), point.linear5);
    const { rising } = shareHistory(years, shares);
    near(100 * Math.exp(-Math.exp(-((rising[last] ?? 0) + 5 * recentSlope(years, rising, last, 8)))), point.gompertz100_anchored);
  }
});

test("a replicator of two technologies is Fisher-Pry, of three comes back from its own path", () => {
  const years = Float64Array.from({ length: 12 }, (_, i) => 2000 + i);
  const weights = years.map((year) => Math.exp(0.4 * (year - 2006)));
  const pair = Float64Array.of(...weights.map((w) => (100 * w) / (1 + w)), ...weights.map((w) => 100 / (1 + w)));
  const two = shareReplicator(years, pair);
  expect((two.fitness[0] ?? 0) - (two.fitness[1] ?? 0)).toBeCloseTo(0.4, 10);
  const rates = [0.2, 0, -0.1];
  const each = rates.map((rate) => years.map((year) => Math.exp(rate * (year - 2004))));
  const exact = Float64Array.from(each.flatMap((own) => [...own].map((w, at) => (100 * w) / each.reduce((sum, other) => sum + (other[at] ?? 0), 0))));
  const three = shareReplicator(years, exact);
  three.fitted.forEach((share, cell) => {
    expect(share).toBeCloseTo(exact[cell] ?? Number.NaN, 8);
  });
  expect((three.fitness[0] ?? 0) - (three.fitness[2] ?? 0)).toBeCloseTo(0.3, 10);
});
