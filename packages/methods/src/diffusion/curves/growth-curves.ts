import { type CurveGrid, type GrowthCurve, heldAt, heldExp } from "./growth-curve.ts";

/** Curves that can be fitted by least squares, as `--fit` names them. */
export const growthCurveNames = ["logistic3", "gompertz3", "bass3", "richards4"] as const;
export type GrowthCurveName = (typeof growthCurveNames)[number];

const ln81 = Math.log(81);

/** What bounds and grids are taken from. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** Years at which a curve may turn: those of the data with those between, and some far before and after. */
  readonly turns: readonly number[];
}

const turnsOutside = [2, 6, 15, 35];

/** A curve with the bounds that the series gives: K in [max / 2, 200], turning years from 60 before the first to 100 after the last. */
export function growthCurve(name: GrowthCurveName, years: Float64Array, shares: Float64Array): GrowthCurve {
  const extent = extentOf(years, shares, name === "richards4" ? 41 : 79);
  return { logistic3: logistic, gompertz3: gompertz, bass3: bass, richards4: richards }[name](extent);
}

function extentOf(years: Float64Array, shares: Float64Array, turnsWithin: number): Extent {
  const highest = Math.max(...shares);
  const [first, last] = [years[0]!, years.at(-1)!];
  const places = Math.min(turnsWithin, 2 * years.length - 1);
  const within = Array.from({ length: places }, (_, turn) => {
    const place = (turn * (years.length - 1)) / (places - 1);
    const [before, after] = [years[Math.floor(place)]!, years[Math.ceil(place)]!];
    return before + (after - before) * (place - Math.floor(place));
  });
  const before = [...turnsOutside, 60].map((gap) => first - gap).reverse();
  return { first, last, highest, turns: [...before, ...within, ...[...turnsOutside, 100].map((gap) => last + gap)] };
}

/** From `low` to `high`, each about `factor` times the one before. */
function geometric(low: number, high: number, factor: number): number[] {
  const steps = Math.max(1, Math.ceil(Math.log(high / low) / Math.log(factor)));
  return Array.from({ length: steps + 1 }, (_, step) => low * (high / low) ** (step / steps));
}

/** Turns by rates (a year): from a third of the whole span to the fastest, and the slowest. */
function turnsByRates({ first, last, turns }: Extent, slowest: number, fastest: number, start: CurveGrid["start"]): CurveGrid {
  return { axes: [turns, [slowest, ...geometric(0.3 / (last - first), fastest, 2)]], start };
}

function ceiling(name: string, highest: number) {
  return { name, low: highest * 0.5, high: 200, positive: false };
}

function turn(name: string, { first, last }: Extent) {
  return { name, low: first - 60, high: last + 100, positive: false };
}

/** K / (1 + exp(-ln 81 / dt (t - t50))): dt years from 10 to 90 % of K, half of K at t50. */
function logistic(extent: Extent): GrowthCurve {
  return {
    parameters: [ceiling("K", extent.highest), { name: "dt_10_90", low: 0.5, high: 500, positive: true }, turn("t50", extent)],
    starts: [],
    grids: [turnsByRates(extent, ln81 / 500, ln81 / 0.5, ([t50, rate]) => [1, ln81 / rate!, t50!])],
    isScaled: true,
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
  return {
    parameters: [ceiling("K", extent.highest), { name: "b", low: 1e-4, high: 5, positive: true }, turn("t0", extent)],
    starts: [],
    grids: [turnsByRates(extent, 1e-4, 5, ([t0, b]) => [1, b!, t0!])],
    isScaled: true,
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
    starts: [],
    grids: [{ axes: [geometric(1e-8, 1, 3), geometric(1e-4, 5, 2)], start: ([p, q]) => [1, p!, q!] }],
    isScaled: true,
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

/** From nearly Gompertz to growth that stops at once. */
const shapes = [0.02, 0.3, 1, 4, 20];

/** A Richards curve that is flat up to a year and grows by a part of itself a year from there on. */
function cornered(corner: number, growth: number, nu: number): number[] {
  const b = Math.min(8, growth * nu);
  return [1, b, corner + 60 / b, nu];
}

/** K / (1 + nu exp(-b (t - t0)))^(1/nu): logistic at nu = 1, Gompertz towards nu = 0. */
function richards(extent: Extent): GrowthCurve {
  const span = extent.last - extent.first;
  const within = extent.turns.filter((turn) => turn >= extent.first && turn <= extent.last);
  const growths = geometric(0.3 / span, 2, 1.6);
  return {
    parameters: [
      ceiling("K", extent.highest),
      { name: "b", low: 1e-4, high: 8, positive: true },
      turn("t0", extent),
      { name: "nu", low: 0.02, high: 20, positive: true },
    ],
    starts: [],
    grids: [
      { axes: [extent.turns, geometric(0.3 / span, 8, 2.3), shapes], start: ([turn, b, nu]) => [1, b!, turn! - Math.log(nu!) / b!, nu!] },
      // Where exp is held at 60 the curve has a corner more: flat before it, growing by b / nu from there on.
      { axes: [within, growths, [4.5, 8, 13, 20]], start: ([corner, growth, nu]) => cornered(corner!, growth!, nu!) },
    ],
    isScaled: true,
    value: (year, p) => p[0]! * Math.exp(-Math.log(1 + p[3]! * heldExp(-p[1]! * (year - p[2]!))) / p[3]!),
    near: ([, b, t0, nu]: Float64Array) =>
      [-0.7, 0, 0.7].flatMap((later) => [0.7, 0.85, 1, 1.2, 1.4].map((part) => cornered(t0! - 60 / b! + later, b! / nu!, Math.min(20, nu! * part)))),
    at(year, p, slope) {
      const [k, b, t0, nu] = [p[0]!, p[1]!, p[2]!, p[3]!];
      const e = heldExp(-b * (year - t0));
      const grown = Math.log1p(nu * e);
      const f = Math.exp(-grown / nu);
      const byE = (-k * f) / (1 + nu * e);
      // Where exp is held the curve does not hang on b and t0.
      const moves = Math.abs(b * (year - t0)) < heldAt ? 1 : 0;
      slope[0] = f;
      slope[1] = moves * byE * e * -(year - t0);
      slope[2] = moves * byE * e * b;
      slope[3] = k * f * (grown / (nu * nu) - e / (nu * (1 + nu * e)));
      return k * f;
    },
  };
}
