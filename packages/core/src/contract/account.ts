import { z } from "zod";
import { role } from "./role.ts";

/** A person or program that the workspace knows. Of its password only a hash is kept, and no answer holds that. */
export const account = z.object({
  name: z.string(),
  display: z.string(),
  roles: z.array(role),
  /** Organisation whose officer this is; null = of no department. */
  department: z.string().nullable(),
  /** Organisation for which this account applies or runs facilities. */
  organisation: z.string().nullable(),
  /** Place to which this account is bound: it writes only what lies there or below; null = bound to none. */
  region: z.string().nullable(),
  /** Who the account is of: two accounts of one person are one where two people are asked for; null = it does not say. */
  person: z.string().nullable(),
  disabled: z.boolean(),
  /** ISO 8601 with `Z`. */
  created_at: z.string(),
  created_by: z.string(),
});
export type Account = z.infer<typeof account>;
