import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type RecordAnswer, recordAnswer } from "../../../register/changes/record-input.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { fieldConditions } from "../field-conditions.ts";
import { accountOfReview } from "./own-review.ts";

/** `quoin review list` */
export const listReviews = workspaceUseCase({
  words: ["review", "list"],
  summary: "Reviews that were asked for, with their scores",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: { "programme-officer": "own-department", reviewer: "assigned", planner: "all", auditor: "all", administrator: "all" },
  example: "quoin review list office --call display-2026 --status assigned",
  input: z.strictObject({
    call: field(z.string().optional(), { description: "only those of this call" }),
    application: field(z.string().optional(), { description: "only those of this application" }),
    reviewer: field(z.string().optional(), { description: "only those of this expert" }),
    account: field(z.string().optional(), { description: "only those of this account" }),
    status: field(z.enum(["assigned", "declined", "submitted", "released"]).optional(), { description: "only those in this state" }),
    department: field(z.string().optional(), { description: "only those of this department" }),
  }),
  output: z.object({ reviews: z.array(recordAnswer) }),
  run: async ({ records, unrestrictedRecords }, { account, ...options }) => {
    const reviews: RecordAnswer[] = [];
    for (const stored of await records.list("review", { where: fieldConditions(options) }))
      if (account === undefined || (await accountOfReview(unrestrictedRecords, recordIn(stored, "review"))) === account) reviews.push(stored.body);
    return success({ reviews });
  },
});
