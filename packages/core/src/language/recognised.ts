import type { Sentences } from "./statement/sentences.ts";

/** A text of the program whose values were not kept: its English form, and the sentence in the further language. */
interface Form {
  readonly pattern: RegExp;
  /** Names of the captured places, in order. */
  readonly names: readonly string[];
  readonly sentence: string;
  /** Longest text that may stand in a place without being known. */
  readonly longestUnknown: number;
}

const place = /\{(\w+(?:\.\w+)?)(?::([^{}]*))?\}/g;

/** Least letters that a form must have of its own: a shorter one would be found in what others wrote. */
const leastLetters = 6;

/** A form with fewer letters of its own than this takes no more than a name where it does not know what stands there: a sentence of others that ends alike is not of the form. */
const fewLetters = 20;
const longestName = 40;

/** Longest text that is looked at: titles and labels are shorter, and statements are printed from their data. */
const longest = 320;

/**
 * Finds titles, labels and choices again that a sentence made and that stand in answers as text alone: the English sentence says where the values stand. A text that no
 * sentence made, and one whose sentence the further language lacks, gives null.
 *
 *   recogniser([herdingWords], { "herding.draws": "{draws} Ziehungen …" }, decimal)("2,000 draws in which …")  // "2.000 Ziehungen …"
 */
export function recogniser(
  tables: readonly Pick<Sentences, "area" | "table">[],
  sentences: Readonly<Record<string, string>>,
  inDigits: (text: string) => string,
  inWords: (english: string) => string = (english) => english,
  { least = leastLetters, most = longest, name = longestName }: { readonly least?: number; readonly most?: number; readonly name?: number } = {},
): (text: string) => string | null {
  const fixed = new Map<string, string>();
  const forms: Form[] = [];
  for (const { area, table } of tables)
    for (const [code, { en }] of Object.entries(table)) {
      const sentence = sentences[`${area}.${code}`];
      if (sentence === undefined) continue;
      for (const english of new Set([en, inWords(en)])) {
        if (!english.includes("{")) fixed.set(english, sentence);
        else if (isTelling(english, least)) forms.push(formOf(english, sentence, name));
      }
    }
  forms.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
  const known = new Map<string, string | null>();
  const recognised = (text: string): string | null => {
    const found = fixed.get(text);
    if (found !== undefined) return found;
    if (text.length > most) return null;
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    known.set(text, null);
    const said = inForms(text);
    known.set(text, said);
    return said;
  };
  const inForms = (text: string): string | null => {
    for (const { pattern, names, sentence, longestUnknown } of forms) {
      const match = pattern.exec(text);
      if (match === null || match.slice(1).some((value) => value.length > longestUnknown && recognised(value) === null)) continue;
      const values = new Map(names.map((name, at) => [name, match[at + 1] ?? ""]));
      return filled(sentence, values, (value) => recognised(value) ?? inDigits(value));
    }
    return null;
  };
  return recognised;
}

/** Whether a form has enough of its own not to be found in anything: words, or the quotation marks around a name. */
function isTelling(en: string, least: number): boolean {
  return ownLetters(en) >= least || /^“.*”$/u.test(en);
}

function ownLetters(en: string): number {
  return en.replace(place, "").replace(/[^\p{L}]/gu, "").length;
}

function formOf(en: string, sentence: string, longestOfFew: number): Form {
  const names: string[] = [];
  let source = "";
  let done = 0;
  for (const match of en.matchAll(place)) {
    source += escaped(en.slice(done, match.index));
    done = match.index + match[0].length;
    const [, name = "", words] = match;
    if (words !== undefined) source += `(?:${words.split("|").map(escaped).join("|")})`;
    else {
      names.push(name);
      source += "(.*?)";
    }
  }
  return {
    pattern: new RegExp(`^${source}${escaped(en.slice(done))}$`, "su"),
    names,
    sentence,
    longestUnknown: ownLetters(en) < fewLetters ? longestOfFew : Number.POSITIVE_INFINITY,
  };
}

/** The sentence with the values found; null where it needs one that the English form does not show. */
function filled(sentence: string, values: ReadonlyMap<string, string>, said: (value: string) => string): string | null {
  let isWhole = true;
  const text = sentence.replace(place, (_, name: string, words: string | undefined) => {
    const value = values.get(name);
    if (value === undefined) {
      isWhole = false;
      return "";
    }
    if (words === undefined) return said(value);
    const [one = "", other = one] = words.split("|");
    return value === "1" ? one : other;
  });
  return isWhole ? text : null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
