import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { reasonField, recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { recordStep } from "../../../register/changes/record-step.ts";

/** `quoin call close` */
export const closeCall = workspaceUseCase({
  words: ["call", "close"],
  summary: "Close a call: nothing more is taken, reviews are ranked and awards made",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  example: "quoin call close office display-2026",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the call", position: 0 }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, if_version, reason }) => recordStep(ports, { type: "call", id, reason, version: if_version }, () => success({ status: "closed" })),
});
