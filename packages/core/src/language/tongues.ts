import { type ListedRole, type NamedThing, type Noun, type OfficeWords, officeText, plainWords } from "./office-words.ts";
import { recogniser } from "./recognised.ts";
import { declaredSentences } from "./statement/sentences.ts";
import type { Translation } from "./statement/translation.ts";
import { type FurtherLanguage, fillTemplate, type LocalText, type ReaderLanguage } from "./text.ts";
import type { NoteTexts } from "./translation-file.ts";

/** All that a further language says. What it lacks is said in English. */
export interface Tongue extends Translation {
  /** By the code of the note. */
  readonly notes: Readonly<Record<string, NoteTexts>>;
  /** What a note says of others like it. */
  readonly further: { readonly alone: string; readonly inRows: string };
  /** Fixed texts (titles, questions, labels) by their English, with `{a}`, `{b}` where something stands. */
  readonly texts: Readonly<Record<string, string>>;
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
  // Sentences of rooms that were loaded later count too: what was made before them would not find their texts.
  const key = JSON.stringify([words, declaredSentences().length]);
  const recognise = own.get(key) ?? recogniserOf(tongue, words);
  own.set(key, recognise);
  return recognise(text);
}

/** A text in the language: what the office itself wrote in it, else by its English; in English where the language lacks it. */
export function labelIn(text: LocalText & Readonly<Record<string, unknown>>, { printer, texts }: Tongue): string {
  const own = text[printer.tag];
  return typeof own === "string" && own !== "" ? own : (texts[text.en] ?? text.en);
}

/** Finds what is said in the words of the office, and what still has their signs. */
function recogniserOf(tongue: Tongue, words: OfficeWords): (text: string) => string | null {
  const inWords = (english: string): string => officeText(english, words, "en");
  const listed = new Map(Object.entries(tongue.texts).map(([english, text]) => [inWords(english), text]));
  const known = (text: string): string | null => listed.get(text) ?? recognise(text) ?? formed(text);
  const within = (value: string): string => known(value) ?? digitsIn(value, tongue);
  const recognise = recogniser(declaredSentences(), tongue.sentences, within, inWords);
  const forms = Object.entries(tongue.texts).filter(([english]) => english.includes("{"));
  const formed = recogniser(
    [{ area: "text", table: Object.fromEntries(forms.map(([en], at) => [String(at), { en, zh: "" }])) }],
    Object.fromEntries(forms.map(([, text], at) => [`text.${at}`, text])),
    within,
    inWords,
    labelForms,
  );
  return (text) => known(text) ?? quoted(text, known) ?? followed(text, known);
}

/** A name of the program between quotation marks. */
function quoted(text: string, known: (text: string) => string | null): string | null {
  const inner = /^“(.*)”$/su.exec(text)?.[1];
  const said = inner === undefined ? null : known(inner);
  return said === null ? null : `„${said}“`;
}

/** Labels have fewer letters around what stands in them than sentences. */
const labelForms = { least: 4, most: 900 };

/** Several texts one behind the other, where each is known. */
function followed(text: string, known: (text: string) => string | null): string | null {
  if (!text.includes(". ")) return null;
  const parts = text.split(/(?<=[.!?]) (?=[\p{Lu}“])/u);
  const said: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    let found: string | null = null;
    while (to > from && found === null) found = known(parts.slice(from, to--).join(" "));
    if (found === null) return null;
    said.push(found);
    from = to + 1;
  }
  return said.join(" ");
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
