import type { NamedProgramme } from "@quoin/optimise";
import { type Note, type NoteAt, note } from "../../language/note.ts";

type LimitKey = "lo" | "lower";

/** A note for each row (`lo`) and column (`lower`) whose lower limit is above its upper one; `place` says where the limit of an index stands. */
export function limitFaults({ programme, columnNames, rowNames }: NamedProgramme, place: (key: LimitKey, index: number) => NoteAt): Note[] {
  const { lower, upper, rowLower, rowUpper } = programme;
  const crossed = (names: readonly string[], low: Float64Array, high: Float64Array, key: LimitKey): Note[] =>
    names.flatMap((name, at) => {
      const [from = 0, to = 0] = [low[at], high[at]];
      const impossible = from > to || from === Number.POSITIVE_INFINITY || to === Number.NEGATIVE_INFINITY;
      return impossible ? [note("model.crossed-limits", { name, lower: from, upper: to }, place(key, at))] : [];
    });
  return [...crossed(rowNames, rowLower, rowUpper, "lo"), ...crossed(columnNames, lower, upper, "lower")];
}
