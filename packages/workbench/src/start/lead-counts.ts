import type { Finding } from "@quoin/core";

/** What the first sentences count: problems that no choice turns, questions without an answer, and all questions. */
export interface LeadCounts {
  readonly wrong: number;
  readonly thin: number;
  readonly all: number;
}

/** Counts over findings; a forecast says what may come and is no problem that is there. */
export function leadCounts(findings: readonly Pick<Finding, "verdict" | "strength" | "unit">[]): LeadCounts {
  return {
    wrong: findings.filter(({ verdict, strength, unit }) => verdict === "confirmed" && strength === "robust" && unit !== "probability").length,
    thin: findings.filter(({ verdict }) => verdict === "insufficient-data").length,
    all: findings.length,
  };
}
