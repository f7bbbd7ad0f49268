import { type FittedCurve, fittedCurve } from "./fitted-curve.ts";
import type { GrowthCurve } from "./growth-curve.ts";
import { bassValue } from "./growth-curves.ts";

/** Generations of a technology fitted together. */
export interface NortonBass {
  readonly p: number;
  readonly q: number;
  /** Market that each generation adds to what it takes over. */
  readonly markets: Float64Array;
  /** Period before the first sale of each generation, counted from 1. */
  readonly entries: Int32Array;
  /** p, q, then the markets; see `FittedCurve`. */
  readonly parameters: Float64Array;
  readonly errors: Float64Array | null;
  readonly atBound: readonly boolean[];
  readonly rss: number;
  /** generations x periods. */
  readonly fitted: Float64Array;
  readonly converged: boolean;
}

/**
 * Norton-Bass: successive generations share p and q; each takes over the users of the one before and adds a market of its own.
 *
 *   F_i = Bass(t - tau_i), 0 before tau_i        y_i = F_i (m_i + F_{i-1} (m_{i-1} + ...)) (1 - F_{i+1})
 *
 * Least squares over all generations and periods at once, p and q from fixed starts.
 *
 * @param inUse        generations x periods, row-major, in order of entry: units in use, not sales; 0 before the entry
 * @param generations  at least one
 * @returns null where a generation is never in use
 * tau_i is the period before the first that is not 0, counted from 1. Cost O(rounds · generations² · periods).
 * Reference: Norton & Bass 1987. cran/diffusion minimises the same with a general optimiser; its variant with own p and q for each generation does not converge.
 */
export function nortonBass(inUse: Float64Array, generations: number): NortonBass | null {
  const periods = inUse.length / generations;
  const entries = Int32Array.from({ length: generations }, (_, i) => inUse.subarray(i * periods, (i + 1) * periods).findIndex((each) => each > 0));
  if (entries.some((entry) => entry < 0)) return null;
  const cells = Float64Array.from(inUse, (_, cell) => cell);
  const fit: FittedCurve = fittedCurve(generationsCurve(inUse, periods, entries), cells, inUse);
  const [p, q] = [fit.parameters[0]!, fit.parameters[1]!];
  return { ...fit, p, q, markets: fit.parameters.slice(2), entries };
}

/** The whole table as one curve over its cells, so that the one least-squares search serves. */
export function generationsCurve(inUse: Float64Array, periods: number, entries: Int32Array): GrowthCurve {
  const generations = entries.length;
  const highest = Array.from(entries, (_, i) => inUse.subarray(i * periods, (i + 1) * periods).reduce((a, b) => Math.max(a, b), 0));
  const most = Math.max(...highest);
  const size = generations + 2;
  const bass = new Float64Array(3);
  const carried = new Float64Array(size);
  return {
    parameters: [
      { name: "p", low: 1e-8, high: 1, positive: true },
      { name: "q", low: 1e-6, high: 5, positive: true },
      ...highest.map((_, i) => ({ name: `m${i + 1}`, low: most * 1e-6, high: most * 20, positive: true })),
    ],
    starts: [
      [0.01, 0.5],
      [0.05, 0.3],
      [0.001, 0.8],
      [0.03, 1],
      [0.005, 0.2],
    ].map((pq) => [...pq, ...highest.map((each, i) => Math.max(each - (highest[i - 1] ?? 0), each / 4))]),
    at(cell, parameters, slope) {
      const [own, period] = [Math.floor(cell / periods), (cell % periods) + 1];
      carried.fill(0);
      let value = 0;
      for (let i = 0; i <= own + 1 && i < generations; i++) {
        const age = period - entries[i]!;
        const adopted = age > 0 ? bassValue(age, 1, parameters[0]!, parameters[1]!, bass) : 0;
        if (age <= 0) bass.fill(0);
        if (i <= own) {
          value += parameters[i + 2]!;
          carried[i + 2] = 1;
        }
        const share = i <= own ? adopted : 1 - adopted;
        const sign = i <= own ? 1 : -1;
        for (let k = 0; k < size; k++) carried[k] = carried[k]! * share;
        carried[0] = carried[0]! + sign * bass[1]! * value;
        carried[1] = carried[1]! + sign * bass[2]! * value;
        value *= share;
      }
      slope.set(carried);
      return value;
    },
  };
}
