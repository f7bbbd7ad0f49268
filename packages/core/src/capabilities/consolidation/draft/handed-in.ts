import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { bundleFaults } from "../bundle/bundle-cells.ts";
import type { ReadBundle } from "../bundle/read-bundle.ts";
import { draftContent } from "./draft-content.ts";

/** A draft that was handed in as what a bundle would hold, checked anew since the register may have moved on, and the change that notes its taking. */
export async function handedIn(
  { records, unrestrictedRecords, hasher }: Pick<WorkspacePorts, "records" | "unrestrictedRecords" | "hasher">,
  id: string,
): Promise<Outcome<{ readonly bundle: ReadBundle; readonly change: RecordChange }>> {
  const stored = await currentRecord({ records }, "plan-draft", id);
  if (!stored.ok) return stored;
  const draft = recordIn(stored.value, "plan-draft");
  if (draft.status !== "handed-in") return fault(note("draft.not-handed-in", { draft: id }, { field: "draft" }));
  const content = draftContent(draft);
  const faults = await bundleFaults(unrestrictedRecords, content, id);
  if (faults.length > 0) return fault(faults.slice(0, 50));
  const change = patchedRecord("plan-draft", stored.value, { status: "taken" });
  if (!change.ok) return change;
  const sha256 = hasher.sha256(JSON.stringify(content));
  return success({ bundle: { content, sha256, key: null, vouched: draft.handed_in_by ?? "", came: "form" }, change: change.value });
}
