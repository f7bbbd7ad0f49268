import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import type { Review } from "../../register/entities/review.ts";
import { fieldsOf } from "../../register/patched-record.ts";
import type { StoredRecord } from "../../register/record-store.ts";

/**
 * The review of an application that the caller may write: the one assigned to the caller's account, or to the expert named, who then has no account of their own.
 * Nobody writes in the place of an expert who has an account.
 */
export async function ownReview(
  { records, caller }: Pick<WorkspacePorts, "records" | "caller">,
  application: string,
  reviewer: string | undefined,
): Promise<Outcome<StoredRecord>> {
  const all = await records.list("review", { where: [{ field: "application", value: application }] });
  const mine = all.filter((stored) => {
    const review = fieldsOf<Review>(stored);
    const writer = review.account ?? review.reviewer;
    return reviewer === undefined ? writer === caller.name : review.reviewer === reviewer && (review.account === null || review.account === caller.name);
  });
  const open = mine.find(({ body }) => body["status"] === "assigned");
  if (open !== undefined) return success(open);
  const [done] = mine;
  const at = { table: "review", field: "reviewer" };
  return done === undefined
    ? fault(note("review.not-assigned", { application, who: reviewer ?? caller.name }, at))
    : fault(note("review.is-done", { application, who: reviewer ?? caller.name, status: String(done.body["status"]) }, at));
}
