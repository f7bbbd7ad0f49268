import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { reasonField, recordAnswer, staleRecord, versionField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { applicationChange } from "./application-change.ts";
import { callTerms } from "./call-terms.ts";

/** `quoin apply submit` */
export const submitApplication = workspaceUseCase({
  words: ["apply", "submit"],
  summary: "Hand in a draft, while its call takes applications",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "applying",
  example: "quoin apply submit office display-2026-0001",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the application", position: 0 }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, if_version, reason }) =>
    commitStep(ports, reason, async () => {
      const current = await currentRecord(ports, "application", id);
      if (!current.ok) return current;
      if (if_version !== undefined && if_version !== current.value.version) return staleRecord(current.value, if_version);
      const terms = await callTerms(ports, recordIn(current.value, "application").call);
      if (!terms.ok) return terms;
      const change = applicationChange(terms.value, id, current.value, {}, true);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});
