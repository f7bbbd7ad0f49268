import { type ListedRole, type NamedThing, type Noun, type OfficeWords, officeText, plainWords } from "./office-words.ts";
import { fillMessage } from "./statement/message-pattern.ts";
import { declaredSentences } from "./statement/sentences.ts";
import { type Translation, translated } from "./statement/translation.ts";
import type { StatementData } from "./statement/value.ts";
import type { FurtherLanguage, LocalText, ReaderLanguage } from "./text.ts";
import type { NoteTexts } from "./translation-file.ts";

/** All that a further language says. What it lacks is said in English. */
export interface Locale extends Translation {
  /** The language in which the office says what this one lacks, where it is none but English. */
  readonly next?: Locale;
  /** By the code of the note. */
  readonly notes: Readonly<Record<string, NoteTexts>>;
  /** What a note says of others like it. */
  readonly further: { readonly alone: string; readonly inRows: string };
  /** Fixed texts (titles, questions, labels) by their English. */
  readonly texts: Readonly<Record<string, string>>;
  /** What a fixed text says where its English has several meanings, by its English and the Chinese that tells them apart; a meaning that is not there is said as in `texts`. */
  readonly senses: Senses;
  /** Several of a thing by the commonest rule of the language, where an office gives one alone. */
  plural(one: string): string;
  /** What is said where the office says nothing. */
  readonly words: {
    readonly region: Noun;
    readonly activity: Noun;
    readonly counted: string;
    readonly whole: string;
    readonly national: string;
    readonly listed: Readonly<Record<ListedRole, string>>;
    readonly things: Readonly<Record<NamedThing, Noun>>;
  };
}

/** English → Chinese → what is said. */
export type Senses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is said in a further language where it is said: beside the sentences, rules and lines themselves. */
export interface SaidBeside {
  /** Sentences, with the area of their codes. */
  readonly sentences: readonly (readonly [area: string, texts: Readonly<Record<string, string>>])[];
  /** Fixed texts (titles, questions), with their English. */
  readonly texts: readonly (readonly [english: string, said: string])[];
}

const loaders: Readonly<Record<FurtherLanguage, () => Promise<Locale>>> = { de: async () => (await import("./german/german.ts")).german };
const loaded = new Map<ReaderLanguage, Locale>();

const beside = new Map<ReaderLanguage, () => Promise<SaidBeside>>();

/** What is said in a further language stands in rooms of which this one knows nothing: it is brought here before anybody reads the language, and once. */
export function bringSaid(language: FurtherLanguage, load: () => Promise<SaidBeside>): void {
  if (beside.has(language)) return;
  beside.set(language, load);
  loaded.delete(language);
}

/** Loads a further language once, with what was brought; the two of the program need nothing. */
export async function loadLocale(language: ReaderLanguage): Promise<Locale | null> {
  if (language === "en" || language === "zh") return null;
  const locale = loaded.get(language) ?? (await wholeLocale(language));
  loaded.set(language, locale);
  return locale;
}

async function wholeLocale(language: FurtherLanguage): Promise<Locale> {
  const [locale, said] = await Promise.all([loaders[language](), beside.get(language)?.()]);
  if (said === undefined) return locale;
  const sentences = said.sentences.flatMap(([area, texts]) => Object.entries(texts).map(([code, text]) => [`${area}.${code}`, text] as const));
  return {
    ...locale,
    sentences: { ...locale.sentences, ...Object.fromEntries(sentences) },
    texts: { ...locale.texts, ...Object.fromEntries(said.texts) },
  };
}

/** A further language that has been loaded; null for the two of the program, and for one that nobody has asked for yet. */
export function localeOf(language: ReaderLanguage): Locale | null {
  return loaded.get(language) ?? null;
}

const listed = new WeakMap<Locale, Map<string, ReadonlyMap<string, string>>>();

/**
 * A title, label or question of the program in the language, by its English, and by its Chinese where the English has several meanings; null where the language lacks it.
 *
 * @param words in which the office's English may have been said already
 */
export function fixedText({ en: text, zh }: Pick<LocalText, "en" | "zh">, locale: Locale, words: OfficeWords = plainWords): string | null {
  const own = locale.senses[text]?.[zh] ?? locale.texts[text];
  if (own !== undefined) return own;
  const lists = listed.get(locale) ?? new Map<string, ReadonlyMap<string, string>>();
  listed.set(locale, lists);
  // Sentences of rooms that were loaded later count too.
  const key = JSON.stringify([words, declaredSentences().length]);
  const list = lists.get(key) ?? listOf(locale, words);
  lists.set(key, list);
  return list.get(text) ?? null;
}

/** Fixed texts, and sentences without a place, as they stand and as they are said in the words of the office. */
function listOf(locale: Locale, words: OfficeWords): ReadonlyMap<string, string> {
  const fixed = declaredSentences().flatMap(({ area, table }) =>
    Object.entries(table).flatMap(([code, { en }]) => {
      const said = locale.sentences[`${area}.${code}`];
      return said === undefined || en.includes("{$") ? [] : [[en, said] as const];
    }),
  );
  const all = [...fixed, ...Object.entries(locale.texts)];
  return new Map([...all.map(([english, said]) => [officeText(english, words, "en"), said] as const), ...all]);
}

/** A text in the language: what the office itself wrote in it, else by its English; in English where the language lacks it. */
export function labelIn(text: LocalText & Readonly<Record<string, unknown>>, locale: Locale): string {
  const { printer, senses, texts } = locale;
  const own = text[printer.tag];
  if (text.typed === true) return typeof own === "string" && own !== "" ? own : text.en;
  return typeof own === "string" && own !== ""
    ? own
    : text.said === undefined
      ? (senses[text.en]?.[text.zh] ?? texts[text.en] ?? text.en)
      : saidIn(text, locale);
}

/** A text that a sentence made, said anew from its values. */
export function saidIn(text: LocalText, locale: Locale): string {
  const { code, values } = text.said ?? { code: "", values: {} };
  return translated(locale, { text, data: { code, values: values as StatementData["values"], marks: { en: [], zh: [] } } });
}

/** What a note says of others like it (`groupedNotes`). */
export function furtherNotes(parameters: Readonly<Record<string, unknown>>, { further }: Locale): string {
  if (typeof parameters["more"] !== "number") return "";
  const rows = parameters["more_rows"];
  return fillMessage(typeof rows === "string" && rows !== "" ? further.inRows : further.alone, parameters);
}
