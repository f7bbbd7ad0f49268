import { type ListedRole, type NamedThing, type Noun, type OfficeWords, officeText, plainWords } from "./office-words.ts";
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
  /** Fixed texts (titles, questions, labels) by their English, with `{a}`, `{b}` where something stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** What documents print between statements, by its English with `{a}`, `{b}` where something stands; and the labels of facts, which stand before a colon. */
  readonly documentTexts: Readonly<Record<string, string>>;
  readonly factLabels: Readonly<Record<string, string>>;
  /** What the printers of documents say themselves. */
  readonly document: {
    readonly tag: string;
    readonly contents: string;
    readonly notes: string;
    readonly invented: string;
    readonly verdicts: Readonly<Record<"confirmed" | "not-supported" | "insufficient-data", string>>;
    readonly figureElsewhere: string;
    readonly scales: { readonly m: string; readonly bn: string };
  };
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

const documentRecognisers = new WeakMap<Tongue, Map<string, (text: string) => string | null>>();

/**
 * A text of a document in the language: a fixed text, a sentence found again, or facts (`Owner: … · Until: …`), each by itself; figures get the marks of the
 * language. What is none of these was written by others and stays.
 */
export function documentText(text: string, tongue: Tongue, words: OfficeWords = plainWords): string {
  const own = documentRecognisers.get(tongue) ?? new Map<string, (text: string) => string | null>();
  documentRecognisers.set(tongue, own);
  const key = JSON.stringify(words);
  const recognise = own.get(key) ?? documentRecogniser(tongue, words);
  own.set(key, recognise);
  const known = recognise(text) ?? fixedText(text, tongue, words);
  if (known !== null) return known;
  const short = shortForm(text, tongue, words) ?? moneyIn(text, tongue);
  if (short !== null) return short;
  if (text.includes(" · "))
    return text
      .split(" · ")
      .map((part) => documentText(part, tongue, words))
      .join(" · ");
  const parts = text.split(", ");
  const said = parts.map((part) => recognise(part) ?? fixedText(part, tongue, words) ?? (isFigure(part) ? digitsIn(part, tongue) : null));
  if (parts.length > 1 && said.every((part) => part !== null)) return said.join(", ");
  const [, code = "", head = "", behind = ""] = /^([PM]\d[\w.]* )?(.+?)( \([^()]*\))?$/su.exec(text) ?? [];
  const title = code === "" && behind === "" ? null : (recognise(head) ?? fixedText(head, tongue, words));
  if (title !== null) return `${code}${title}${behind === "" ? "" : ` (${documentText(behind.slice(2, -1), tongue, words)})`}`;
  const [, label = "", rest = ""] = /^([^:]{2,40}): (.*)$/su.exec(text) ?? [];
  const named = tongue.factLabels[label];
  return named === undefined ? digitsIn(text, tongue) : `${named}: ${documentText(rest, tongue, words)}`;
}

function documentRecogniser(tongue: Tongue, words: OfficeWords): (text: string) => string | null {
  const entries = Object.entries(tongue.documentTexts);
  const table = Object.fromEntries(entries.map(([en], at) => [String(at), { en, zh: "" }]));
  const sentences = Object.fromEntries(entries.map(([, text], at) => [`document.${at}`, text]));
  return recogniser(
    [{ area: "document", table }],
    sentences,
    (value) => fixedText(value, tongue, words) ?? digitsIn(value, tongue),
    (english) => officeText(english, words, "en"),
    ownForms,
  );
}

/** Documents have longer lists than answers, and name tables and findings by whole titles. */
const ownForms = { least: 6, most: 20_000, name: Number.POSITIVE_INFINITY };

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

/** What may stand in a place of a form that has few words of its own: else it would be found in what others wrote. */
const narrow: Readonly<Record<string, string>> = { n: "[\\d.,]+", ids: "[PM]\\d[\\w.-]*(?:, [PM]\\d[\\w.-]*)*", x: ".+" };

/** A text of few words around figures (`{n}`) or codes of lines (`{ids}`). */
function shortForm(text: string, tongue: Tongue, words: OfficeWords): string | null {
  for (const [english, form] of Object.entries(tongue.documentTexts)) {
    if (!/\{(?:n|ids)\}/.test(english)) continue;
    const source = english.replace(/[.()]/g, "\\$&").replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${narrow[name] ?? ".*?"})`);
    const found = new RegExp(`^${source}$`, "su").exec(text)?.groups;
    if (found === undefined) continue;
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = found[name] ?? "";
      return name === "x" ? documentText(value, tongue, words) : name === "n" ? digitsIn(value, tongue) : value;
    });
  }
  return null;
}

/** An amount that was printed in English (`EUR 14.3 m`). */
function moneyIn(text: string, tongue: Tongue): string | null {
  const [, currency, figure = "", scale = ""] = /^([A-Z]{3}) ([\d.,]+)(?: (m|bn))?$/u.exec(text) ?? [];
  if (currency === undefined) return null;
  const named = scale === "" ? "" : `${tongue.document.scales[scale as "m" | "bn"]} `;
  return `${digitsIn(figure, tongue)} ${named}${currency}`;
}

/** Whether a text is digits and marks alone: a figure, a day, a year. */
function isFigure(text: string): boolean {
  return /^[−\d.,%–\s-]+$/u.test(text);
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
