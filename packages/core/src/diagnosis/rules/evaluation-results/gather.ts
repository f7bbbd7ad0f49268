import type { DiagnosisSources } from "../../../evidence/sources.ts";
import type { StoredRecord } from "../../../register/record-store.ts";

/** The newest evaluation of each subject. */
export async function gatherEvaluations({ records }: DiagnosisSources): Promise<readonly StoredRecord[]> {
  const newest = new Map<string, StoredRecord>();
  for (const evaluation of await records.list("evaluation")) {
    const { type, id } = evaluation.body["subject"] as { readonly type: string; readonly id: string };
    const known = newest.get(`${type} ${id}`);
    if (known === undefined || isNewer(evaluation, known)) newest.set(`${type} ${id}`, evaluation);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Of one year the yearly evaluation counts: the three-yearly one rests on it. */
function isNewer(one: StoredRecord, other: StoredRecord): boolean {
  const [year, before] = [Number(one.body["year"]), Number(other.body["year"])];
  return year === before ? one.body["period"] === "yearly" : year > before;
}
