import type { RecordField } from "../register/use-record-types.ts";

/** What the office writes, or the call says already: no applicant fills it in. */
const ofTheOffice: ReadonlySet<string> = new Set([
  "id",
  "call",
  "department",
  "status",
  "submitted_at",
  "currency",
  "reviews_awaited",
  "reviews_in",
  "taken_over",
  "on_paper",
  "rank",
  "score",
  "decision",
  "source",
  "synthetic",
  "valid_from",
  "valid_to",
]);

/** The fields that an applicant fills in. */
export function applicationFields(fields: readonly RecordField[]): readonly RecordField[] {
  return fields.filter(({ name }) => !ofTheOffice.has(name));
}
