import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, ownRecord } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { reviewedApplication, reviewTerms } from "./reviewed-application.ts";

/**
 * `quoin review release`: who does not answer, has left or must not judge any more is released from the reviews of a call that are still awaited, by its officer. What was handed in
 * stays. An application whose other reviews are in is reviewed by then; one that has none can be assigned to another expert.
 */
export const releaseReview = workspaceUseCase({
  words: ["review", "release"],
  summary: "Release an expert from the reviews of a call that are still awaited, so that they can be given to another or go on without",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin review release office --call display-2026 --reviewer e4 --reason 'no answer since May'",
  input: z.strictObject({
    call: field(z.string(), { description: "id of the call" }),
    reviewer: field(z.string(), { description: "id of the expert" }),
    application: field(z.string().optional(), { description: "only the review of this application" }),
    reason: field(z.string().regex(/\S/), { description: "why; the expert reads it" }),
  }),
  output: z.object({
    released: z.array(recordAnswer),
    /** Applications that are reviewed by that, since their other reviews are in. */
    reviewed: z.array(z.string()),
  }),
  run: (ports, { call, reviewer, application, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const own = await ownRecord(ports, "call", call);
        if (!own.ok) return own;
        const conditions = { call, reviewer, status: "assigned", ...(application === undefined ? {} : { application }) };
        const awaited = await ports.unrestrictedRecords.list("review", { where: Object.entries(conditions).map(([name, value]) => ({ field: name, value })) });
        if (awaited.length === 0) return fault(note("review.none-awaited", { call, reviewer }, { field: "reviewer" }));
        const [released, reviewed]: [RecordChange[], RecordChange[]] = [[], []];
        for (const stored of awaited) {
          const change = patchedRecord("review", stored, { status: "released", conflict: reason });
          if (!change.ok) return change;
          released.push(change.value);
          const judged = await currentRecord({ records: ports.unrestrictedRecords }, "application", recordIn(stored, "review").application);
          if (!judged.ok) return judged;
          const moved = await reviewedApplication(ports, judged.value, { id: stored.id, status: "released" });
          if (!moved.ok) return moved;
          reviewed.push(...moved.value);
        }
        return success({
          changes: [...released, ...reviewed],
          answer: (stored) => ({
            released: stored.slice(0, released.length).map(({ body }) => body),
            reviewed: stored.slice(released.length).map(({ id }) => id),
          }),
        });
      },
      reviewTerms,
    ),
});
