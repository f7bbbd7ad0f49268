import { printers } from "../printers/printers.ts";
import type { Language, LocalText } from "../text.ts";
import { labelOf, type Place, placedValue, type Said } from "./place.ts";
import type { Printed, PrintStatement } from "./print-value.ts";
import { fillSentence } from "./template.ts";
import type { StatementValue } from "./value.ts";

/** A sentence in both languages, in MessageFormat 2 (`message-pattern.ts`). Places are `{$name}`; `{$n :form one=project other=projects}` is the form of a word that goes with the count `n`, `{$years :from}` and `{$chance :low}` one end of a span. */
export type Sentence = LocalText;

/** The sentences of one judge or maker, by their codes. */
export type SentenceTable = Readonly<Record<string, Sentence>>;

type NamesIn<S extends string, Found = never> = S extends `${string}{$${infer Inside}}${infer Rest}` ? NamesIn<Rest, Found | NameOf<Inside>> : Found;
type NameOf<S extends string> = S extends `${infer Name} :${string}` ? Name : S;
type CountsIn<S extends string, Found = never> = S extends `${string}{$${infer Inside}}${infer Rest}`
  ? CountsIn<Rest, Inside extends `${infer Name} :form ${string}` ? Found | Name : Found>
  : Found;

type Counted = Extract<StatementValue, { kind: "number" | "list" }>;
type TextOf<S extends Sentence> = S["en"] | S["zh"];

/** The places of a sentence with what each may hold. */
export type PlacesOf<S extends Sentence> = {
  readonly [Name in NamesIn<TextOf<S>>]: Name extends CountsIn<TextOf<S>> ? Counted : Place;
};

/** Arguments of a sentence: none where it has no place. */
export type Arguments<S extends Sentence> = [NamesIn<TextOf<S>>] extends [never] ? [] : [places: PlacesOf<S>];

/** The sentences of one judge, with the two ways to use them. */
export interface Sentences<T extends SentenceTable = SentenceTable> {
  /** First part of the codes, the name of the rule or maker. */
  readonly area: string;
  readonly table: T;
  /** A statement: `words.say("confirmed", { provinces: whole(31, "provinces") })` has the code `AREA.confirmed`. */
  say<K extends keyof T & string>(code: K, ...places: Arguments<T[K]>): Said;
  /** Its texts, for titles and labels: they carry the code and the values along where there are any. */
  text<K extends keyof T & string>(code: K, ...places: Arguments<T[K]>): LocalText;
}

/** The sentences of a table in a further language: every code, and none besides. */
export type TextsOfTable<T extends SentenceTable> = { readonly [K in keyof T]: string };

/** The same of declared sentences; they stand beside them, in `X.de.ts` beside `X.words.ts`, and are loaded when somebody reads the language. */
export type TextsOf<S extends Pick<Sentences, "table">> = TextsOfTable<S["table"]>;

/** Fixed texts of a thing, its title and the like, in a further language: a line each in `X.de.ts` beside the `X.ts` that declares it. */
export type FixedTextsOf<T extends { readonly [Key in K]: LocalText | null }, K extends string> = { readonly [Key in K & keyof T]: string };

/**
 * Declares the sentences of a judge or maker, in both languages beside each other. TypeScript asks for exactly the places that the sentence names.
 *
 *   const words = sentences("herding", { few: { en: "Of {$n} projects …", zh: "{$n}个项目中……" } });
 *   words.say("few", { n: whole(8, "projects") }).text.en  // "Of 8 projects …"
 */
export function sentences<const T extends SentenceTable>(area: string, table: T): Sentences<T> {
  const say = (code: string, places: Readonly<Record<string, Place>> = {}): Said => {
    const sentence = table[code];
    if (sentence === undefined) throw new Error(`sentences: ${area} has no sentence ${code}`);
    const values = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, placedValue(place)]));
    return said(`${area}.${code}`, sentence, values);
  };
  const own: Sentences<T> = { area, table, say, text: (code, ...[places]) => labelOf(say(code, places)) };
  declared.push(own);
  return own;
}

const declared: Pick<Sentences, "area" | "table">[] = [];

/** The sentences of all judges and makers that have been loaded, for languages that know them by code. */
export function declaredSentences(): readonly Pick<Sentences, "area" | "table">[] {
  return declared;
}

/** A statement whose texts are the sentence with its places filled. */
function said(code: string, sentence: Sentence, values: Readonly<Record<string, StatementValue>>): Said {
  const print = (language: Language): Printed => fillSentence(printers[language], sentence[language], values, inLanguage(language));
  const [en, zh] = [print("en"), print("zh")];
  return { text: { en: en.text, zh: zh.text }, data: { code, values, marks: { en: [...en.marks], zh: [...zh.marks] } } };
}

/** A statement within a statement brings its texts along. */
function inLanguage(language: Language): PrintStatement {
  return ({ text, marks }) => ({ text: text[language], marks: marks[language] });
}
