import type { NullSummary } from "@quoin/methods";
import type { NullDistribution } from "./finding.ts";

/** Draws under chance as a finding prints them. */
export function nullOf({ mean, p05, p95, pValue }: NullSummary): NullDistribution {
  return { mean, p05, p95, p_value: pValue };
}
