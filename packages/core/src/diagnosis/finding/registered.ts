import { z } from "zod";

export const limitValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]).nullable();

/** A limit that was set after a table on which the finding rests had come. */
export const laterLimit = z.object({
  /** Name of the threshold; `version` where the rule itself, its method or its menu of choices, is another since. */
  limit: z.string(),
  /** As it was registered when the table came, and as it is; null where there was none of this name. */
  from: limitValue,
  to: limitValue,
  /** When it was registered as it is; null where it was changed by hand and nobody registered it. */
  at: z.string().nullable(),
  table: z.string(),
  /** When the table came. */
  arrived: z.string(),
});
export type LaterLimit = z.infer<typeof laterLimit>;

/** By which limits a finding was asked, since when they are registered so, and which of them were set with a table at hand. */
export const registered = z.object({
  /** SHA-256 of the rule's version and of every limit that holds for it. */
  hash: z.string(),
  /** Since when all of them are registered so; null where one was changed by hand and nobody registered it. */
  at: z.string().nullable(),
  later: z.array(laterLimit),
});
export type Registered = z.infer<typeof registered>;
