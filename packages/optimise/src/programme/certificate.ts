/** Proof that comes with an answer. Holds no time, so that the same answer is the same bytes. */
export type Certificate = {
  readonly objective: number | null;
  /** Proved bound on the objective. */
  readonly bound: number | null;
  readonly gap: number | null;
  readonly status: "optimal" | "within-gap" | "not-proved" | "infeasible" | "unbounded";
  readonly solver: string;
  readonly seed: number;
  /** Of the rules, in exact arithmetic: how many are broken, and by how much the worst. */
  readonly check: { readonly rules: number; readonly violated: number; readonly worst: number };
};
