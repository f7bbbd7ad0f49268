/** A parameter of a curve with its bounds; `positive` ones are searched on the logarithmic scale. */
export interface CurveParameter {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly positive: boolean;
}

/** Places over which a curve is looked at before it is searched: every combination of the axes, turned into parameters by `start`. */
export interface CurveGrid {
  readonly axes: readonly (readonly number[])[];
  start(at: readonly number[]): number[];
}

/** A curve of a share (percent) over years, bound to one series: its parameters, where to start, and value with derivatives. */
export interface GrowthCurve {
  readonly parameters: readonly CurveParameter[];
  readonly starts: readonly (readonly number[])[];
  /** Where basins are looked for, besides the starts. */
  readonly grids?: readonly CurveGrid[];
  /** Places where nearly the same curve has other parameters: looked at when the best place is shaken. */
  near?(p: Float64Array): number[][];
  /** The value is proportional to the first parameter: it is then set to its best wherever the curve is looked at. */
  readonly isScaled?: boolean;
  /** Value at `year` alone, where it is cheaper to have. */
  value?(year: number, p: ArrayLike<number>): number;
  /** Value at `year`; writes the derivative by each parameter into `slope`. */
  at(year: number, p: ArrayLike<number>, slope: Float64Array): number;
}

/** Beyond this the argument of `heldExp` changes nothing. */
export const heldAt = 60;

/** exp with the argument held within ±60. */
export function heldExp(x: number): number {
  return Math.exp(Math.min(heldAt, Math.max(-heldAt, x)));
}
