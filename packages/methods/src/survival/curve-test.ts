import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { solveSymmetric } from "./solve-symmetric.ts";
import { partedOrder, type Subjects, sweepTimes } from "./subjects.ts";

export interface CurveTest {
  readonly statistic: number;
  readonly df: number;
  /** NaN where the groups cannot be told apart by any weight (no event, one group). */
  readonly p: number;
}

/** Subjects that are compared only with those of the same stratum: its number, 0 … count - 1. */
export interface Strata {
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Do groups have the same survival? Weighted log-rank test of Fleming and Harrington: Σ_t S(t−)^rho (d_j − d n_j/n), held against its hypergeometric covariance; chi-square with
 * groups − 1 degrees. rho = 0: log-rank; rho = 1: Peto-Peto's form, which weighs early differences. S is the pooled Kaplan-Meier curve.
 * With strata the sums and covariances of each stratum, under its own S, are added.
 *
 * A group that nobody could be told from (never at risk at an event beside others) has no degree, as in R's p. Cost O(n + times × groups²). References: Harrington & Fleming 1982;
 * R `survdiff(…, rho)`, also with `strata()`, which takes no left truncation: here who has not entered is not at risk (as the score test of `coxph(…, ties = "exact")` has it).
 */
export function curveTest(subjects: Subjects, order: Uint32Array, groups: number, rho = 0, strata?: Strata): CurveTest {
  const score = new Float64Array(groups);
  const covariance = new Float64Array(groups * groups);
  const parts = strata === undefined ? [order] : partedOrder(order, strata.of, strata.count);
  for (const part of parts) {
    let survival = 1;
    sweepTimes(subjects, part, groups, (_, atRisk, events) => {
      let [n, d] = [0, 0];
      for (let j = 0; j < groups; j++) {
        n += atRisk[j]!;
        d += events[j]!;
      }
      if (d === 0) return;
      const weight = rho === 0 ? 1 : survival ** rho;
      const scale = n > 1 ? (weight * weight * d * (n - d)) / (n - 1) : 0;
      for (let j = 0; j < groups; j++) {
        const share = atRisk[j]! / n;
        score[j]! += weight * (events[j]! - d * share);
        covariance[j * groups + j]! += scale * share;
        for (let k = 0; k < groups; k++) covariance[j * groups + k]! -= (scale * share * atRisk[k]!) / n;
      }
      survival *= (n - d) / n;
    });
  }
  // The scores add to 0: the last group says nothing new. A group that is never at risk at an event has no row of its own.
  const told = Array.from({ length: groups }, (_, j) => j).filter((j) => covariance[j * groups + j]! > 0);
  const free = told.slice(0, -1);
  if (free.length === 0) return { statistic: Number.NaN, df: Math.max(0, told.length - 1), p: Number.NaN };
  const matrix = Float64Array.from(free.flatMap((j) => free.map((k) => covariance[j * groups + k]!)));
  const u = Float64Array.from(free, (j) => score[j]!);
  const solved = solveSymmetric(matrix, u);
  const statistic = solved === null ? Number.NaN : u.reduce((sum, value, j) => sum + value * solved[j]!, 0);
  return { statistic, df: free.length, p: chiSquareTail(statistic, free.length) };
}
