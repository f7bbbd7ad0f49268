import { z } from "zod";
import { field, formed } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { reasonWords } from "../changes/own-reasons.ts";
import { changeAnswer } from "./record-history.ts";

/** A day, or a moment of it to the second, in UTC. */
const moment = formed(
  z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/),
  "a day such as 2026-03-01, or a second of it such as 2026-03-01T08:00:00",
  "日期，如 2026-03-01，或精确到秒，如 2026-03-01T08:00:00",
);

/** `quoin log` */
export const listChanges = workspaceUseCase({
  words: ["log"],
  summary: "Changes of the whole register in the order in which they were made",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "changes",
  opening: { asks: () => ({ newest: true, limit: 5 }) },
  example: "quoin log quoin-demo --newest --limit 20",
  input: z.strictObject({
    after: field(z.int().min(0).default(0), { description: "only changes with a number above this", unit: "number of the change" }),
    limit: field(z.int().min(1).max(10_000).default(100), { description: "at most so many", unit: "changes" }),
    who: field(z.string().min(1).optional(), { description: "only changes by this person" }),
    type: field(z.string().min(1).optional(), { description: "only changes of records of this type" }),
    since: field(moment.optional(), { description: "only changes on this day or after it, 2026-03-01 or to the second (UTC)" }),
    until: field(moment.optional(), { description: "only changes on this day or before it" }),
    newest: field(z.boolean().default(false), { description: "the last ones, newest first" }),
  }),
  output: z.object({
    /** Number of the newest change of the register. */
    newest: z.number(),
    changes: z.array(changeAnswer.extend({ type: z.string(), id: z.string() })),
  }),
  run: async ({ records }, { after, limit, newest, ...wanted }) => {
    const head = await records.newestChange();
    const isNarrowed = Object.values(wanted).some((each) => each !== undefined);
    // Somebody who sees little of the register looks at its last changes, not at all of them.
    const from = newest && !isNarrowed ? Math.max(after, head - limit) : after;
    const found = await records.changes({ ...wanted, after: from, limit, newest });
    return success({
      newest: head,
      changes: found.map((row) => ({
        ...row,
        reason_words: reasonWords(row.reason),
        before: row.before === null ? null : { ...row.before },
        after: { ...row.after },
        via: row.via === null ? null : { ...row.via },
      })),
    });
  },
});
