import type { Locale } from "../locales.ts";
import { type OfficeWords, officeText } from "../office-words.ts";
import { declaredSentences } from "../statement/sentences.ts";
import type { Language } from "../text.ts";

/** Sentences by whole code, with the words of an office where they call for these. What stands in their places is put in after that and stays as it is. */
export type OfficeSentences = Readonly<Record<string, string>>;

const kept = new Map<string, OfficeSentences>();
/** Two tables of translations of one language may say the same number of sentences. */
const numbers = new WeakMap<Locale, number>();
let numbered = 0;

function numberOf(locale: Locale): number {
  const known = numbers.get(locale);
  if (known !== undefined) return known;
  numbered += 1;
  numbers.set(locale, numbered);
  return numbered;
}

/** The program's sentences of a language, in the words of an office; in place of the English ones those of a further language, as far as it has them. */
export function officeSentences(language: Language, words: OfficeWords, locale: Locale | null): OfficeSentences {
  // Sentences of rooms that are loaded later count too.
  const key = JSON.stringify([language, locale === null ? null : numberOf(locale), declaredSentences().length, words]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const templates =
    locale !== null
      ? Object.entries(locale.sentences)
      : declaredSentences().flatMap(({ area, table }) => Object.entries(table).map(([code, sentence]) => [`${area}.${code}`, sentence[language]] as const));
  const made = Object.fromEntries(templates.map(([code, template]) => [code, officeText(template, words, language)]));
  // An office has few words; what other offices and tests once asked for is not kept for ever.
  if (kept.size >= 16) kept.clear();
  kept.set(key, made);
  return made;
}
