import { type Outcome, success } from "../../outcome.ts";
import type { WorkspacePorts } from "../../ports.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { currentRecord } from "../commit-step.ts";
import { patchedRecord } from "../patched-record.ts";

/**
 * The application after one of its reviews has come in or was declined: reviewed once none is awaited and one has come in.
 * It is written in any case, so that of two reviews at the same moment the second counts the first.
 */
export async function reviewedApplication(
  ports: Pick<WorkspacePorts, "records">,
  id: string,
  changed: { readonly review: string; readonly status: "submitted" | "declined" },
): Promise<Outcome<RecordChange>> {
  const application = await currentRecord(ports, "application", id);
  if (!application.ok) return application;
  const reviews = await ports.records.list("review", { where: [{ field: "application", value: id }] });
  const states = reviews.map((each) => (each.id === changed.review ? changed.status : (each.body["status"] as string)));
  const done = !states.includes("assigned") && states.includes("submitted");
  const change = patchedRecord("application", application.value, done && application.value.body["status"] === "eligible" ? { status: "reviewed" } : {});
  return change.ok ? success(change.value) : change;
}
