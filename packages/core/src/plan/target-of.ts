import type { Finding } from "../diagnosis/finding.ts";
import type { PlanLine } from "./plan.ts";

/** What a finding sets in a line that merely answers it: the value from which on it would no longer be confirmed. */
export function targetOf({ id, threshold, question }: Finding): PlanLine["because"][number] {
  if (threshold === null) return { finding: id, sets: [{ kind: "text", what: "action", value: question.en }] };
  return { finding: id, sets: [{ kind: "limit", what: `target:${id}`, value: threshold }] };
}
