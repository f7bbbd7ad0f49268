import type { LocalText } from "../language/text.ts";
import type { Comparison, EvidenceReference, Interval, NullDistribution, Sensitivity, Subject, Verdict } from "./finding.ts";
import type { FindingChart } from "./finding-chart.ts";

/** What a rule says about one subject; the rule's facts are added by `completeFinding`. */
export interface FindingDraft {
  readonly subject: Subject;
  /** Tells the findings of one rule on one subject apart; null where there is one only. */
  readonly part: string | null;
  /** Where a part asks another question, or gives another figure, than the rule as a whole. */
  readonly question?: LocalText;
  readonly measure?: string;
  readonly unit?: string;
  readonly appliesTo: readonly string[] | null;
  readonly verdict: Verdict;
  readonly value: number | null;
  readonly threshold: number | null;
  readonly null: NullDistribution | null;
  readonly comparison: Comparison | null;
  readonly interval: Interval | null;
  readonly statement: LocalText;
  readonly sensitivity: readonly Sensitivity[];
  readonly chart: FindingChart | null;
  readonly evidence: readonly EvidenceReference[];
  readonly synthetic: boolean;
}

export const nation: Subject = { type: "region", id: "CN" };

export function province(id: string): Subject {
  return { type: "region", id };
}

/** A draft in which only what is said has to be given. */
export function findingDraft(said: Pick<FindingDraft, "subject" | "verdict" | "statement" | "evidence" | "synthetic"> & Partial<FindingDraft>): FindingDraft {
  return {
    part: null,
    appliesTo: null,
    value: null,
    threshold: null,
    null: null,
    comparison: null,
    interval: null,
    sensitivity: [],
    chart: null,
    ...said,
  };
}

/** The test could not be made; the statement says which table, years or columns are missing. */
export function insufficientData(
  subject: Subject,
  statement: LocalText,
  evidence: readonly EvidenceReference[] = [],
  rest: Partial<
    Pick<
      FindingDraft,
      "part" | "question" | "measure" | "unit" | "value" | "threshold" | "chart" | "appliesTo" | "synthetic" | "sensitivity" | "null" | "comparison"
    >
  > = {},
): FindingDraft {
  return findingDraft({ subject, verdict: "insufficient-data", statement, evidence, synthetic: false, ...rest });
}
