import type { Place } from "../statement/place.ts";
import type { PlacesOf } from "../statement/sentences.ts";
import { type Formatter, looseSay } from "./formatter.ts";
import { terminalWords } from "./terminal.words.ts";

type Sentences = (typeof terminalWords)["table"];

/** What stands in the places of a sentence: a value, or a text or number as it is to be read. */
type Places<K extends keyof Sentences> = { readonly [Name in keyof PlacesOf<Sentences[K]>]: Place | string | number | null };

/** Says one of them to whoever sits at the terminal; `formatter` says figures, lists and labels. */
export interface SayAtTerminal {
  <K extends keyof Sentences & string>(code: K, ...places: keyof PlacesOf<Sentences[K]> extends never ? [] : [places: Places<K>]): string;
  readonly formatter: Formatter;
}

/**
 * The sentences of the terminal in a formatter. A number in a place is printed with its digits alone, and what is not there as a dash: who wants thousands parted hands in a text or a value.
 *
 *   say("of-places", { shown: 10, complements: 31 })  // "10 of 31 places"
 */
export function sayAtTerminal(formatter: Formatter): SayAtTerminal {
  const loose = looseSay(terminalWords, formatter);
  const say = (code: keyof Sentences & string, places: Readonly<Record<string, Place | string | number | null>> = {}): string =>
    loose(
      code,
      Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place === null ? "–" : typeof place === "number" ? `${place}` : place])),
    );
  return Object.assign(say, { formatter });
}
