import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { thresholdValues } from "../../../workspace/threshold.ts";
import { gapThresholds } from "../rules/coordination/gap.ts";
import { gatherCoordination } from "../rules/coordination/matrix.ts";
import { overlapThresholds } from "../rules/coordination/overlap.ts";
import { coordinationAnswer } from "./coordination-answer.ts";
import { coordinationMatrix } from "./coordination-matrix.ts";

/** `quoin coordination DIR` */
export const coordination = workspaceUseCase({
  words: ["coordination"],
  summary: "Which department acts on which technology or card item with which instrument and money; who overlaps, what nobody takes up, what would close that",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin coordination quoin-demo",
  input: z.strictObject({
    department: field(z.string().optional(), { description: "Only cells, overlaps and merges of this department" }),
    technology: field(z.string().optional(), { description: "Only this technology with its card items, or only this card item" }),
  }),
  output: coordinationAnswer,
  run: async ({ records, settings, solver }, asked) => {
    const overlapLimits = thresholdValues("overlap", overlapThresholds, settings.thresholds["overlap"]);
    if (!overlapLimits.ok) return overlapLimits;
    const gapLimits = thresholdValues("gap", gapThresholds, settings.thresholds["gap"]);
    if (!gapLimits.ok) return gapLimits;
    const [gathered, organisations] = await Promise.all([gatherCoordination({ records }), records.list("organisation")]);
    const limits = { overlap: overlapLimits.value, gap: gapLimits.value };
    return success(await coordinationMatrix({ gathered, organisations, currency: settings.currency, limits, asked, solver }));
  },
});
