import { figure } from "../opportunities/figure.ts";

/** Both ends of a band. */
export function bandOf(low: number | null, high: number | null, decimals: number): string {
  return low === null || high === null ? "–" : `${figure(low, decimals)} … ${figure(high, decimals)}`;
}
