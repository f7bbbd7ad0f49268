import { z } from "zod";
import { subject } from "../../diagnosis/finding.ts";
import { localText } from "../../language/text.ts";

export const flagCodes = ["slip", "money-ahead-of-results", "silent", "over-spend", "under-spend", "indicator-off-track"] as const;

/** A risk that someone has to look at, with the rule that raised it. */
export const flag = z.object({
  code: z.enum(flagCodes),
  subject,
  statement: localText,
  rule: localText,
  synthetic: z.boolean(),
});
export type Flag = z.infer<typeof flag>;
