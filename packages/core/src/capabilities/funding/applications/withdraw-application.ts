import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { reasonField, recordAnswer, versionField } from "../../../register/changes/record-input.ts";
import { recordStep } from "../../../register/changes/record-step.ts";

/** `quoin apply withdraw` */
export const withdrawApplication = workspaceUseCase({
  words: ["apply", "withdraw"],
  summary: "Withdraw an application that is not decided; it stays, with its history",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "applying",
  example: "quoin apply withdraw office display-2026-0001 --reason 'partner left'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the application", position: 0 }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, if_version, reason }) =>
    recordStep(ports, { type: "application", id, reason, version: if_version }, () => success({ status: "withdrawn" })),
});
