import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../../../register/changes/record-step.ts";
import { ownReview } from "./own-review.ts";
import { reviewedApplication, reviewTerms } from "./reviewed-application.ts";

/** `quoin review decline` */
export const declineReview = workspaceUseCase({
  words: ["review", "decline"],
  summary: "Decline a review, for a conflict of interest or another reason; another expert can be assigned then",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "reviewing",
  example: "quoin review decline office display-2026-0001 --reason 'a former student applies' --by chen",
  input: z.strictObject({
    application: field(z.string(), { description: "id of the application", position: 0 }),
    reason: field(z.string().regex(/\S/), { description: "the conflict, or why else" }),
    reviewer: field(z.string().optional(), { description: "the expert who declined, where the expert has no account" }),
  }),
  output: recordAnswer,
  run: (ports, { application, reason, reviewer }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const review = await ownReview(ports, application, reviewer);
        if (!review.ok) return review;
        const change = patchedRecord("review", review.value, { status: "declined", conflict: reason });
        if (!change.ok) return change;
        const judged = await currentRecord(ports, "application", application);
        if (!judged.ok) return judged;
        const reviewed = await reviewedApplication(ports, judged.value, { id: review.value.id, status: "declined" });
        return reviewed.ok ? success({ changes: [change.value, ...reviewed.value], answer: firstRecord }) : reviewed;
      },
      reviewTerms,
    ),
});
