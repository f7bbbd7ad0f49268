import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { recordAnswer, versionField } from "../../register/changes/record-input.ts";
import { recordStep } from "../../register/changes/record-step.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";
import { consequenceOf } from "./consequence.ts";
import { evaluationBefore } from "./evaluation-record.ts";

/** `quoin evaluation decide` */
export const decideEvaluation = workspaceUseCase({
  words: ["evaluation", "decide"],
  summary: "Decide on an evaluation: its grade and consequence stand from then on",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "design",
  example: "quoin evaluation decide my-office evaluation:programme:p-1:2025:yearly --reason 'meeting of 3 March'",
  input: z.strictObject({
    evaluation: field(z.string(), { description: "id of the evaluation", position: 0 }),
    grade: field(z.string().optional(), { description: "Another grade than the scorecard gives" }),
    consequence: field(z.string().optional(), { description: "Another consequence than is proposed" }),
    reason: field(z.string().regex(/\S/), { description: "why, for the history" }),
    if_version: versionField.optional(),
  }),
  output: recordAnswer,
  run: async (ports, { evaluation, grade, consequence, reason, if_version }) => {
    const every = await recordsOf(ports.records, "evaluation");
    return recordStep(ports, { type: "evaluation", id: evaluation, reason, version: if_version }, (current) => {
      const held = recordIn(current, "evaluation");
      // What the computed grade proposed is not what another grade calls for.
      const proposed =
        grade === undefined || grade === held.grade
          ? undefined
          : consequenceOf(grade, held.trend, evaluationBefore(every, held)?.grade ?? null, held.period)[ports.caller.language];
      const follows = consequence ?? proposed;
      return success({
        decided_by: ports.caller.name,
        ...(grade === undefined ? {} : { grade }),
        ...(follows === undefined ? {} : { consequence: follows }),
      });
    });
  },
});
