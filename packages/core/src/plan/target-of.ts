import type { Finding } from "../diagnosis/finding/finding.ts";
import { figureKey } from "./figure-key.ts";
import type { PlanLine } from "./plan.ts";

/** What a finding sets in a line that merely answers it: the value from which on it would no longer be confirmed. */
export function targetOf(finding: Finding): PlanLine["because"][number] {
  const { id, threshold, question } = finding;
  if (threshold === null) return { finding: id, sets: [{ kind: "text", what: "action", value: question.en }] };
  return { finding: id, sets: [{ kind: "limit", what: figureKey("target", id), value: limitOf(finding) ?? threshold }] };
}

/**
 * The value from which on a confirmed finding would no longer be so: its limit; one less where as many as the limit are counted already, since a count that
 * confirms by reaching its limit has to fall below it.
 */
export function limitOf({ value, threshold }: Pick<Finding, "value" | "threshold">): number | null {
  return threshold !== null && threshold === value && Number.isInteger(threshold) && threshold > 0 ? threshold - 1 : threshold;
}
