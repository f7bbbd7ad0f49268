import { comparedTexts, findAlike } from "../../../measures/duplicates/find-alike.ts";
import { plainText } from "../../../measures/duplicates/plain-text.ts";
import { textGrams } from "../../../measures/duplicates/text-grams.ts";

/** A unit as far as likeness looks at it. */
export interface DescribedUnit {
  readonly key: string;
  /** Its names and what each of its services does, each a text of its own: in one long text everything would be contained. */
  readonly texts: readonly string[];
  readonly classes: readonly string[];
}

export interface Wanted {
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

export interface Alike {
  readonly key: string;
  /** Of the text that reads most alike; null where none reaches the threshold and the class alone is the same. */
  readonly score: number | null;
  readonly text: string | null;
  /** Words of what is wanted that stand in that text. */
  readonly words: readonly string[];
  readonly classes: readonly string[];
}

export interface AlikeSearch {
  readonly threshold: number;
  /** Best score first, then by key. */
  readonly alike: readonly Alike[];
}

const seed = 1;

/**
 * Share of what is wanted that must stand in a text, each word and each Chinese character weighted by how rare it is in the register: instruments of a family differ by one word (scanning, transmission;
 * gas, liquid), and that one is rare.
 */
const leastWords = 0.85;

/** Nouns that any instrument may bear and that say nothing of its kind: one office writes them, another does not. */
const generic: ReadonlySet<string> = new Set(
  "system systems instrument instruments machine machines workstation equipment device apparatus unit station tool facility platform set 仪 器 机 系 统 装 置 设 备 台 套".split(
    " ",
  ),
);

/**
 * Units of the same class, or with a text that reads like one of the wanted phrases or like all of them together: the overlap score of character grams weighted by rarity reaches a threshold that is
 * calibrated on the units' own texts, as that of sister projects is (`findAlike`; 0.6 where there are fewer than twelve), and seventeen in twenty of the words stand in it, rare ones counting more and those of any instrument nothing. Classes are compared as codes: digits and all. A single word
 * is asked for with the others alone: it would be found in half of all laboratories.
 */
export function alikeUnits(wanted: Wanted, units: readonly DescribedUnit[]): AlikeSearch {
  const phrases = wanted.words.filter((text) => textGrams(plainText(text)).length > 0 && (wordsOf(text).length > 1 || /\p{Script=Han}/u.test(text)));
  const asked = [...new Set([wanted.words.join(" "), ...phrases].map((text) => text.trim()).filter((text) => plainText(text) !== ""))];
  const texts = new Map<string, string[]>();
  for (const { key, texts: own } of units)
    for (const text of own) {
      const plain = plainText(text);
      if (plain === "") continue;
      const held = texts.get(text) ?? [];
      texts.set(text, held);
      held.push(key);
    }
  const known = [...texts.keys()];
  const { pairs, threshold } = findAlike(comparedTexts(asked.map(spelled), known.map(spelled)), { seed });
  const rarity = rarityIn(known);
  const best = new Map<string, { readonly score: number; readonly text: string }>();
  for (const { candidate, other, score } of pairs) {
    const text = known[other] ?? "";
    const said = asked[candidate] ?? "";
    if (!rarity.isSaid(said, text)) continue;
    for (const key of texts.get(text) ?? []) if (score > (best.get(key)?.score ?? 0)) best.set(key, { score, text });
  }
  const classes = new Set(wanted.classes.map(classCode).filter((each) => each !== ""));
  const alike = units.flatMap(({ key, classes: own }): Alike[] => {
    const same = own.filter((each) => classes.has(classCode(each)));
    const found = best.get(key);
    if (same.length === 0 && found === undefined) return [];
    return [{ key, score: found?.score ?? null, text: found?.text ?? null, words: found === undefined ? [] : sharedWords(asked, found.text), classes: same }];
  });
  return {
    threshold,
    alike: alike.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}

/** Both spellings of English as one: analyzer and analyser, vapor and vapour, center and centre. */
function spelled(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=[a-z])yz(?=[a-z])/g, "ys")
    .replaceAll(/(?<=[a-z])our\b/g, "or")
    .replaceAll(/(?<=[a-z]t)re\b/g, "er");
}

/** A class as it is compared. Its digits are what it says: a plain text would make every number the same. */
function classCode(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** How rare words and Chinese characters are in texts, ln(1 + texts / texts that have it), and whether what is said stands in one of them. */
function rarityIn(texts: readonly string[]): { readonly isSaid: (said: string, text: string) => boolean } {
  const grams = new Map(texts.map((text) => [text, new Set(textGrams(plainText(spelled(text))))]));
  const weights = new Map<string, number>();
  const weightOf = (part: string): number => {
    const held = weights.get(part);
    if (held !== undefined) return held;
    if (generic.has(part)) return 0;
    const having = [...grams.values()].filter((own) => standsIn(part, own)).length;
    const weight = Math.log(1 + texts.length / Math.max(1, having));
    weights.set(part, weight);
    return weight;
  };
  return {
    isSaid: (said, text) => {
      const own = grams.get(text) ?? new Set();
      const parts = partsOf(said).map((part) => ({ weight: weightOf(part), stands: standsIn(part, own) }));
      const all = parts.reduce((sum, { weight }) => sum + weight, 0);
      return parts.reduce((sum, { weight, stands }) => sum + (stands ? weight : 0), 0) >= leastWords * all;
    },
  };
}

/** Words of an alphabet, and Chinese characters one by one. */
function partsOf(text: string): readonly string[] {
  return [...new Set(wordsOf(text).flatMap((word) => (/\p{Script=Han}/u.test(word) ? textGrams(word) : [word])))];
}

/** Whether at least half of the grams of a word stand in a text. */
function standsIn(word: string, text: ReadonlySet<string>): boolean {
  const own = textGrams(word);
  return own.length > 0 && 2 * own.filter((gram) => text.has(gram)).length >= own.length;
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(plainText(spelled(text)).split(" "))].filter((word) => word !== "");
}

/** Words of what is wanted of which at least half stands in the text. */
function sharedWords(asked: readonly string[], text: string): readonly string[] {
  const grams = new Set(textGrams(plainText(spelled(text))));
  return [...new Set(asked.flatMap(wordsOf))].filter((word) => standsIn(word, grams));
}
