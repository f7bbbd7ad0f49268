import { z } from "zod";
import { role } from "../../contract/role.ts";
import { subject } from "../../diagnosis/finding.ts";
import { statementData } from "../../language/statement/value.ts";
import { localText } from "../../language/text.ts";

/** Something that waits for somebody of a role: what to do, since when, until when. */
export const waiting = z.object({
  role,
  use_case: z.string(),
  subject,
  what: localText,
  /** The same as data, where it is what a flag says. */
  what_data: statementData.optional(),
  since: z.string().nullable(),
  due: z.string().nullable(),
  synthetic: z.boolean(),
});
export type Waiting = z.infer<typeof waiting>;
