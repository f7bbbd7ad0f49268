import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectClose } from "../../test/expect-close.ts";
import { cutoffEffect } from "./cutoff-effect.ts";
import { lotteryEffect } from "./lottery-effect.ts";
import { matchedEffect } from "./matched-effect.ts";
import { staggeredEffect } from "./staggered-effect.ts";

function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
}

interface CutoffCase {
  readonly name: string;
  readonly cut: number;
  readonly score: readonly number[];
  readonly outcome: readonly number[];
  /** Conventional, bias-corrected, robust. */
  readonly coefficient: readonly number[];
  readonly se: readonly number[];
  readonly interval: readonly number[];
  readonly p: number;
  readonly bandwidth: readonly number[];
  readonly n: readonly number[];
  readonly within: readonly number[];
}

const { cases: cutoffs } = golden<{ readonly cases: readonly CutoffCase[] }>("cutoff-rdrobust.golden.json");

test.each(cutoffs)("a cut as rdrobust reads it: $name", (one) => {
  const found = cutoffEffect(Float64Array.from(one.score), Float64Array.from(one.outcome), one.cut);
  if (typeof found === "string") throw new Error(found);
  const { conventional, conventionalSe, corrected, robustSe, low, high, p, bandwidth } = found;
  const [coefficient, corrections, , seOf, , robust] = [...one.coefficient.slice(0, 2), null, ...one.se];
  expectClose(
    [conventional, corrected, conventionalSe, robustSe, low, high, p, bandwidth.fit, bandwidth.bias],
    [coefficient, corrections, seOf, robust, ...one.interval, one.p, ...one.bandwidth] as number[],
    1e-6,
  );
  expect([found.n, found.within]).toEqual([one.n, one.within]);
});

interface PanelCase {
  readonly name: string;
  readonly control: string;
  readonly unit: readonly number[];
  readonly period: readonly number[];
  readonly since: readonly number[];
  readonly outcome: readonly number[];
  readonly cells: readonly (readonly [number, number, number, number | null])[];
  readonly summed: Readonly<Record<"simple" | "group" | "dynamic", readonly [number, number]>>;
}

const { cases: panels } = golden<{ readonly cases: readonly PanelCase[] }>("staggered-csdid.golden.json");

test.each(panels)("a staggered introduction as csdid reads it: $name", (one) => {
  const periods = [...new Set(one.period)].sort((a, b) => a - b);
  const starts = one.unit.flatMap((unit, at) => (unit === one.unit[at - 1] ? [] : [one.since[at] === 0 ? Number.POSITIVE_INFINITY : (one.since[at] ?? 0)]));
  const found = staggeredEffect({ outcomes: Float64Array.from(one.outcome), periods, since: Float64Array.from(starts) });
  if (found === null) throw new Error("nothing was compared");
  expect(found.control === "never-treated").toBe(one.control === "nevertreated");
  const known = one.cells.filter(([, , , se]) => se !== null);
  expect(found.cells.map(({ since, period }) => [since, period])).toEqual(known.map(([since, period]) => [since, period]));
  expectClose(
    found.cells.flatMap(({ effect, se }) => [effect, se]),
    known.flatMap(([, , effect, se]) => [effect, se]),
    1e-6,
  );
  for (const kind of ["simple", "group", "dynamic"] as const) expectClose([found[kind].effect, found[kind].se], one.summed[kind], 1e-6);
});

interface LotteryCase {
  readonly name: string;
  readonly treated: readonly number[];
  readonly outcome: readonly number[];
  readonly strata: readonly number[] | null;
  readonly estimate: number;
  readonly se: number;
  readonly p: number;
  readonly deals: number;
}

const { cases: lotteries } = golden<{ readonly cases: readonly LotteryCase[] }>("lottery-scipy.golden.json");

test.each(lotteries)("a lottery as scipy deals it again: $name", ({ treated, outcome, strata, estimate, se, p, deals }) => {
  const within = strata === null ? {} : { strata: Int32Array.from(strata) };
  const found = lotteryEffect(Float64Array.from(outcome), Uint8Array.from(treated), within);
  if (found === null) throw new Error("nothing was compared");
  expectClose([found.estimate, found.se, found.p], [estimate, se, p], 1e-9);
  expect([found.isExact, found.deals]).toEqual([true, deals]);
});

interface MatchCase {
  readonly name: string;
  readonly score: readonly number[];
  readonly treated: readonly number[];
  readonly outcome: readonly number[];
  readonly estimate: number;
  /** Null of shared scores, among which the package takes another variance than the paper. */
  readonly se: number | null;
}

const { cases: matches } = golden<{ readonly cases: readonly MatchCase[] }>("match-matching.golden.json");

test.each(matches)("like beside like as the R package Matching sets them: $name", ({ score, treated, outcome, estimate, se }) => {
  const found = matchedEffect(Float64Array.from(outcome), Uint8Array.from(treated), { score: Float64Array.from(score) });
  expectClose([found?.estimate ?? Number.NaN], [estimate], 1e-6);
  if (se !== null) expectClose([found?.se ?? Number.NaN], [se], 1e-6);
});
