import { z } from "zod";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note, renderedNote } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { outOfReach, reasonField, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { PlanDraft } from "../../../register/entities/plan-draft.ts";
import { officePlanId } from "../bundle/plan-records.ts";
import { draftContent, draftFaults, draftFields, draftInput } from "./draft-content.ts";

/** `quoin plan draft` */
export const savePlanDraft = workspaceUseCase({
  words: ["plan", "draft"],
  summary: "Keep the plan that an office without a system of its own is typing, unfinished as it is, and say what is still wrong in it",
  changes: true,
  delivers: "answer",
  rights: "for-the-office",
  example: "quoin plan draft quoin-demo --data draft.json",
  input: z.strictObject({
    data: draftInput.meta({
      description: "{plan: {id, office, …}, lines: [{line, …}], money, targets, capacity, needs}: rows by the columns of a bundle; - reads from stdin",
      kind: "json-file",
    }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: z.object({ draft: z.string(), version: z.number(), lines: z.number(), faults: z.array(renderedNote) }),
  run: async (ports, { data, if_version, reason }) => {
    const own = ports.caller.account?.department ?? null;
    const fields = draftFields(own === null ? data : { ...data, plan: { ...data.plan, office: data.plan["office"]?.trim() || own } });
    if (!fields.ok) return fields;
    const { office, plan, title } = fields.value as { readonly office: string | null; readonly plan: string | null; readonly title: string | null };
    if (office === null || plan === null || !/^[^\s\p{C}:@]{1,80}$/u.test(plan))
      return fault(note("draft.no-name", {}, { table: "plan", column: plan === null ? "id" : "office" }));
    if ((await ports.unrestrictedRecords.get("organisation", office)) === null)
      return fault(
        note("bundle.unknown-name", { text: office, column: "office", table: "plan", type: "organisation" }, { table: "plan", row: 1, column: "office" }),
      );
    const id = officePlanId(office, plan);
    const faults = await draftFaults(ports.unrestrictedRecords, draftContent(fields.value as unknown as PlanDraft), ports.caller);
    return commitStep(ports, reason, async () => {
      const current = await ports.records.get("plan-draft", id);
      // What is somebody else's is not there for the caller, and is not written over either.
      if (current === null && (await ports.unrestrictedRecords.get("plan-draft", id)) !== null) return outOfReach(ports.caller, "plan-draft", id);
      if (current !== null && if_version !== undefined && if_version !== current.version) return staleRecord(current, if_version);
      const name = title ?? plan;
      const body = { ...fields.value, id, labels: { en: name, zh: name }, status: "draft", handed_in_by: null, source: `typed by ${ports.caller.name}` };
      const change = patchedRecord("plan-draft", current, body);
      if (!change.ok) return change;
      return success({
        changes: [change.value],
        answer: ([stored]) => ({ draft: id, version: stored?.version ?? 0, lines: data.lines.length, faults: [...faults] }),
      });
    });
  },
});
