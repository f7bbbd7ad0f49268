import { type Language, type Locale, plainWords, readerFormatter, readerOf, sayAtTerminal } from "@quoin/core";
import type { Speech } from "../src/cli/texts/printer.ts";

/** How the command line speaks to a reader of an office that uses the program's own words; a further language stands in the place of English. */
export function speechIn(language: Language, locale: Locale | null = null): Speech {
  return { own: (text) => text, say: sayAtTerminal(readerFormatter(readerOf(locale, plainWords), language)) };
}
