/** A parameter of a curve with its bounds; `positive` ones are searched on the logarithmic scale. */
export interface CurveParameter {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly positive: boolean;
}

/** A curve of a share (percent) over years, bound to one series: its parameters, where to start, and value with derivatives. */
export interface GrowthCurve {
  readonly parameters: readonly CurveParameter[];
  readonly starts: readonly (readonly number[])[];
  /** The value is proportional to the first parameter: it is then set to its best for each start before starts are compared. */
  readonly isScaled?: boolean;
  /** Value at `year`; writes the derivative by each parameter into `slope`. */
  at(year: number, p: ArrayLike<number>, slope: Float64Array): number;
}

/** exp with the argument held within ±60. */
export function heldExp(x: number): number {
  return Math.exp(Math.min(60, Math.max(-60, x)));
}
