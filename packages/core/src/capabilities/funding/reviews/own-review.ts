import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import type { RecordStore, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import type { Review } from "../entities/review.ts";

/**
 * The review of an application that the caller may write: the one assigned to the caller's account, or to the expert named, who then has no account of their own.
 * Nobody writes in the place of an expert who has an account. A review that was assigned before its expert had one is the account's from then on.
 */
export async function ownReview(
  { records, unrestrictedRecords, caller }: Pick<WorkspacePorts, "records" | "unrestrictedRecords" | "caller">,
  application: string,
  reviewer: string | undefined,
): Promise<Outcome<StoredRecord>> {
  const all = await records.list("review", { where: [{ field: "application", value: application }] });
  const mine: StoredRecord[] = [];
  for (const stored of all) {
    const review = recordIn(stored, "review");
    const account = await accountOfReview(unrestrictedRecords, review);
    if (reviewer === undefined ? (account ?? review.reviewer) === caller.name : review.reviewer === reviewer && (account === null || account === caller.name))
      mine.push(stored);
  }
  const open = mine.find((each) => recordIn(each, "review").status === "assigned");
  if (open !== undefined) return success(open);
  const [done] = mine;
  const at = { table: "review", field: "reviewer" };
  return done === undefined
    ? fault(note("review.not-assigned", { application, who: reviewer ?? caller.name }, at))
    : fault(note("review.is-done", { application, who: reviewer ?? caller.name, status: recordIn(done, "review").status }, at));
}

/** The account that a review was assigned to, else the one that its expert has by now; null where the expert has none. */
export async function accountOfReview(records: Pick<RecordStore, "get">, { account, reviewer }: Pick<Review, "account" | "reviewer">): Promise<string | null> {
  if (account !== null) return account;
  const expert = await records.get("expert", reviewer);
  return expert === null ? null : recordIn(expert, "expert").account;
}
