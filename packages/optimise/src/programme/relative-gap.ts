/**
 * How far a proved bound may still be from the objective: |bound - objective| / max(1, |objective|); null where either is not known.
 * (Some tools divide by the bound, some by the larger of the two.)
 */
export function relativeGap(bound: number | null, objective: number | null): number | null {
  if (bound === null || objective === null) return null;
  return Math.abs(bound - objective) / Math.max(1, Math.abs(objective));
}

/** `optimal` when the gap is at most 1e-9, `within-gap` when it is at most the one asked for. */
export function provedStatus(gap: number | null, asked: number): "optimal" | "within-gap" | "not-proved" {
  if (gap === null) return "not-proved";
  return gap <= 1e-9 ? "optimal" : gap <= asked ? "within-gap" : "not-proved";
}
