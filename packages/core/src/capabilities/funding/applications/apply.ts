import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { reasonField, recordAnswer, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import { commitStep, firstRecord } from "../../../register/changes/record-step.ts";
import { applicationChange } from "./application-change.ts";
import { callTerms } from "./call-terms.ts";
import { nextApplicationIds } from "./next-application-id.ts";

/** `quoin apply` */
export const apply = workspaceUseCase({
  words: ["apply"],
  summary: "One application under a call: a draft, or handed in with --submit",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "applying",
  example: "quoin apply office display-2026 --data application.json --submit",
  input: z.strictObject({
    call: field(z.string(), { description: "id of the call", position: 0 }),
    data: z.record(z.string(), z.unknown()).meta({ description: "the application, or the fields of a draft to change; - reads from stdin", kind: "json-file" }),
    id: field(z.string().optional(), { description: "id of the draft to change, or of the new application (default: call, applicant and the next number)" }),
    submit: field(z.boolean().default(false), { description: "hand it in" }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { call, data, id: asked, submit, if_version, reason }) =>
    commitStep(ports, reason, async () => {
      const terms = await callTerms(ports, call);
      if (!terms.ok) return terms;
      const named = asked ?? (typeof data["id"] === "string" && data["id"] !== "" ? data["id"] : undefined);
      const organisation = data["organisation"];
      if (named === undefined && (typeof organisation !== "string" || organisation === ""))
        return fault(fieldNote("record.missing-field", "application", null, "organisation"));
      const used = await ports.records.list("application", { retired: true, where: [{ field: "call", value: call }] });
      const [next = ""] = nextApplicationIds(
        call,
        String(organisation),
        used.map((each) => each.id),
        1,
      );
      const id = named ?? next;
      const current = await ports.records.get("application", id);
      if (current?.retired === true) return fault(fieldNote("record.is-retired", "application", id, "id"));
      if (current !== null && if_version !== undefined && if_version !== current.version) return staleRecord(current, if_version);
      const change = applicationChange(terms.value, id, current, data, submit);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});
