import type { EvaluationKind } from "../../workspace/scorecard-settings.ts";

/** Types of records that are evaluated. */
export const evaluable = ["programme", "facility", "organisation", "fund"] as const;
export type Evaluable = (typeof evaluable)[number];

export function isEvaluable(type: string): type is Evaluable {
  return (evaluable as readonly string[]).includes(type);
}

/** The kind whose scorecard holds for a record: facilities are told apart by their type. */
export function kindOf(type: Evaluable, record: object): EvaluationKind {
  return type === "facility" && "type" in record && record.type === "NMIC" ? "innovation-centre" : type;
}
