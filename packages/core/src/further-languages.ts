import { bringSaid, type Locale, loadLocale as learnBrought } from "./language/locales.ts";
import type { ReaderLanguage } from "./language/text.ts";

/**
 * Loads a further language once, with what the layers say in it beside their sentences and rules: the layer of languages knows none of them, and is handed it here, above all.
 * Every face loads its reader's language so before it asks; null for the two languages of the program, which need nothing.
 */
export async function loadLocale(language: ReaderLanguage): Promise<Locale | null> {
  bringSaid("de", async () => (await import("./said.de.ts")).saidInGerman);
  return learnBrought(language);
}
