import { z } from "zod";
import { statementData } from "../../../language/statement/value.ts";
import { localText, nameText } from "../../../language/text.ts";
import { certificate } from "../../../plan/plan.ts";

const verdict = z.object({ verdict: z.enum(["confirmed", "not-supported", "insufficient-data"]), statement: localText, statement_data: statementData });
const named = z.object({ id: z.string(), label: nameText });
const money = z.number().nullable();

/**
 * How a thing stands: an instrument is known; it is acted on, but no instrument is recorded; it is acted on, by no department that is known;
 * only its technology is acted on; no call, project or programme names it.
 */
export const coordinationStanding = z.enum(["instrument", "instrument-unknown", "department-unknown", "by-technology", "none"]);

export const coordinationAnswer = z.object({
  currency: z.string(),
  /** Every department of the matrix, whatever was asked for. Money: each record once; null where an amount is unknown or in another currency. */
  departments: z.array(named.extend({ money, count: z.number(), synthetic: z.boolean() })),
  columns: z.array(
    z.object({
      /** `technology:ID` or `item:ID`. */
      id: z.string(),
      type: z.enum(["technology", "item"]),
      record: z.string(),
      label: nameText,
      needed: z.boolean(),
      standing: coordinationStanding,
      /** Calls, projects and programmes that name it and whose department is unknown. */
      without_department: z.array(z.object({ type: z.string(), id: z.string() })),
      synthetic: z.boolean(),
    }),
  ),
  /** A record that names several things stands in each with its whole amount: cells are not to be summed. */
  cells: z.array(
    z.object({
      department: z.string(),
      column: z.string(),
      /** STIP code; null = not recorded. */
      instrument: z.string().nullable(),
      money,
      count: z.number(),
      records: z.array(named.extend({ type: z.string() })),
      synthetic: z.boolean(),
    }),
  ),
  overlaps: z.array(
    z.object({
      column: z.string(),
      label: nameText,
      overlap: z.number(),
      /** At or above the threshold of the rule. */
      comparable: z.boolean(),
      by: z.enum(["money", "count"]),
      departments: z.array(named.extend({ share: z.number(), money, count: z.number() })),
      synthetic: z.boolean(),
    }),
  ),
  /** Needed things that no call, project or programme names. */
  gaps: z.array(named.extend({ synthetic: z.boolean() })),
  cover: z.object({
    programmes: z.array(named.extend({ covers: z.array(z.string()), synthetic: z.boolean() })),
    uncovered: z.array(z.string()),
    certificate,
  }),
  /** For each overlap in comparable parts. `joins_with` is money that joins, no saving. */
  merges: z.array(z.object({ column: z.string(), label: nameText, lead: named, joins: z.array(named), joins_with: money, synthetic: z.boolean() })),
  /** Money that merging would save: no record tells, so there is no value, and why. */
  saved: z.object({ value: z.null(), statement: localText, statement_data: statementData }),
  verdicts: z.object({ overlap: verdict, gap: verdict, money: verdict.nullable() }),
  synthetic: z.boolean(),
});
export type CoordinationAnswer = z.infer<typeof coordinationAnswer>;
