import { type Note, type NoteAt, renderNote } from "../src/language/note.ts";
import { german } from "./german.ts";

/** What a reader is told: the code, where it points, the sentence and the remedy. */
export interface SaidNote {
  readonly code: string;
  readonly at: NoteAt;
  readonly message: string;
  readonly fix: string;
}

/** Notes in English. A place that stays open in any language fails the test, but for `column`, which the command fills with the name of the column that plays the role. */
export function saidNotes(notes: readonly Note[]): SaidNote[] {
  return notes.map((each) => {
    const named = each.at.field === undefined ? each : { ...each, parameters: { column: each.at.field, ...each.parameters } };
    const [said, ...others] = (["en", "zh", german] as const).map((reader) => renderNote(named, reader));
    for (const one of [said, ...others])
      if (one === undefined || /\{\$|undefined|NaN/.test(`${one.message} ${one.fix}`))
        throw new Error(`${each.code} leaves a place open: ${one?.message} ${one?.fix}`);
    const { code, at, message, fix } = said as SaidNote;
    return { code, at, message, fix };
  });
}
