import { z } from "zod";
import { localText } from "../../../language/text.ts";

/**
 * What became of something that was promised: reached; below what was promised, or not done, though its year or day is over; due, and the report says nothing of it; not due yet.
 */
export const promiseStates = ["reached", "missed", "not-reported", "open"] as const;

const promise = z.object({
  kind: z.enum(["target", "capacity", "end", "milestone"]),
  what: z.string().nullable(),
  /** Year of a promise of the plan, day of a milestone. */
  due: z.string(),
  promised: z.number().nullable(),
  reported: z.number().nullable(),
  unit: z.string().nullable(),
  reached_on: z.string().nullable(),
  state: z.enum(promiseStates),
});

/** Money in the office's currency as exact decimals; null where nobody says. */
const position = {
  /** By the plan up to the end of the year asked about. */
  planned: z.string().nullable(),
  /** What of it the plans call an intention: meant, and promised by nobody. */
  intended: z.string().nullable(),
  committed: z.string().nullable(),
  paid: z.string().nullable(),
  /** Committed less planned; null where one of them is unknown. */
  difference: z.string().nullable(),
  promises: z.object({ due: z.number(), reached: z.number(), missed: z.number(), not_reported: z.number() }),
  lines: z.number(),
  /** Lines of which a report speaks. */
  reported: z.number(),
};

export const togetherAnswer = z.object({
  at: z.string(),
  currency: z.string(),
  whole: z.object(position),
  offices: z.array(
    z.object({
      id: z.string(),
      label: localText,
      plans: z.number(),
      /** Day of its newest report; null where it has never reported. */
      as_of: z.string().nullable(),
      days: z.number().nullable(),
      /** No report, or none for longer than `tracking.silent_days`. */
      silent: z.boolean(),
      ...position,
      synthetic: z.boolean(),
    }),
  ),
  fields: z.array(z.object({ id: z.string().nullable(), label: localText, ...position })),
  lines: z.array(
    z.object({
      line: z.string(),
      plan: z.string(),
      office: z.string(),
      label: localText,
      technology: z.string().nullable(),
      as_of: z.string().nullable(),
      status: z.string().nullable(),
      planned: z.string().nullable(),
      intended: z.string().nullable(),
      planned_whole: z.string().nullable(),
      committed: z.string().nullable(),
      paid: z.string().nullable(),
      difference: z.string().nullable(),
      promised: z.array(promise),
      remark: z.string().nullable(),
      synthetic: z.boolean(),
    }),
  ),
  /** The same project in the reports of several plans: shown, and left out of every sum above. */
  contested: z.array(
    z.object({
      project: z.string(),
      title: z.string().nullable(),
      claims: z.array(z.object({ office: z.string(), plan: z.string(), line: z.string(), committed: z.string().nullable(), paid: z.string().nullable() })),
    }),
  ),
  /** Money that sums leave out: in other currencies (lines), of contested projects whose amount nobody says (projects). */
  left_out: z.object({ other_currency: z.number(), contested_unknown: z.number() }),
  synthetic: z.boolean(),
});
export type TogetherAnswer = z.infer<typeof togetherAnswer>;
