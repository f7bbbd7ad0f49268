import type { RecordField } from "../use-record-types.ts";

/** What few know or need: it stands folded at the end of a form. */
const rare: ReadonlySet<string> = new Set(["id", "synthetic", "valid_from", "valid_to", "time_zone", "taken_over"]);

/** The fields of a form: those that people fill in, and those that stand folded below them. A field in error is never folded away. */
export function foldedFields(
  fields: readonly RecordField[],
  faulty: readonly (string | undefined)[],
): { readonly plain: readonly RecordField[]; readonly folded: readonly RecordField[] } {
  const isFolded = ({ name }: RecordField) => rare.has(name) && !faulty.includes(name);
  return { plain: fields.filter((field) => !isFolded(field)), folded: fields.filter(isFolded) };
}
