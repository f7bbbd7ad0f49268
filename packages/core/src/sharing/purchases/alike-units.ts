import { findDuplicates } from "../../measures/duplicates/find-duplicates.ts";
import { plainText } from "../../measures/duplicates/plain-text.ts";
import { textGrams } from "../../measures/duplicates/text-grams.ts";

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

/** Share of the words of what is wanted that must stand in a text: of two or three words each one, since instruments of a family differ by one (scanning, transmission). */
const leastWords = 0.75;

/**
 * Units of the same class, or with a text that reads like one of the wanted phrases or like all of them together: the overlap score of character grams weighted by rarity reaches a threshold that is
 * calibrated on near-copies planted in the units' own texts, as that of duplicates is (`findDuplicates`; 0.6 where there are fewer than twelve), and three in four of the words stand in it. A single word
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
  const candidate = (id: string, text: string) => ({ id, text, organisation: null, from: null, to: null });
  const { matches, calibration } = findDuplicates(
    asked.map((text, place) => candidate(`wanted ${place}`, text)),
    known.map((text, place) => candidate(`known ${String(place)}`, text)),
    { seed },
  );
  const best = new Map<string, { readonly score: number; readonly text: string }>();
  for (const { id, other, score } of matches) {
    const text = known[Number(other.slice("known ".length))] ?? "";
    const said = asked[Number(id.slice("wanted ".length))] ?? "";
    if (sharedWords([said], text).length < leastWords * wordsOf(said).length) continue;
    for (const key of texts.get(text) ?? []) if (score > (best.get(key)?.score ?? 0)) best.set(key, { score, text });
  }
  const classes = new Set(wanted.classes.map(plainText).filter((each) => each !== ""));
  const alike = units.flatMap(({ key, classes: own }): Alike[] => {
    const same = own.filter((each) => classes.has(plainText(each)));
    const found = best.get(key);
    if (same.length === 0 && found === undefined) return [];
    return [{ key, score: found?.score ?? null, text: found?.text ?? null, words: found === undefined ? [] : sharedWords(asked, found.text), classes: same }];
  });
  return {
    threshold: calibration.threshold,
    alike: alike.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(plainText(text).split(" "))].filter((word) => word !== "");
}

/** Words of what is wanted of which at least half stands in the text. */
function sharedWords(asked: readonly string[], text: string): readonly string[] {
  const grams = new Set(textGrams(plainText(text)));
  return [...new Set(asked.flatMap(wordsOf))].filter((word) => {
    const own = textGrams(word);
    return own.length > 0 && 2 * own.filter((gram) => grams.has(gram)).length >= own.length;
  });
}
