import type { LocalText } from "../text.ts";
import type { StatementData, StatementValue } from "./value.ts";

/** A statement as a rule says it: its texts, and the same as data. Plain and frozen; it may stand in a place of another one. */
export interface Said {
  readonly text: LocalText;
  readonly data: StatementData;
}

/** The texts of a statement as a title or a label, with its code and values where there are any. */
export function labelOf({ text, data: { code, values } }: Said): LocalText {
  return Object.keys(values).length === 0 ? text : { ...text, said: { code, values } };
}

/** What the program calls a place or a thing, with its code: it is said in the reader's language and the office's words where it stands as a name, and is no name that somebody typed. */
export function programName({ text, data: { code, values } }: Said): LocalText {
  return { ...text, said: { code, values } };
}

/** What may be put into a place: a value, a text in both languages, another statement, or several of them one after the other. */
export type Place = StatementValue | LocalText | Said | readonly Said[];

/** What stands in a place, as a value. */
export function placedValue(place: Place): StatementValue {
  if (isSeries(place)) return { kind: "sentences", items: place.map(({ text, data }) => ({ ...data, text })) };
  if ("kind" in place) return place;
  return "data" in place ? { kind: "statement", ...place.data, text: place.text } : { kind: "text", text: place };
}

function isSeries(place: Place): place is readonly Said[] {
  return Array.isArray(place);
}
