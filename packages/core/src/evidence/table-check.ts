import { z } from "zod";
import { localText } from "../language/text.ts";

const cell = z.union([z.string(), z.number()]);
const where = z.record(z.string(), z.array(cell));

/**
 * Declares that parts add to a total: within each group of rows that agree on `within`, the row whose `part_column` is `total`
 * equals the sum of the rows of `parts` (all other rows where `parts` is null), in `value`, within the relative `tolerance`.
 * `known` names the exceptions that are understood, with the reason; the rest are warnings.
 */
export const tableCheck = z.strictObject({
  id: z.string(),
  title: localText,
  value: z.string(),
  part_column: z.string(),
  total: z.string(),
  parts: z.array(z.string()).nullable(),
  within: z.array(z.string()),
  tolerance: z.number().nonnegative(),
  /** Rows that are not looked at: shares and other figures that cannot be added. */
  skip: where.optional(),
  known: z.array(z.strictObject({ where, reason: localText })),
});
export type TableCheck = z.infer<typeof tableCheck>;
