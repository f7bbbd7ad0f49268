import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { commitStep, ownRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { bundleFaults } from "../bundle/bundle-cells.ts";
import { draftContent } from "./draft-content.ts";

/** `quoin plan hand-in` */
export const handInPlanDraft = workspaceUseCase({
  words: ["plan", "hand-in"],
  summary: "Hand in a typed plan: refused with every cell that a bundle would be refused for; the centre then takes it in",
  changes: true,
  delivers: "answer",
  rights: "for-the-office",
  example: "quoin plan hand-in quoin-demo office-qinghe:five-years",
  input: z.strictObject({
    draft: field(z.string().min(1), { description: "Draft of `plan drafts`", position: 0 }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: z.object({ draft: z.string(), lines: z.number(), handed_in_by: z.string() }),
  run: (ports, { draft: id, if_version, reason }) =>
    commitStep(ports, reason, async () => {
      const stored = await ownRecord(ports, "plan-draft", id);
      if (!stored.ok) return stored;
      if (if_version !== undefined && if_version !== stored.value.version) return staleRecord(stored.value, if_version);
      const draft = recordIn(stored.value, "plan-draft");
      if (draft.status !== "draft") return fault(note("draft.handed-in", { draft: id }, { field: "draft" }));
      const content = draftContent(draft);
      const faults = await bundleFaults(ports.unrestrictedRecords, content, "");
      if (content.lines.length === 0) faults.push(note("draft.no-lines", {}, { table: "lines" }));
      if (faults.length > 0) return fault(faults.slice(0, 100));
      const change = patchedRecord("plan-draft", stored.value, { status: "handed-in", handed_in_by: ports.caller.name });
      if (!change.ok) return change;
      return success({ changes: [change.value], answer: () => ({ draft: id, lines: content.lines.length, handed_in_by: ports.caller.name }) });
    }),
});
