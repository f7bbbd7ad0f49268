import { type ListedRole, type Noun, type OfficeWords, officeText, plainWords } from "./office-words.ts";
import { recogniser } from "./recognised.ts";
import { declaredSentences } from "./statement/sentences.ts";
import type { Translation } from "./statement/translation.ts";
import { type FurtherLanguage, fillTemplate, type ReaderLanguage } from "./text.ts";
import type { NoteTexts } from "./translation-file.ts";

/** All that a further language says. What it lacks is said in English. */
export interface Tongue extends Translation {
  /** By the code of the note. */
  readonly notes: Readonly<Record<string, NoteTexts>>;
  /** What a note says of others like it. */
  readonly further: { readonly alone: string; readonly inRows: string };
  /** Fixed texts (titles, questions, labels) by their English. */
  readonly texts: Readonly<Record<string, string>>;
  /** What is said where the office says nothing. */
  readonly words: {
    readonly region: Noun;
    readonly activity: Noun;
    readonly counted: string;
    readonly whole: string;
    readonly national: string;
    readonly listed: Readonly<Record<ListedRole, string>>;
  };
}

const loaders: Readonly<Record<FurtherLanguage, () => Promise<Tongue>>> = { de: async () => (await import("./german/german.ts")).german };
const loaded = new Map<ReaderLanguage, Tongue>();

/** Loads a further language once; the two of the program need nothing. */
export async function learnTongue(language: ReaderLanguage): Promise<Tongue | null> {
  if (language === "en" || language === "zh") return null;
  const tongue = loaded.get(language) ?? (await loaders[language]());
  loaded.set(language, tongue);
  return tongue;
}

/** A further language that has been loaded; null for the two of the program, and for one that nobody has asked for yet. */
export function tongueOf(language: ReaderLanguage): Tongue | null {
  return loaded.get(language) ?? null;
}

const recognisers = new WeakMap<Tongue, Map<string, (text: string) => string | null>>();

/**
 * A title, label or question in the language: by its English, or found again as what a sentence of the program made. Null where the language lacks it.
 *
 * @param words in which the office's English may have been said already
 */
export function fixedText(text: string, tongue: Tongue, words: OfficeWords = plainWords): string | null {
  const listed = tongue.texts[text];
  if (listed !== undefined) return listed;
  const own = recognisers.get(tongue) ?? new Map<string, (text: string) => string | null>();
  recognisers.set(tongue, own);
  const key = JSON.stringify(words);
  const recognise = own.get(key) ?? recogniserOf(tongue, words);
  own.set(key, recognise);
  return recognise(text);
}

/** Finds what is said in the words of the office, and what still has their signs. */
function recogniserOf(tongue: Tongue, words: OfficeWords): (text: string) => string | null {
  const inWords = (english: string): string => officeText(english, words, "en");
  const listed = new Map(Object.entries(tongue.texts).map(([english, text]) => [inWords(english), text]));
  const recognise = recogniser(declaredSentences(), tongue.sentences, (figure) => digitsIn(figure, tongue), inWords);
  return (text) => listed.get(text) ?? recognise(text);
}

/** A figure that was printed in English, with the marks of the language; a code, a day and a year stay. */
function digitsIn(figure: string, { printer }: Tongue): string {
  if (!/^[−\d.,%–\s]+$/u.test(figure) || /\d-\d/.test(figure)) return figure;
  const marks = figure.replace(/[.,]/g, (mark) => (mark === "." ? printer.decimal : printer.thousands));
  return marks.replace(/([\d.,]+)%/g, (_, digits: string) => printer.percent(digits));
}

/** What a note says of others like it (`groupedNotes`). */
export function furtherNotes(parameters: Readonly<Record<string, unknown>>, { further }: Tongue): string {
  if (typeof parameters["more"] !== "number") return "";
  const rows = parameters["more_rows"];
  return fillTemplate(typeof rows === "string" && rows !== "" ? further.inRows : further.alone, parameters);
}
