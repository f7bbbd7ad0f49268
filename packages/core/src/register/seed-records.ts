import { z } from "zod";
import type { TableRecord } from "./from-tables/table-record.ts";

/**
 * Records that an example brings beside its tables: whole records, or further fields of a record that a table makes.
 * Labels are laid over one language at a time.
 */
export const seedRecords = z.strictObject({ records: z.array(z.looseObject({ type: z.string(), id: z.string() })) });
export type SeedRecords = z.infer<typeof seedRecords>;

/** The records of the tables with the seeds laid over them. */
export function withSeeds(tables: readonly TableRecord[], seeds: SeedRecords["records"]): readonly TableRecord[] {
  const found = new Map(tables.map((record) => [`${record.type} ${record.id}`, record]));
  for (const { type, id, ...fields } of seeds) {
    const made = found.get(`${type} ${id}`)?.fields ?? {};
    const labels = { ...(made["labels"] as object | undefined), ...(fields["labels"] as object | undefined) };
    found.set(`${type} ${id}`, { type, id, fields: { ...made, ...fields, labels } });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
