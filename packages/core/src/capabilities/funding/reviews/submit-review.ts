import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../../../register/changes/record-step.ts";
import type { Application } from "../../../register/entities/application.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { conflictOf, wholeOf } from "./conflicting-organisations.ts";
import { ownReview } from "./own-review.ts";
import { applicationInReview, reviewedApplication, reviewTerms } from "./reviewed-application.ts";
import { scoredItems } from "./scored-items.ts";

const probability = z.number().min(0).max(1);
const value = z.strictObject({ mean: z.number(), low: z.number(), high: z.number(), level: z.number().min(0.01).max(0.999) });
const likely = z.strictObject({ low: probability, mode: probability, high: probability });
const comment = z.string().nullable().optional();
const scores = z.array(z.strictObject({ item: z.string(), input: z.number().nullable(), points: z.unknown(), comment }).partial({ points: true }));

/** `quoin review submit` */
export const submitReview = workspaceUseCase({
  words: ["review", "submit"],
  summary: "Hand in the scores and comments of a review that was assigned to you, and what you expect of the application",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "reviewing",
  example: "quoin review submit office display-2026-0001 --data review.json --by chen",
  input: z.strictObject({
    application: field(z.string(), { description: "id of the application", position: 0 }),
    data: z
      .strictObject({
        scores: z.union([scores, z.record(z.string(), z.number().nullable())]),
        comment,
        conflict: comment,
        value: value.nullable().optional(),
        success: likely.nullable().optional(),
      })
      .meta({
        description: "{scores: [{item, input, comment}], comment, value: {mean, low, high, level}, success: {low, mode, high}}; - reads from stdin",
        kind: "json-file",
      }),
    reviewer: field(z.string().optional(), { description: "the expert on whose paper it was written, where the expert has no account" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { application, data, reviewer, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const review = await ownReview(ports, application, reviewer);
        if (!review.ok) return review;
        const judged = await applicationInReview(ports, application);
        if (!judged.ok) return judged;
        if (typeof data.conflict === "string" && data.conflict.trim() !== "")
          return fault(note("review.conflict", { application, conflict: data.conflict }, { table: "review", field: "conflict" }));
        const own = await ownConflict(ports, recordIn(review.value, "review").reviewer, recordIn(judged.value, "application"));
        if (own !== null) return fault(note("review.conflict", { application, conflict: own }, { table: "review", field: "reviewer" }), "forbidden");
        if (data.value != null && !namesOutcome(recordIn(judged.value, "application")))
          return fault(note("review.no-outcome", { application }, { table: "review", field: "value" }));
        const call = await currentRecord(ports, "call", recordIn(review.value, "review").call ?? "");
        if (!call.ok) return call;
        const card = await currentRecord(ports, "scorecard", recordIn(call.value, "call").scorecard ?? "");
        if (!card.ok) return card;
        const given = Array.isArray(data.scores) ? data.scores : Object.entries(data.scores).map(([item, input]) => ({ item, input }));
        const scored = scoredItems(recordIn(card.value, "scorecard"), given);
        if (!scored.ok) return scored;
        const expects = { value: data.value ?? null, success: data.success ?? null };
        const patch = { status: "submitted", ...scored.value, ...expects, comment: data.comment ?? null, submitted_at: ports.clock.now() };
        const change = patchedRecord("review", review.value, patch);
        if (!change.ok) return change;
        const reviewed = await reviewedApplication(ports, judged.value, { id: review.value.id, status: "submitted" });
        return reviewed.ok ? success({ changes: [change.value, ...reviewed.value], answer: firstRecord }, scored.notes) : reviewed;
      },
      reviewTerms,
    ),
});

/** A benefit is stated in the outcome of the application, so that those of its reviewers can be joined. */
function namesOutcome({ outcome }: Application): boolean {
  return outcome !== null && outcome.trim() !== "";
}

/** The organisation for which the reviewer, or the reviewer's account as it is today, may not judge this application: who applies does not judge, whatever was known when it was assigned. */
async function ownConflict({ unrestrictedRecords: records, caller }: WorkspacePorts, reviewer: string, application: Application): Promise<string | null> {
  const expert = await records.get("expert", reviewer);
  const known = expert === null ? { organisation: null, conflicts: [] } : recordIn(expert, "expert");
  const parents = new Map((await recordsOf(records, "organisation")).flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])));
  return conflictOf(known, application, wholeOf(parents), caller.account ?? null);
}
