import { type GrowthCurve, heldExp } from "./growth-curve.ts";

/** Curves that can be fitted by least squares, as `--fit` names them. */
export const growthCurveNames = ["logistic3", "gompertz3", "bass3", "richards4"] as const;
export type GrowthCurveName = (typeof growthCurveNames)[number];

const ln81 = Math.log(81);

/** What bounds and starts are taken from. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** Years at which a curve may turn. */
  readonly turns: readonly number[];
}

/** A curve with the bounds that the series gives: K in [max / 2, 200], turning years from 60 before the first to 100 after the last. */
export function growthCurve(name: GrowthCurveName, years: Float64Array, shares: Float64Array): GrowthCurve {
  const extent = extentOf(years, shares);
  return { logistic3: logistic, gompertz3: gompertz, bass3: bass, richards4: richards }[name](extent);
}

function extentOf(years: Float64Array, shares: Float64Array): Extent {
  const highest = Math.max(...shares);
  const [first, last] = [years[0]!, years.at(-1)!];
  const half = shares.findIndex((share) => share >= highest / 2);
  const mean = years.reduce((sum, year) => sum + year, 0) / years.length;
  return { first, last, highest, turns: [years[half]!, mean, last, first, last + (last - first) / 2] };
}

function ceiling(name: string, highest: number) {
  return { name, low: highest * 0.5, high: 200, positive: false };
}

function turn(name: string, { first, last }: Extent) {
  return { name, low: first - 60, high: last + 100, positive: false };
}

/** K / (1 + exp(-ln 81 / dt (t - t50))): dt years from 10 to 90 % of K, half of K at t50. */
function logistic(extent: Extent): GrowthCurve {
  const span = extent.last - extent.first;
  return {
    parameters: [ceiling("K", extent.highest), { name: "dt_10_90", low: 0.5, high: 500, positive: true }, turn("t50", extent)],
    starts: extent.turns.flatMap((t50) => [extent.highest, 100].flatMap((k) => [span / 4, span].map((dt) => [k, dt, t50]))),
    at(year, p, slope) {
      const [k, dt, t50] = [p[0]!, p[1]!, p[2]!];
      const e = heldExp((-ln81 / dt) * (year - t50));
      const f = 1 / (1 + e);
      const inner = k * f * f * e;
      slope[0] = f;
      slope[1] = (-inner * ln81 * (year - t50)) / (dt * dt);
      slope[2] = (-inner * ln81) / dt;
      return k * f;
    },
  };
}

/** K exp(-exp(-b (t - t0))): the inflection, 36.8 % of K, at t0. */
function gompertz(extent: Extent): GrowthCurve {
  const span = extent.last - extent.first;
  return {
    parameters: [ceiling("K", extent.highest), { name: "b", low: 1e-4, high: 5, positive: true }, turn("t0", extent)],
    starts: extent.turns.flatMap((t0) => [extent.highest, 100].flatMap((k) => [8 / span, 2 / span].map((b) => [k, b, t0]))),
    at(year, p, slope) {
      const [k, b, t0] = [p[0]!, p[1]!, p[2]!];
      const e = heldExp(-b * (year - t0));
      const f = Math.exp(-e);
      slope[0] = f;
      slope[1] = k * f * e * (year - t0);
      slope[2] = -k * f * e * b;
      return k * f;
    },
  };
}

/** m (1 - E) / (1 + q/p E), E = exp(-(p + q)(t - T0)), T0 a year before the first: fitted to the level of the share, not to its increments. */
function bass(extent: Extent): GrowthCurve {
  const start = extent.first - 1;
  return {
    parameters: [ceiling("m", extent.highest), { name: "p", low: 1e-8, high: 1, positive: true }, { name: "q", low: 1e-6, high: 5, positive: true }],
    starts: [extent.highest, 100].flatMap((m) =>
      [
        [0.01, 0.3],
        [0.001, 0.5],
        [0.03, 0.1],
        [0.0005, 0.2],
        [1e-5, 0.4],
        [0.3, 0.01],
      ].map((pq) => [m, ...pq]),
    ),
    at: (year, p, slope) => bassValue(year - start, p[0]!, p[1]!, p[2]!, slope),
  };
}

/** Bass cumulative at an age, with its derivatives by m, p and q. */
export function bassValue(age: number, m: number, p: number, q: number, slope: Float64Array): number {
  const e = heldExp(-(p + q) * age);
  const adopted = -Math.expm1(Math.max(-60, -(p + q) * age));
  const ratio = q / p;
  const below = 1 + ratio * e;
  const byE = (-m * (1 + ratio)) / (below * below);
  const byRatio = (-m * adopted * e) / (below * below);
  slope[0] = adopted / below;
  slope[1] = byE * -age * e - (byRatio * q) / (p * p);
  slope[2] = byE * -age * e + byRatio / p;
  return (m * adopted) / below;
}

/** K / (1 + nu exp(-b (t - t0)))^(1/nu): logistic at nu = 1, Gompertz towards nu = 0. */
function richards(extent: Extent): GrowthCurve {
  const span = extent.last - extent.first;
  return {
    parameters: [
      ceiling("K", extent.highest),
      { name: "b", low: 1e-4, high: 8, positive: true },
      turn("t0", extent),
      { name: "nu", low: 0.02, high: 20, positive: true },
    ],
    starts: [...extent.turns, extent.last + span / 5, extent.last + span]
      .flatMap((t0) => [0.05, 0.3, 1, 4, 20].flatMap((nu) => [100 / span, 40 / span, 12 / span, 4 / span, 1.5 / span].map((b) => [extent.highest, b, t0, nu])))
      .concat([
        [extent.highest, 1e-4, extent.first - 60, 20],
        [extent.highest, 8, extent.first - 60, 1],
      ]),
    isScaled: true,
    at(year, p, slope) {
      const [k, b, t0, nu] = [p[0]!, p[1]!, p[2]!, p[3]!];
      const e = heldExp(-b * (year - t0));
      const grown = Math.log1p(nu * e);
      const f = Math.exp(-grown / nu);
      const byE = (-k * f) / (1 + nu * e);
      slope[0] = f;
      slope[1] = byE * e * -(year - t0);
      slope[2] = byE * e * b;
      slope[3] = k * f * (grown / (nu * nu) - e / (nu * (1 + nu * e)));
      return k * f;
    },
  };
}
