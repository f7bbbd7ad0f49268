import type { SolvedSystems, TallSystem } from "./block-sweeps.ts";

/** What an inverse was made with, for provenance and `quoin doctor`. */
export interface DenseAnswer {
  /** Row-major, n × n. */
  readonly inverse: Float64Array;
  /** `wasm simd128, 2 threads`. */
  readonly engine: string;
}

/** Whoever inverts large matrices: a port. */
export interface DenseEngine {
  /** Memory that an inverse of this size takes here, and how much there may be. */
  memory(n: number): { readonly bytes: number; readonly limit: number };
  /**
   * The inverse of an n × n row-major matrix; the same bits for any number of threads.
   * @throws SingularMatrix; Error where a thread died
   */
  inverse(matrix: Float64Array, n: number): Promise<DenseAnswer>;
  /**
   * X of each (I - M) X = B with few columns, without an inverse; null where one does not settle. The same bits for any number of threads. Absent where an engine has no such way.
   * @throws Error where a thread died
   */
  solve?(systems: readonly TallSystem[]): Promise<SolvedSystems | null>;
}
