import { z } from "zod";

/** Rows of a table (numbers or "a-b" texts, 1 = first under the header), or a version of a record. */
export const evidenceReference = z.union([
  z.object({ table: z.string(), rows: z.array(z.union([z.number(), z.string()])), sha256: z.string() }),
  z.object({ type: z.string(), id: z.string(), version: z.number() }),
]);
export type EvidenceReference = z.infer<typeof evidenceReference>;
