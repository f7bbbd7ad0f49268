import type { Outcome } from "../../contract/outcome.ts";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";

/** What a measure answers to a rule. What it refuses is told with its place, and leaves the rule without an answer. */
export async function measuredValue<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new EvidenceFault(outcome.notes);
  return outcome.value;
}
