import { normal } from "../random/normal.ts";
import { RandomStream } from "../random/random-stream.ts";
import { quantile } from "../statistics/quantile.ts";
import { type EfficiencyPanel, unitOf } from "./efficiency-panel.ts";
import { RadialFrontier } from "./radial-frontier.ts";
import type { ReturnsToScale } from "./returns-to-scale.ts";

/** Interval of each unit's score and the score with its bias taken off; scores as in `RadialFrontier`. */
export interface EfficiencyIntervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly corrected: Float64Array;
}

/**
 * Smoothed bootstrap of radial efficiency (Simar & Wilson 1998).
 *
 *   distances d = 1/theta (input) or phi (output), all >= 1, reflected at 1; bandwidth h = 1.06 min(sd, IQR/1.34) (2n)^(-1/5) of the reflected ones (normal rule)
 *   draw d* = reflected at 1 of  mean + (drawn + h·noise - mean) / sqrt(1 + h²/variance)
 *   each unit's inputs (outputs) are moved to the pseudo frontier by its own d and d*, the score is computed anew; interval = 2·score - the 97.5 and 2.5 % quantiles, on the scale of d
 *
 * @param draws at least 100 for an interval to mean anything; the same seed gives the same intervals
 * Cost: units · draws programmes.
 */
export function efficiencyBootstrap(
  panel: EfficiencyPanel,
  orientation: "input" | "output",
  returns: ReturnsToScale,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): EfficiencyIntervals {
  const { units, inputs, outputs } = panel;
  const isInput = orientation === "input";
  const distance = (score: number): number => (isInput ? 1 / score : score);
  const frontier = new RadialFrontier(panel, orientation, returns);
  const observed = Float64Array.from({ length: units }, (_, unit) => Math.max(1, distance(frontier.evaluate(unitOf(panel, unit)).score)));
  const mean = observed.reduce((sum, d) => sum + d, 0) / units;
  const variance = observed.reduce((sum, d) => sum + (d - mean) ** 2, 0) / Math.max(1, units);
  const bandwidth = normalRule(observed);
  const samples = Array.from({ length: units }, () => new Float64Array(draws));
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = Float64Array.from({ length: units }, () => {
      const d = observed[Math.floor(random.uniform() * units)]! + bandwidth * normal(random);
      return d < 1 ? 2 - d : d;
    });
    const drawnMean = drawn.reduce((sum, d) => sum + d, 0) / units;
    const shrink = variance > 0 ? 1 / Math.sqrt(1 + bandwidth ** 2 / variance) : 1;
    const pseudo = drawn.map((d) => Math.max(1, drawnMean + (d - drawnMean) * shrink));
    const moved: EfficiencyPanel = isInput
      ? { ...panel, x: panel.x.map((value, place) => (value * pseudo[Math.floor(place / inputs)]!) / observed[Math.floor(place / inputs)]!) }
      : { ...panel, y: panel.y.map((value, place) => (value * observed[Math.floor(place / outputs)]!) / pseudo[Math.floor(place / outputs)]!) };
    const pseudoFrontier = new RadialFrontier(moved, orientation, returns);
    for (let unit = 0; unit < units; unit += 1) samples[unit]![draw] = distance(pseudoFrontier.evaluate({ ...unitOf(panel, unit), place: -1 }).score);
  }
  const back = (d: number): number => (isInput ? 1 / d : d);
  const low = new Float64Array(units);
  const high = new Float64Array(units);
  const corrected = new Float64Array(units);
  samples.forEach((sample, unit) => {
    const sorted = sample.filter((d) => Number.isFinite(d)).sort();
    const own = observed[unit]!;
    const ends = [2 * own - quantile(sorted, 0.975), 2 * own - quantile(sorted, 0.025)].map((d) => back(Math.max(1, d)));
    low[unit] = Math.min(...ends);
    high[unit] = Math.max(...ends);
    corrected[unit] = back(Math.max(1, 2 * own - sorted.reduce((sum, d) => sum + d, 0) / sorted.length));
  });
  return { low, high, corrected };
}

/** Normal-rule bandwidth of the distances reflected at 1, those on the frontier left out. */
function normalRule(distances: Float64Array): number {
  const inside = [...distances].filter((d) => d > 1 + 1e-9);
  const reflected = Float64Array.from([...inside, ...inside.map((d) => 2 - d)]).sort();
  if (reflected.length === 0) return 0;
  const sd = Math.sqrt(reflected.reduce((sum, d) => sum + (d - 1) ** 2, 0) / reflected.length);
  const spread = (quantile(reflected, 0.75) - quantile(reflected, 0.25)) / 1.34;
  return 1.06 * Math.min(sd, spread > 0 ? spread : sd) * reflected.length ** -0.2 * (reflected.length / (2 * distances.length)) ** 0.2;
}
