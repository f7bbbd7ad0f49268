/** How a null is drawn. The same seed and draws give the same numbers, and the first 200 of 2,000 draws are the 200 of a shorter run. */
export interface NullOptions {
  readonly draws: number;
  readonly seed: number;
  /** Told the number of finished draws after each. */
  readonly onDraw?: (finished: number) => void;
}
