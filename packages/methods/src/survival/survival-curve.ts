import { normalQuantile } from "../statistics/normal-quantile.ts";
import type { RiskTable } from "./subjects.ts";

/** A survival curve at the times of its risk table. */
export interface SurvivalCurve {
  /** Kaplan-Meier: Π (1 − d/n). */
  readonly survival: Float64Array;
  /** Greenwood's standard error of `survival`; NaN where it is 0. */
  readonly se: Float64Array;
  /** Ends of the log-log interval; 1 before the first event, NaN where `survival` is 0. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Nelson-Aalen: Σ d/n. */
  readonly cumulativeHazard: Float64Array;
}

/**
 * Kaplan-Meier and Nelson-Aalen estimates of a risk table.
 *
 * S(t) = Π (1 − d/n), se = S √Σ d/(n(n−d)), interval S^exp(∓ z √Σ d/(n(n−d)) / log S) (log-log), H(t) = Σ d/n.
 *
 * @param level  of the interval, in (0, 1)
 * Cost O(times). Where nobody is at risk (left truncation) a time has no event and changes nothing. References: Kaplan & Meier 1958; Greenwood 1926; Kalbfleisch & Prentice 1980;
 * R `survfit(conf.type = "log-log")` agrees to the last digits but where S = 0: R leaves its interval to the reader's choice, here it is missing.
 */
export function survivalCurve({ atRisk, events }: RiskTable, level = 0.95): SurvivalCurve {
  const z = normalQuantile(1 - (1 - level) / 2);
  const n = atRisk.length;
  const curve = {
    survival: new Float64Array(n),
    se: new Float64Array(n),
    low: new Float64Array(n),
    high: new Float64Array(n),
    cumulativeHazard: new Float64Array(n),
  };
  let [survival, variance, hazard] = [1, 0, 0];
  for (let at = 0; at < n; at++) {
    const [risk, died] = [atRisk[at]!, events[at]!];
    if (died > 0) {
      survival *= (risk - died) / risk;
      variance += died / (risk * (risk - died));
      hazard += died / risk;
    }
    curve.survival[at] = survival;
    curve.cumulativeHazard[at] = hazard;
    const root = Math.sqrt(variance);
    curve.se[at] = survival > 0 ? survival * root : Number.NaN;
    if (survival === 1) {
      curve.low[at] = 1;
      curve.high[at] = 1;
    } else if (survival > 0) {
      const log = Math.log(survival);
      const [inner, reach] = [Math.log(-log), (z * root) / log];
      curve.low[at] = Math.exp(-Math.exp(inner - reach));
      curve.high[at] = Math.exp(-Math.exp(inner + reach));
    } else {
      curve.low[at] = Number.NaN;
      curve.high[at] = Number.NaN;
    }
  }
  return curve;
}

/** Products of (1 − d/n) that should be a half are off by a few units in the last place. */
const rounding = 1e-12;

/**
 * The first time at which a curve is at most `share`, NaN where it never is: of S the quantile (0.5: the median), of the ends of its interval those of the quantile (Brookmeyer-Crowley).
 * R takes the middle of the flat part where S is exactly `share`; here the first time stands.
 */
export function firstTimeAtMost(time: Float64Array, curve: Float64Array, share: number): number {
  const at = curve.findIndex((value) => value <= share + rounding);
  return at < 0 ? Number.NaN : time[at]!;
}

/**
 * Restricted mean: ∫ S from 0 to `horizon`, with se = √Σ A(t)² d/(n(n−d)), A(t) = ∫ S from t to the horizon, over event times t ≤ horizon.
 *
 * Beyond the last time of the table S stays as it is. Cost O(times). Reference: Irwin 1949; R `survfit(…, rmean)` prints the same.
 */
export function restrictedMean({ time, atRisk, events }: RiskTable, survival: Float64Array, horizon: number): { readonly mean: number; readonly se: number } {
  // Areas from the right, so that each event's remaining area is there when it is met.
  let [area, variance, end] = [0, 0, horizon];
  for (let at = time.length - 1; at >= 0; at--) {
    if (time[at]! > horizon) continue;
    area += survival[at]! * (end - time[at]!);
    end = time[at]!;
    const [risk, died] = [atRisk[at]!, events[at]!];
    if (died > 0 && died < risk) variance += (area * area * died) / (risk * (risk - died));
  }
  return { mean: area + end, se: Math.sqrt(variance) };
}
