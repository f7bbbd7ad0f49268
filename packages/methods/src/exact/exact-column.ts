import type { ExactUnits } from "./exact-units.ts";

/** A column of exact decimals: `units[row] / 10^decimals`. */
export interface ExactColumn {
  readonly decimals: number;
  readonly units: ExactUnits;
}
