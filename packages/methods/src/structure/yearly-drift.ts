import { activityTotals } from "./activity-totals.ts";
import { locationTotals } from "./location-totals.ts";
import type { StructurePanel } from "./structure-panel.ts";

/**
 * How much mixes move from one time to the next beyond sampling noise and beyond a steady course, by moments over all locations and neighbouring times.
 *
 *   d[t,a] = s[t+1,a] - e[t,a],  e[t,a] ∝ s[t,a] · pi[t+1,a] / pi[t,a]      the step of a location's mix s that the nation's change does not explain
 *   r[t,a] = d[t,a] - g sum of d[·,a],  g = gap[t] / (x[T] - x[0])          less the location's steady course: what converges steadily is no drift
 *   chi2   = sum over a of r[t,a]^2 / (p[t,a] v[t])
 *   drift  = max(0, sum of (chi2 - (A - 1)) / sum of (A - 1) gap (1 - g) / v), at most 0.99
 *
 * p is the mean of e and s[t+1], v[t] the variance that samples of N[·] units around one mix give r (divided by p), A the number of activities with p > 0. Were each time a sample of a standing
 * mix, chi2 would be A - 1 on average; a mix that walks by Dirichlet steps of concentration (1 - drift) / drift a unit of time adds the rest. 0 where neighbouring times differ by no more than
 * samples of one mix do, as counts of standing stocks, and where there are fewer than three times.
 * Reference: moment estimator of the Dirichlet-multinomial (Mosimann 1962), applied to increments.
 *
 * @param panel counts; every location has a unit at every time
 * @param x     the times as numbers, ascending
 * Cost O(times · locations · activities).
 */
export function yearlyDrift(panel: StructurePanel, x: ArrayLike<number>): number {
  const { times, locations, activities } = panel;
  if (times < 3) return 0;
  const totals = locationTotals("yearlyDrift", panel);
  const course = nationalCourse(panel);
  const whole = x[times - 1]! - x[0]!;
  let [excess, freedom] = [0, 0];
  for (let c = 0; c < locations; c++) {
    const { steps, means } = stepsOf(panel, c, totals, course);
    const size = (t: number): number => totals[t * locations + c]!;
    for (let t = 0; t + 1 < times; t++) {
      const gap = x[t + 1]! - x[t]!;
      const g = gap / whole;
      const noise = noiseOf(t, g, times, size);
      let [chi2, held] = [0, 0];
      for (let a = 0; a < activities; a++) {
        const p = means[t * activities + a]!;
        if (!(p > 0)) continue;
        let all = 0;
        for (let k = 0; k + 1 < times; k++) all += steps[k * activities + a]!;
        held += 1;
        chi2 += (steps[t * activities + a]! - g * all) ** 2 / (p * noise);
      }
      if (held < 2) continue;
      excess += chi2 - (held - 1);
      freedom += ((held - 1) * gap * (1 - g)) / noise;
    }
  }
  return freedom > 0 ? Math.min(0.99, Math.max(0, excess / freedom)) : 0;
}

/** Sum of the squared weights with which the times' shares stand in a residual, each divided by its units. */
function noiseOf(t: number, g: number, times: number, size: (t: number) => number): number {
  let noise = 0;
  for (let k = 0; k < times; k++) {
    const weight = (k === t + 1 ? 1 : 0) - (k === t ? 1 : 0) - (k === times - 1 ? g : 0) + (k === 0 ? g : 0);
    noise += weight ** 2 / size(k);
  }
  return noise;
}

/** pi[t+1,a] / pi[t,a], times - 1 rows; 0 where nobody holds the activity at the earlier time. */
function nationalCourse(panel: StructurePanel): Float64Array {
  const { times, activities } = panel;
  const sums = activityTotals(panel);
  const course = new Float64Array((times - 1) * activities);
  const total = (t: number): number => sums.subarray(t * activities, (t + 1) * activities).reduce((sum, each) => sum + each, 0);
  for (let t = 0; t + 1 < times; t++)
    for (let a = 0; a < activities; a++) {
      const before = sums[t * activities + a]! / total(t);
      course[t * activities + a] = before > 0 ? sums[(t + 1) * activities + a]! / total(t + 1) / before : 0;
    }
  return course;
}

/** The steps of a location's mix that the nation's change does not explain, and the mean of both ends of each. */
function stepsOf(
  { times, locations, activities, values }: StructurePanel,
  c: number,
  totals: Float64Array,
  course: Float64Array,
): { readonly steps: Float64Array; readonly means: Float64Array } {
  const steps = new Float64Array((times - 1) * activities);
  const means = new Float64Array((times - 1) * activities);
  const share = (t: number, a: number): number => values[(t * locations + c) * activities + a]! / totals[t * locations + c]!;
  for (let t = 0; t + 1 < times; t++) {
    let scale = 0;
    for (let a = 0; a < activities; a++) scale += share(t, a) * course[t * activities + a]!;
    for (let a = 0; a < activities; a++) {
      const expected = scale > 0 ? (share(t, a) * course[t * activities + a]!) / scale : 0;
      steps[t * activities + a] = share(t + 1, a) - expected;
      means[t * activities + a] = (share(t + 1, a) + expected) / 2;
    }
  }
  return { steps, means };
}
