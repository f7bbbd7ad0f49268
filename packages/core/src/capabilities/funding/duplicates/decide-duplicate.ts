import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { recordStep } from "../../../register/changes/record-step.ts";

/** `quoin decide-duplicate` */
export const decideDuplicate = workspaceUseCase({
  words: ["decide-duplicate"],
  summary: "Decide about a possible duplicate; it is not asked again unless the texts change",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "officer",
  example: "quoin decide-duplicate office a-1:project:p-7 --decision distinct --reason 'another process step'",
  input: z.strictObject({
    match: field(z.string(), { description: "id of the match, see check-duplicates", position: 0 }),
    decision: field(z.enum(["duplicate", "distinct"]), { description: "what the officer finds" }),
    reason: field(z.string().regex(/\S/), { description: "why, for the record and its history" }),
    if_version: versionField.optional(),
  }),
  output: recordAnswer,
  run: (ports, { match, decision, reason, if_version }) =>
    recordStep(ports, { type: "duplicate-match", id: match, reason, version: if_version }, () =>
      success({ decision, decided_by: ports.caller.name, decided_at: ports.clock.now(), note: reason }),
    ),
});
