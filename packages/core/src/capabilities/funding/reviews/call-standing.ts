import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { type RankedApplication, rankedApplications } from "./ranked-applications.ts";

const inReview = ["submitted", "eligible", "reviewed", "awarded", "rejected"];

/** Where a call stands: its applications in the order of their scores, and the records they were read from. */
export interface CallStanding {
  readonly rows: readonly RankedApplication[];
  readonly stored: ReadonlyMap<string, StoredRecord>;
}

/** Applications that were handed in and found eligible or not yet looked at, ranked; of the whole register, for whoever the call belongs to. */
export async function callStanding({ unrestrictedRecords: records }: Pick<WorkspacePorts, "unrestrictedRecords">, call: string): Promise<CallStanding> {
  const under = { where: [{ field: "call", value: call }] };
  const stored = (await records.list("application", under)).filter((each) => inReview.includes(recordIn(each, "application").status));
  const reviews = await recordsOf(records, "review", under);
  const duplicates = await recordsOf(records, "duplicate-match", under);
  const rows = rankedApplications(
    stored.map((each) => recordIn(each, "application")),
    reviews,
    duplicates,
  );
  return { rows, stored: new Map(stored.map((each) => [each.id, each])) };
}
