import type { Slacks } from "./largest-slacks.ts";

/** What each unit of slack weighs, in the panel's own scale. */
export interface SlackWeights {
  readonly input: Float64Array;
  readonly output: Float64Array;
}

/** The score of a unit, and where weights were given the furthest reference point. */
export interface FrontierAnswer {
  /** NaN where no reference point exists. */
  readonly score: number;
  readonly lambda: Float64Array;
  readonly slacks: Slacks | null;
}
