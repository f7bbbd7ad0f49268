import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { currentRecord } from "../../register/commit-step.ts";
import type { Application } from "../../register/entities/application.ts";
import { fieldsOf, patchedRecord } from "../../register/patched-record.ts";
import type { RecordChange } from "../../register/record-store.ts";

/**
 * The application after one of its reviews has come in or was declined: reviewed once none is awaited and one has come in.
 * The application itself counts its reviews, since a reviewer sees no review but their own; of two reviews at the same moment the second counts the first.
 */
export async function reviewedApplication(
  ports: Pick<WorkspacePorts, "records">,
  id: string,
  changed: "submitted" | "declined",
): Promise<Outcome<RecordChange>> {
  const stored = await currentRecord(ports, "application", id);
  if (!stored.ok) return stored;
  const application = fieldsOf<Application>(stored.value);
  const awaited = Math.max(0, (application.reviews_awaited ?? 0) - 1);
  const handedIn = (application.reviews_in ?? 0) + (changed === "submitted" ? 1 : 0);
  const done = awaited === 0 && handedIn > 0 && application.status === "eligible";
  const change = patchedRecord("application", stored.value, { reviews_awaited: awaited, reviews_in: handedIn, ...(done ? { status: "reviewed" } : {}) });
  return change.ok ? success(change.value) : change;
}
