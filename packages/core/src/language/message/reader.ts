import type { LanguageTag } from "../language-tag.ts";
import type { Locale } from "../locales.ts";
import type { OfficeWords } from "../office-words.ts";
import type { Printer } from "../printers/printer.ts";
import { printers } from "../printers/printers.ts";
import type { Translation } from "../statement/translation.ts";
import { type Language, type LocalText, languages } from "../text.ts";
import { wordsInLocale } from "./localize-answer.ts";
import { officeSentences } from "./office-sentences.ts";

/** To whom an answer is said: in which language, in the words of which office. */
export interface Reader {
  /** A further language, which stands in the place of English. */
  readonly locale: Locale | null;
  /** The words of the office as the reader's language has them. */
  readonly words: OfficeWords;
  /** The same in the languages of the program: kept texts may stand in them already. */
  readonly english: OfficeWords;
  /** How each language of the program, or the further one in the place of English, prints a sentence. */
  readonly says: Readonly<Record<Language, Translation>>;
  /** How a sentence is said that the further language lacks: as the office's next one says it, English last. */
  readonly lacking: readonly Translation[];
  /** The language in which names are read, where it is none in which the program speaks. */
  readonly names?: LanguageTag | null | undefined;
  /** Where what is said is kept and said on later: names keep the sign that somebody typed them. */
  readonly keepsSigns?: true;
}

/** Names in a language in which the program does not speak, wherever they were given in it. */
export function withNames(printer: Printer, names: LanguageTag | null | undefined): Printer {
  if (names === null || names === undefined) return printer;
  return {
    ...printer,
    text: (text) => textUnder(text, names) ?? printer.text(text),
    name: (text) => textUnder(text, names) ?? (printer.name ?? printer.text)(text),
  };
}

/** What a text says in a language beside those of the program; null where nothing. */
export function textUnder(text: LocalText & Readonly<Record<string, unknown>>, tag: LanguageTag): string | null {
  const own = text[tag];
  return typeof own === "string" && own !== "" ? own : null;
}

/**
 * The reader of an answer.
 *
 * @param english the words of the office
 * @param own the same as quoin.yaml gives them in the further language
 * @param names the language in which names are read, where it is none in which the program speaks
 */
export function readerOf(locale: Locale | null, english: OfficeWords, own: OfficeWords = english, names?: LanguageTag | null): Reader {
  // What is read stands in the place of English, whatever the office reads besides.
  const words = locale === null ? own : wordsInLocale(readingEnglish(own), locale);
  const says = (language: Language): Translation => {
    const further = language === "en" ? locale : null;
    return {
      printer: withNames(further?.printer ?? printers[language], names),
      sentences: officeSentences(language, language === "zh" ? english : words, further),
    };
  };
  const inEnglish: Translation = { printer: withNames(printers.en, names), sentences: officeSentences("en", english, null) };
  const lacking = locale === null ? [] : [...(locale.next === undefined ? [] : [nextIn(locale.next, english, own, names)]), inEnglish];
  return { locale, words, english, names, lacking, says: Object.fromEntries(languages.map((language) => [language, says(language)])) as Reader["says"] };
}

function readingEnglish(words: OfficeWords): OfficeWords {
  return words.languages.includes("en") ? words : { ...words, languages: ["en", ...words.languages] };
}

function nextIn(next: Locale, english: OfficeWords, own: OfficeWords, names: LanguageTag | null | undefined): Translation {
  const isChinese = next.printer.tag === printers.zh.tag;
  return {
    printer: withNames(next.printer, names),
    sentences: isChinese ? officeSentences("zh", english, null) : officeSentences("en", wordsInLocale(own, next), next),
  };
}

/** For what is kept in the words of an office, in the languages of the program. */
export function keeperOf(words: OfficeWords): Reader {
  return { ...readerOf(null, words), keepsSigns: true };
}
