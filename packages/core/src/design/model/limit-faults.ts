import { type Note, note } from "../../note.ts";
import type { NamedProgramme } from "./named-programme.ts";

/** A note for each row and column whose lower limit is above its upper one. */
export function limitFaults({ programme, columnNames, rowNames }: NamedProgramme, file: string): Note[] {
  const { lower, upper, rowLower, rowUpper } = programme;
  const crossed = (names: readonly string[], low: Float64Array, high: Float64Array, field: string): Note[] =>
    names.flatMap((name, at) => {
      const [from = 0, to = 0] = [low[at], high[at]];
      const impossible = from > to || from === Number.POSITIVE_INFINITY || to === Number.NEGATIVE_INFINITY;
      return impossible ? [note("model.crossed-limits", { name, lower: from, upper: to }, { file, field: `${field}[${at}]` })] : [];
    });
  return [...crossed(rowNames, rowLower, rowUpper, "lo"), ...crossed(columnNames, lower, upper, "lower")];
}
