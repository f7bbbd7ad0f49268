import type { LocalText } from "../../../language/text.ts";
import { tableWord } from "../../../plan/table-words.ts";

/** A field of programmes as a person reads it; one that nobody has put into Chinese stands as the table writes it. */
export function fieldName(field: string): LocalText {
  return { en: field, zh: tableWord(field, "zh") };
}
