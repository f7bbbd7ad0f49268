import type { Norm } from "../../plan/plan.ts";

/** A band as it is read: `≤ 0.25`, `≥ 4`, `-0.02 … 0.02`. */
export function bandText({ low, high }: Norm["band"], number: (value: number) => string): string {
  if (low !== null && high !== null) return `${number(low)} … ${number(high)}`;
  return low === null ? `≤ ${number(high ?? 0)}` : `≥ ${number(low)}`;
}
