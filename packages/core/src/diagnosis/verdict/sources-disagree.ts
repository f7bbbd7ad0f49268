/** A figure of one source with the error that the source itself states (half-width, same unit; 0 where it states none). */
export interface SourcedFigure {
  readonly source: string;
  readonly value: number;
  readonly error: number;
}

/**
 * Whether two sources contradict each other: they lie further apart than their stated errors and `tolerance` (a share of the larger one) together.
 *
 *   sourcesDisagree({ source: "A", value: 78, error: 0 }, { source: "B", value: 8.24, error: 0 }, 0.25)  // true
 */
export function sourcesDisagree(one: SourcedFigure, other: SourcedFigure, tolerance: number): boolean {
  return Math.abs(one.value - other.value) > one.error + other.error + tolerance * Math.max(Math.abs(one.value), Math.abs(other.value));
}
