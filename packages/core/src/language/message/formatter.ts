import type { LanguageTag } from "../language-tag.ts";
import { type Locale, labelIn, localeOf } from "../locales.ts";
import { officeText } from "../office-words.ts";
import type { Printer } from "../printers/printer.ts";
import { printers } from "../printers/printers.ts";
import type { Place, Said } from "../statement/place.ts";
import { type Arguments, declaredSentences, type Sentences, type SentenceTable } from "../statement/sentences.ts";
import { printedIn, translated } from "../statement/translation.ts";
import { integer, verbatim } from "../statement/values.ts";
import { asTyped, type Language, type LocalText, type ReaderLanguage } from "../text.ts";
import { messageIn, statementIn } from "./message-in.ts";
import { type Reader, textUnder, withNames } from "./reader.ts";

/** The sentences of one table in one language, by their codes. */
export type Say<T extends SentenceTable> = <K extends keyof T & string>(code: K, ...places: Arguments<T[K]>) => string;

/**
 * How whoever writes a document speaks to its reader: figures, days and money as her language writes them, texts and labels of the program and of the register, and every sentence.
 *
 *   const say = formatter.of(basisWords);
 *   say("tables", { place: place.label, n: whole(12, "tables") })
 */
export interface Formatter extends Printer {
  /** The language of the program in which she is spoken to, or in whose place hers stands. */
  readonly language: Language;
  of<T extends SentenceTable>(words: Sentences<T>): Say<T>;
  /** A statement that was made elsewhere. */
  said(statement: Said): string;
  /** A word of the program in the language that stands in no sentence and no label: a unit, a code. */
  word(text: string): string;
}

/**
 * The formatter of a reader: her language, and the words of her office in what the program says. What stands in the places of a sentence was said before it is put there, and what somebody typed
 * stays as it is.
 */
export function readerFormatter(reader: Reader, language: Language): Formatter {
  const { printer: plain, sentences } = reader.says[language];
  const isTyped = (label: LocalText): boolean => label.typed === true || (reader.names != null && textUnder(label, reader.names) !== null);
  const text = (label: LocalText): string => (isTyped(label) ? plain.text(label) : messageIn(label, speaking)[language]);
  const printer: Printer = { ...plain, text, name: (label) => (label.said === undefined ? (plain.name ?? plain.text)(label) : text(label)) };
  const lacking = reader.lacking.map((next) => ({ ...next, printer: { ...next.printer, text, name: printer.name } as Printer }));
  const speaking: Reader = { ...reader, lacking, says: { ...reader.says, [language]: { printer, sentences } } };
  const said = (statement: Said): string => statementIn(statement.text, statement.data, speaking).text[language];
  return {
    ...printer,
    language,
    of:
      (words) =>
      (code, ...places) =>
        said(words.say(code, ...places)),
    said,
    word: (own) => officeText(own, language === "zh" ? reader.english : reader.words, language),
  };
}

/**
 * The formatter of a language of the program.
 *
 * @param names the language in which names are read, where it is none in which the program speaks
 */
export function ownFormatter(language: Language, names?: LanguageTag): Formatter {
  if (names !== undefined) return withNamesIn(language, names);
  return {
    ...printers[language],
    language,
    of:
      (words) =>
      (code, ...places) =>
        words.text(code, ...places)[language],
    said: ({ text }) => text[language],
    word: (own) => own,
  };
}

function withNamesIn(language: Language, names: LanguageTag): Formatter {
  const printer = withNames(printers[language], names);
  const said = (statement: Said): string => printedIn({ printer, sentences: ownSentences(language) }, statement).text;
  return {
    ...printer,
    language,
    of:
      (words) =>
      (code, ...places) =>
        said(words.say(code, ...places)),
    said,
    word: (own) => own,
  };
}

/** The sentences of a language of the program as they stand, by whole code. */
function ownSentences(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    declaredSentences().flatMap(({ area, table }) => Object.entries(table).map(([code, sentence]) => [`${area}.${code}`, sentence[language]] as const)),
  );
}

/** The formatter of a further language, which says in English what it lacks. */
export function furtherFormatter(locale: Locale, names?: LanguageTag): Formatter {
  const plain: Printer = {
    ...locale.printer,
    text: (label) => labelIn(label, speaking),
    // The root of the territory is named by the program; any other name was typed.
    name: (label) => labelIn(label.said === undefined ? asTyped(label) : label, speaking),
  };
  const printer = withNames(plain, names);
  const speaking: Locale = { ...locale, printer };
  const said = (statement: Said): string => translated(speaking, statement);
  return {
    ...printer,
    language: "en",
    of:
      (words) =>
      (code, ...places) =>
        said(words.say(code, ...places)),
    said,
    word: (own) => own,
  };
}

/** The formatter in which a reader is spoken to where the text would be in this language: her own in the place of English, once it is loaded. */
export function formatterFor(language: Language, reader?: ReaderLanguage, names?: LanguageTag): Formatter {
  const locale = reader === undefined || language !== "en" ? null : localeOf(reader);
  return locale === null ? ownFormatter(language, names) : furtherFormatter(locale, names);
}

/**
 * The sentences of a table whose codes are chosen as the document goes along: texts and counts stand in their places.
 *
 *   looseSay(words, formatter)("title", { year: "2025", n: 3 })
 */
export function looseSay<T extends SentenceTable>(
  words: Sentences<T>,
  formatter: Formatter,
): (code: keyof T & string, places?: Readonly<Record<string, Place | string | number>>) => string {
  const say = words.say as (code: string, places: Readonly<Record<string, Place>>) => Said;
  const placed = (place: Place | string | number): Place =>
    typeof place === "number" ? integer(place, "") : typeof place === "string" ? verbatim(place) : place;
  return (code, places = {}) => formatter.said(say(code, Object.fromEntries(Object.entries(places).map(([name, place]) => [name, placed(place)]))));
}
