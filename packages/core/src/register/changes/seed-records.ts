import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import type { TableRecord } from "./table-record.ts";

/**
 * Records that an example brings beside its tables: whole records, or further fields of a record that a table makes.
 * Labels are laid over one language at a time. A field that is called like one of a seed's own keys (the `type` of a transaction) stands in `own`.
 */
export const seedRecords = z.strictObject({
  records: z.array(z.looseObject({ type: z.string(), id: z.string(), own: z.record(z.string(), z.unknown()).optional() })),
});
export type SeedRecords = z.infer<typeof seedRecords>;

/** The records of the tables with the seeds laid over them. */
export function withSeeds(tables: readonly TableRecord[], seeds: SeedRecords["records"]): readonly TableRecord[] {
  const found = new Map(tables.map((record) => [`${record.type} ${record.id}`, record]));
  for (const { type, id, own, ...rest } of seeds) {
    const fields: Readonly<Record<string, unknown>> = { ...rest, ...own };
    const made = found.get(`${type} ${id}`)?.fields ?? {};
    const labels = { ...(made["labels"] as object | undefined), ...(fields["labels"] as object | undefined) };
    found.set(`${type} ${id}`, { type, id, fields: { ...made, ...fields, labels } });
  }
  return [...found].sort(([a], [b]) => byCodePoint(a, b)).map(([, record]) => record);
}
