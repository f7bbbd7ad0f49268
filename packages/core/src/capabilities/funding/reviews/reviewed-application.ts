import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";

/** States in which an application takes reviews. */
const inReview: readonly string[] = ["submitted", "eligible", "reviewed"];

/** Types that a step on a review rests on. */
export const reviewTerms = { unchanged: ["application", "review"] } as const;

/** The application under review, or why nobody reviews it any more: withdrawn, found ineligible, decided. */
export async function applicationInReview(ports: Pick<WorkspacePorts, "records">, id: string): Promise<Outcome<StoredRecord>> {
  const stored = await currentRecord(ports, "application", id);
  if (!stored.ok) return stored;
  const { status } = recordIn(stored.value, "application");
  return inReview.includes(status) ? stored : fault(note("review.not-in-review", { application: id, status }, { table: "application", field: "status" }));
}

/**
 * What becomes of the application when one of its reviews has come in, was declined or was released: reviewed once none is awaited and one has come in; else nothing is written, so that its applicant
 * cannot count its reviews. They are counted in the whole register, since a reviewer sees no review but their own; the step's guard lets no two count each other as awaited.
 */
export async function reviewedApplication(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  stored: StoredRecord,
  changed: { readonly id: string; readonly status: "submitted" | "declined" | "released" },
): Promise<Outcome<readonly RecordChange[]>> {
  const application = recordIn(stored, "application");
  const all = await recordsOf(unrestrictedRecords, "review", { where: [{ field: "application", value: application.id }] });
  const states = all.map(({ id, status }) => (id === changed.id ? changed.status : status));
  const isDone = application.status === "eligible" && !states.includes("assigned") && states.includes("submitted");
  if (!isDone) return success([]);
  const change = patchedRecord("application", stored, { status: "reviewed" });
  return change.ok ? success([change.value]) : change;
}
