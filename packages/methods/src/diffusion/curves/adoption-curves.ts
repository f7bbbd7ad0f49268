import type { GrowthCurve } from "./growth-curve.ts";
import { bassValue } from "./growth-curves.ts";

/** Curves of cumulative adoption that are fitted to what is adopted in each period. */
export const adoptionCurveNames = ["bass-adoption", "gompertz-adoption", "shifted-gompertz-adoption", "weibull-adoption", "guseo-guidolin-adoption"] as const;
export type AdoptionCurveName = (typeof adoptionCurveNames)[number];

/**
 * Adoption of a new product, fitted to units per period (default of the field) or to their running sum; t = 1 is the first period with any.
 *
 *   bass     A(t) = m (1 - E) / (1 + q/p E), E = exp(-(p + q) t)
 *   gompertz A(t) = m exp(-a e^(-b t))
 *   shifted  A(t) = m (1 - e^(-b t)) (1 + a e^(-b t))^(-c)
 *   weibull  A(t) = m (1 - exp(-(t / a)^b))
 *   guseo    A(t) = m sqrt(B(t; pc, qc)) B(t; ps, qs), B the Bass curve of m = 1: awareness spreads first, adoption after it
 *
 * Units per period are A(t) - A(t - 1), and A(1) in the first: the Gompertz curve is above 0 at t = 0, and cran/diffusion counts that into the first period too.
 *
 * @param units       per period, from the first that is not 0, at least one above 0
 * @param cumulative  the curve of the running sum instead: only to compare, its residuals are autocorrelated and its errors too small
 * Give it to `fittedCurve` with t = 1, 2, ... References: Bass 1969; Bemmaor 1994 (shifted Gompertz); Sharif & Islam 1980 (Weibull); Guseo & Guidolin 2009.
 */
export function adoptionCurve(name: AdoptionCurveName, units: Float64Array, cumulative = false): GrowthCurve {
  const total = units.reduce((sum, each) => sum + each, 0);
  const { parameters, starts, at } = curves[name](units.length);
  const markets = { name: "m", low: total * 0.1, high: total * 1e5, positive: true };
  const before = new Float64Array(parameters.length + 1);
  return {
    parameters: [markets, ...parameters],
    starts: [1, 1.5, 4, 100].flatMap((factor) => starts.map((start) => [total * factor, ...start])),
    at(t, p, slope) {
      const value = at(t, p, slope);
      if (cumulative || t <= 1) return value;
      const earlier = at(t - 1, p, before);
      for (let i = 0; i < before.length; i++) slope[i] = slope[i]! - before[i]!;
      return value - earlier;
    },
  };
}

const positive = (name: string, low: number, high: number) => ({ name, low, high, positive: true });

const curves: Readonly<Record<AdoptionCurveName, (periods: number) => GrowthCurve>> = {
  "bass-adoption": () => ({
    parameters: [positive("p", 1e-8, 1), positive("q", 1e-6, 5)],
    starts: [
      [0.01, 0.3],
      [0.001, 0.5],
      [0.03, 0.1],
      [0.0005, 0.2],
      [0.3, 0.01],
    ],
    at: (t, p, slope) => bassValue(t, p[0]!, p[1]!, p[2]!, slope),
  }),
  "gompertz-adoption": (periods) => ({
    parameters: [positive("a", 1e-3, 1e8), positive("b", 1e-4, 5)],
    starts: [2, 5, 12].flatMap((a) => [2, 5, 12].map((b) => [a, b / periods])),
    at(t, p, slope) {
      const [m, a, b] = [p[0]!, p[1]!, p[2]!];
      const e = Math.exp(-b * t);
      const f = Math.exp(-a * e);
      slope[0] = f;
      slope[1] = -m * f * e;
      slope[2] = m * f * a * e * t;
      return m * f;
    },
  }),
  "shifted-gompertz-adoption": (periods) => ({
    parameters: [positive("a", 1e-12, 1e12), positive("b", 1e-4, 5), positive("c", 1e-3, 1e10)],
    starts: [2, 5, 12].flatMap((b) =>
      [
        [0.1, 3],
        [1, 1],
        [1, 3],
        [10, 1],
        [10, 3],
        [0.1, 40],
        [1e-6, 5e6],
        [1e8, 0.06],
      ].map(([a, c]) => [a!, b / periods, c!]),
    ),
    at(t, p, slope) {
      const [m, a, b, c] = [p[0]!, p[1]!, p[2]!, p[3]!];
      const e = Math.exp(-b * t);
      const base = 1 + a * e;
      const logBase = Math.log1p(a * e);
      const power = Math.exp(-c * logBase);
      const value = m * (1 - e) * power;
      slope[0] = (1 - e) * power;
      slope[1] = (-c * value * e) / base;
      slope[2] = t * e * (m * power + (c * a * value) / base);
      slope[3] = -value * logBase;
      return value;
    },
  }),
  "weibull-adoption": (periods) => ({
    parameters: [positive("a", 1e-3, periods * 1e5), positive("b", 0.05, 30)],
    starts: [0.25, 0.5, 1, 2, 50].flatMap((a) => [1, 2, 4].map((b) => [a * periods, b])),
    at(t, p, slope) {
      const [m, a, b] = [p[0]!, p[1]!, p[2]!];
      if (t <= 0) return slope.fill(0) && 0;
      const u = (t / a) ** b;
      const left = Math.exp(-u);
      const inner = u > 700 ? 0 : m * left * u;
      slope[0] = -Math.expm1(-u);
      slope[1] = (-inner * b) / a;
      slope[2] = inner * Math.log(t / a);
      return m * -Math.expm1(-u);
    },
  }),
  "guseo-guidolin-adoption": () => ({
    parameters: [positive("pc", 1e-8, 1), positive("qc", 1e-6, 5), positive("ps", 1e-8, 1), positive("qs", 1e-6, 5)],
    starts: [
      [0.005, 0.2],
      [0.05, 0.5],
      [0.001, 0.05],
    ].flatMap((aware) =>
      [
        [0.002, 0.1],
        [0.01, 0.3],
        [0.0005, 0.5],
      ].map((adopt) => [...aware, ...adopt]),
    ),
    at(t, p, slope) {
      const m = p[0]!;
      if (t <= 0) return slope.fill(0) && 0;
      const aware = bassValue(t, 1, p[1]!, p[2]!, slope);
      const [byPc, byQc] = [slope[1]!, slope[2]!];
      const adopted = bassValue(t, 1, p[3]!, p[4]!, slope);
      const [byPs, byQs] = [slope[1]!, slope[2]!];
      const root = Math.sqrt(aware);
      slope[0] = root * adopted;
      slope[1] = (m * adopted * byPc) / (2 * root);
      slope[2] = (m * adopted * byQc) / (2 * root);
      slope[3] = m * root * byPs;
      slope[4] = m * root * byQs;
      return m * root * adopted;
    },
  }),
};
