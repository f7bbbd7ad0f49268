import { z } from "zod";

/**
 * What hangs together: the unit that chance moves whole, and within which strata it deals. A null that deals single projects where institutions or calls move as one calls what a few of
 * them do beyond chance.
 */
export const blocks = z.object({
  /** A kind of block (`institution`, `call`, `industry`, `programme`, `province`, `year`), or what a row is (`project`, `laboratory`) where each stands alone. */
  unit: z.string(),
  /** Kinds of blocks that chance never mixes. */
  strata: z.array(z.string()),
});
export type Blocks = z.infer<typeof blocks>;

/** Chance moves `unit` whole, within `strata`. */
export function movedWhole(unit: string, ...strata: readonly string[]): Blocks {
  return { unit, strata: [...strata] };
}
