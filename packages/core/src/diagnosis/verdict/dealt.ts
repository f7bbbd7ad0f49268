import { z } from "zod";

/** A rule in worlds in which nothing but chance deals its labels: in what share of so many worlds it would confirm. */
export const dealt = z.object({ called_share: z.number(), worlds: z.int() });
export type Dealt = z.infer<typeof dealt>;
