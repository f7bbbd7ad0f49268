import { z } from "zod";
import { field } from "../fields.ts";
import { success } from "../outcome.ts";
import { workspaceUseCase } from "../use-case.ts";
import { changeAnswer } from "./record-history.ts";

/** `quoin log` */
export const listChanges = workspaceUseCase({
  words: ["log"],
  summary: "Changes of the whole register in the order in which they were made",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin log quoin-demo --newest --limit 20",
  input: z.strictObject({
    after: field(z.int().min(0).default(0), { description: "only changes with a number above this", unit: "number of the change" }),
    limit: field(z.int().min(1).max(10_000).default(100), { description: "at most so many", unit: "changes" }),
    newest: field(z.boolean().default(false), { description: "the last ones, newest first" }),
  }),
  output: z.object({
    /** Number of the newest change of the register. */
    newest: z.number(),
    changes: z.array(changeAnswer.extend({ type: z.string(), id: z.string() })),
  }),
  run: async ({ records }, { after, limit, newest }) => {
    const head = await records.newestChange();
    const from = newest ? Math.max(after, head - limit) : after;
    const changes = (await records.changes({ after: from, limit })).map((row) => ({
      ...row,
      before: row.before === null ? null : { ...row.before },
      after: { ...row.after },
    }));
    return success({ newest: head, changes: newest ? changes.reverse() : changes });
  },
});
