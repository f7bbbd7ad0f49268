import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { solveSymmetric } from "./solve-symmetric.ts";
import { riskTable, type Subjects } from "./subjects.ts";

export interface CurveTest {
  readonly statistic: number;
  readonly df: number;
  /** NaN where the groups cannot be told apart by any weight (no event, one group). */
  readonly p: number;
}

/**
 * Do groups have the same survival? Weighted log-rank test of Fleming and Harrington: Σ_t S(t−)^rho (d_j − d n_j/n), held against its hypergeometric covariance; chi-square with
 * groups − 1 degrees. rho = 0: log-rank; rho = 1: Peto-Peto's form, which weighs early differences. S is the pooled Kaplan-Meier curve.
 *
 * Cost O(times × groups²). References: Harrington & Fleming 1982; R `survdiff(…, rho)`, which takes no left truncation: here who has not entered is not at risk.
 */
export function curveTest(subjects: Subjects, order: Uint32Array, groups: number, rho = 0): CurveTest {
  const { group } = subjects;
  const pooled = riskTable(subjects, order);
  const tables = Array.from({ length: groups }, (_, own) => riskTable(subjects, order, (subject) => (group?.[subject] ?? 0) === own));
  const score = new Float64Array(groups);
  const covariance = new Float64Array(groups * groups);
  const at = new Int32Array(groups);
  const risk = new Float64Array(groups);
  const entered = groupsAtRisk(subjects, order, groups);
  let survival = 1;
  for (let row = 0; row < pooled.time.length; row++) {
    const [time, n, d] = [pooled.time[row]!, pooled.atRisk[row]!, pooled.events[row]!];
    entered(time, risk);
    if (d > 0) {
      const weight = rho === 0 ? 1 : survival ** rho;
      const scale = n > 1 ? (weight * weight * d * (n - d)) / (n - 1) : 0;
      for (let j = 0; j < groups; j++) {
        const table = tables[j]!;
        const died = table.time[at[j]!] === time ? table.events[at[j]!]! : 0;
        score[j]! += weight * (died - (d * risk[j]!) / n);
        for (let k = 0; k < groups; k++) covariance[j * groups + k]! += scale * (risk[j]! / n) * ((j === k ? 1 : 0) - risk[k]! / n);
      }
      survival *= (n - d) / n;
    }
    for (let j = 0; j < groups; j++) if (tables[j]!.time[at[j]!] === time) at[j]! += 1;
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

/** Tells, for ascending times, how many of each group are at risk. */
function groupsAtRisk({ time, entry, group }: Subjects, order: Uint32Array, groups: number): (at: number, risk: Float64Array) => void {
  const ofGroup = (subject: number): number => group?.[subject] ?? 0;
  const counts = new Float64Array(groups);
  const entries = entry === undefined ? null : order.slice().sort((a, b) => entry[a]! - entry[b]!);
  if (entries === null) for (const subject of order) counts[ofGroup(subject)]! += 1;
  let [entered, left] = [0, 0];
  return (at, risk) => {
    if (entries !== null && entry !== undefined)
      for (; entered < entries.length && entry[entries[entered]!]! < at; entered++) counts[ofGroup(entries[entered]!)]! += 1;
    for (; left < order.length && time[order[left]!]! < at; left++) counts[ofGroup(order[left]!)]! -= 1;
    risk.set(counts);
  };
}
