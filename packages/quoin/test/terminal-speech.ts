import { type Language, plainWords, readerOf, readerVoice, sayAtTerminal, type Tongue } from "@quoin/core";
import type { Speech } from "../src/cli/texts/printer.ts";

/** How the command line speaks to a reader of an office that uses the program's own words; a further language stands in the place of English. */
export function speechIn(language: Language, tongue: Tongue | null = null): Speech {
  return { own: (text) => text, say: sayAtTerminal(readerVoice(readerOf(tongue, plainWords), language)) };
}
