import { dirichlet } from "../random/dirichlet.ts";
import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { activityTotals } from "./activity-totals.ts";
import { locationTotals } from "./location-totals.ts";
import { type Overdispersion, overdispersion } from "./overdispersion.ts";
import { SimilarityRecorder, type SimilaritySeries } from "./similarity-recorder.ts";
import type { StructurePanel } from "./structure-panel.ts";
import { yearlyDrift } from "./yearly-drift.ts";

/** Draws of a panel in which nothing happens to any location's own mix. */
export interface OwnMixNull extends Overdispersion {
  readonly series: SimilaritySeries;
  /** How much mixes move from one time to the next by themselves, 0 to 1 (`yearlyDrift`). */
  readonly drift: number;
}

/**
 * Similarity where nothing systematic happens to the mix of a location: it moves as the nation's does and, where neighbouring times differ by more than samples of one mix would, by chance from
 * time to time; its totals grow as they did.
 *
 *   q[0,c]      ~ Dirichlet(n[c,·] + kappa pi)                     (q[0,c] = pi where rho = 0)
 *   q[t,c]      ~ Dirichlet(q[t-1,c] (1 - d) / d), d = drift · gap  (q[t,c] = q[t-1,c] where drift = 0)
 *   mix[t,c,a]  ∝ q[t,c,a] · pi[t,a] / pi[a]
 *   counts[t,c] ~ Multinomial(N[t,c], mix[t,c,·])
 *
 * n pools a location's counts over the times, pi is the pooled mix of all times, pi[t] that of time t, N[t,c] the location's total; rho and kappa as in `overdispersion`,
 * drift as in `yearlyDrift`; where it is 0 no number is drawn for it.
 * The trend of the observed similarity is held against the trends of these draws, because the raw trend falls when totals grow (noise shrinks) and
 * the excess over `pooledMixNull` rises with nothing happening (distances do not add to noise).
 *
 * @param panel counts; every location has a unit at every time
 * @param x     the times as numbers, for the slopes
 * Cost O(draws · times · locations^2 · activities). Draw d uses stream 2 d + 1 of the seed.
 */
export function ownMixNull(panel: StructurePanel, x: ArrayLike<number>, { draws, seed, onDraw }: NullOptions): OwnMixNull {
  const { times, locations, activities } = panel;
  const totals = locationTotals("ownMixNull", panel);
  const { rho, kappa } = overdispersion(panel);
  const course = mixDrift(panel);
  const drift = yearlyDrift(panel, x);
  const { shapes, mixOfAll } = priorShapes(panel, kappa);
  const recorder = new SimilarityRecorder(draws, x, locations, activities);
  const random = new RandomStream(seed);
  const own = new Float64Array(locations * activities);
  const mix = new Float64Array(activities);
  const counts = new Float64Array(locations * activities);
  const rest = new Float64Array(activities);
  const shape = new Float64Array(activities);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, 2 * draw + 1);
    for (let c = 0; c < locations; c++) {
      const row = own.subarray(c * activities, (c + 1) * activities);
      if (rho > 0) dirichlet(random, shapes.subarray(c * activities, (c + 1) * activities), row);
      else row.set(mixOfAll);
    }
    for (let t = 0; t < times; t++) {
      const step = t === 0 ? 0 : Math.min(0.99, drift * (x[t]! - x[t - 1]!));
      for (let c = 0; c < locations; c++) {
        if (step > 0) walk(random, own.subarray(c * activities, (c + 1) * activities), (1 - step) / step, shape);
        for (let a = 0; a < activities; a++) mix[a] = own[c * activities + a]! * course[t * activities + a]!;
        multinomial(random, totals[t * locations + c]!, mix, counts, c * activities, rest);
      }
      recorder.record(draw, t, counts);
    }
    onDraw?.(draw + 1);
  }
  return { rho, kappa, drift, series: recorder.series };
}

/** One step of a mix by chance: its expected share is the one it had. */
function walk(random: RandomStream, mix: Float64Array, concentration: number, shape: Float64Array): void {
  for (let a = 0; a < mix.length; a++) shape[a] = mix[a]! * concentration;
  dirichlet(random, shape, mix);
}

/** pi[t,a] / pi[a], up to a factor that is the same for all activities of a time; 0 where nobody ever holds the activity. */
function mixDrift(panel: StructurePanel): Float64Array {
  const drift = activityTotals(panel);
  const { times, activities } = panel;
  for (let a = 0; a < activities; a++) {
    let total = 0;
    for (let t = 0; t < times; t++) total += drift[t * activities + a]!;
    for (let t = 0; t < times; t++) drift[t * activities + a] = total > 0 ? drift[t * activities + a]! / total : 0;
  }
  return drift;
}

/** Shapes n[c,a] + kappa pi[a] of the Dirichlet draws, locations x activities, and pi itself. */
function priorShapes({ times, locations, activities, values }: StructurePanel, kappa: number): { shapes: Float64Array; mixOfAll: Float64Array } {
  const cells = locations * activities;
  const shapes = new Float64Array(cells);
  const mixOfAll = new Float64Array(activities);
  let total = 0;
  for (let i = 0; i < times * cells; i++) {
    shapes[i % cells] = shapes[i % cells]! + values[i]!;
    mixOfAll[i % activities] = mixOfAll[i % activities]! + values[i]!;
    total += values[i]!;
  }
  for (let a = 0; a < activities; a++) mixOfAll[a] = mixOfAll[a]! / total;
  if (Number.isFinite(kappa)) for (let i = 0; i < cells; i++) shapes[i] = shapes[i]! + kappa * mixOfAll[i % activities]!;
  return { shapes, mixOfAll };
}
