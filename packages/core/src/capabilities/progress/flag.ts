import { z } from "zod";
import { subject } from "../../diagnosis/finding/finding.ts";
import type { Said } from "../../language/statement/place.ts";
import { statementData } from "../../language/statement/value.ts";
import { type LocalText, localText } from "../../language/text.ts";
import { flagWords } from "./flag.words.ts";

export const flagCodes = ["slip", "money-ahead-of-results", "silent", "over-spend", "under-spend", "indicator-off-track"] as const;

/** A risk that someone has to look at, with the rule that raised it. */
export const flag = z.object({
  code: z.enum(flagCodes),
  subject,
  statement: localText,
  /** The same as data. */
  statement_data: statementData,
  rule: localText,
  /** The day since which it is so, where one day begins it. */
  since: z.string().nullable(),
  synthetic: z.boolean(),
});
export type Flag = z.infer<typeof flag>;

/** A flag with its sentence: of whom it is, what it says, and whether that is invented. */
export function raisedFlag(
  of: Pick<Flag, "code" | "subject" | "synthetic"> & { readonly label: LocalText; readonly since?: string | null },
  what: Said,
  rule: LocalText,
): Flag {
  const { label, since = null, ...raised } = of;
  const mark = raised.synthetic ? flagWords.text("invented") : { en: "", zh: "" };
  const { text, data } = flagWords.say("of", { name: label, what, mark });
  return { ...raised, statement: text, statement_data: data, rule, since };
}
