import { z } from "zod";

/**
 * How far a right reaches.
 *
 * - `all`: every record.
 * - `own-department`: the shared register, and of calls, applications, reviews, duplicate matches and awards those of the account's department.
 * - `all-money`: the shared register, and of every department what money hangs on: calls, awards, contracts, projects, milestones, payments and what waits for a second person; no
 *   applications, no reviews, no drafts.
 * - `own-organisation`: calls that have been opened, the shared reference lists, and what belongs to the account's organisation.
 * - `assigned`: as before, and the applications that this account reviews, with its own reviews of them.
 * - `none`: the use case is refused.
 */
export const scopes = ["all", "all-money", "own-department", "own-organisation", "assigned", "none"] as const;
export type Scope = (typeof scopes)[number];

export const scope: z.ZodEnum<{ [S in Scope]: S }> = z.enum(scopes);
