import { z } from "zod";
import { role } from "../../contract/role.ts";
import { subject } from "../../diagnosis/finding/finding.ts";
import type { Said } from "../../language/statement/place.ts";
import { statementData } from "../../language/statement/value.ts";
import { localText } from "../../language/text.ts";

/** Something that waits for somebody of a role: what to do, since when, until when. */
export const waiting = z.object({
  role,
  use_case: z.string(),
  subject,
  what: localText,
  /** The same as data. */
  what_data: statementData,
  since: z.string().nullable(),
  due: z.string().nullable(),
  synthetic: z.boolean(),
});
export type Waiting = z.infer<typeof waiting>;

type Days = Partial<Pick<Waiting, "since" | "due">>;

/** A matter for a role: the command that settles it, of which record, in these words. */
export function waitsFor(
  of: Waiting["role"],
  use_case: string,
  { type, id, synthetic }: { readonly type: string; readonly id: string; readonly synthetic: boolean },
  { text, data }: Said,
  { since = null, due = null }: Days = {},
): Waiting {
  return { role: of, use_case, subject: { type, id }, what: text, what_data: data, since, due, synthetic };
}
