import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { recordStep } from "../../../register/changes/record-step.ts";

/** `quoin application screen` */
export const screenApplication = workspaceUseCase({
  words: ["application", "screen"],
  summary: "Say whether an application may be reviewed, and why not",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "officer",
  example: "quoin application screen office display-2026-0001 --result ineligible --reason 'the applicant is no firm of the region'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the application", position: 0 }),
    result: field(z.enum(["eligible", "ineligible"]), { description: "what the formal check found" }),
    reason: field(z.string().min(1), { description: "why, for the applicant and the history" }),
    if_version: versionField.optional(),
  }),
  output: recordAnswer,
  run: (ports, { id, result, reason, if_version }) =>
    recordStep(ports, { type: "application", id, reason, version: if_version }, () =>
      success({ status: result, decision: result === "ineligible" ? reason : null }),
    ),
});
