import { byCodePoint } from "@quoin/methods";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import { type Stored, storedOf } from "../../../../register/typed-records.ts";

/** Types of records that are evaluated. */
export const evaluatedTypes = ["programme", "facility", "fund", "organisation"] as const;

export interface Evaluations {
  /** The newest evaluation of each subject. */
  readonly newest: readonly Stored<"evaluation">[];
  /** How many records the register holds of each type that is evaluated. */
  readonly registered: ReadonlyMap<string, number>;
}

export async function gatherEvaluations({ records }: DiagnosisSources): Promise<Evaluations> {
  const newest = new Map<string, Stored<"evaluation">>();
  for (const evaluation of await storedOf(records, "evaluation")) {
    const { type, id } = evaluation.body.subject;
    const known = newest.get(`${type} ${id}`);
    if (known === undefined || isNewer(evaluation, known)) newest.set(`${type} ${id}`, evaluation);
  }
  const registered = new Map<string, number>();
  // Where nothing was evaluated nobody asks how many there are, and organisations may be a register by the million.
  for (const type of newest.size === 0 ? [] : evaluatedTypes) registered.set(type, (await records.list(type)).length);
  return { newest: [...newest.values()].sort((a, b) => byCodePoint(a.id, b.id)), registered };
}

/** Of one year the yearly evaluation counts: the three-yearly one rests on it. */
function isNewer({ body: one }: Stored<"evaluation">, { body: other }: Stored<"evaluation">): boolean {
  return one.year === other.year ? one.period === "yearly" : one.year > other.year;
}
