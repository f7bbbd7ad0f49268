import { loadLocale } from "../src/further-languages.ts";
import type { Locale } from "../src/language/locales.ts";

/** German as a reader of the whole program meets it, with what the sentences of every room say. */
export const german: Locale = await wholeGerman();

async function wholeGerman(): Promise<Locale> {
  const locale = await loadLocale("de");
  if (locale === null) throw new Error("German is a further language");
  return locale;
}
