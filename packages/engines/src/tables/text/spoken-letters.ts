import type { TableEncoding } from "@quoin/core";
import { decoderOf } from "./decoded-with.ts";

/** How often letters stand in names of a language. */
interface LetterModel {
  readonly encoding: TableEncoding;
  /** Natural logarithm of the frequency of a sign; those that no name has by their kind. */
  readonly costOf: (sign: string) => number;
}

/** Encodings, and the languages whose texts come in them. */
const spoken: readonly (readonly [TableEncoding, readonly string[]])[] = [
  ["gb18030", ["zh"]],
  ["big5", ["zh-TW"]],
  ["cp949", ["ko"]],
  ["shift_jis", ["ja"]],
  ["euc-jp", ["ja"]],
  ["windows-874", ["th"]],
  ["windows-1258", ["vi"]],
  ["windows-1256", ["ar", "fa", "ur"]],
  ["iso-8859-6", ["ar"]],
  ["windows-1255", ["he"]],
  ["iso-8859-8", ["he"]],
  ["windows-1251", ["ru", "uk", "bg", "sr", "mk", "be"]],
  ["iso-8859-5", ["ru", "uk", "bg"]],
  ["koi8-r", ["ru"]],
  ["koi8-u", ["uk"]],
  ["ibm866", ["ru"]],
  ["windows-1252", ["de", "fr", "es", "pt", "it", "sv", "da", "is"]],
  ["windows-1250", ["pl", "cs", "hu", "ro", "hr"]],
  ["iso-8859-2", ["pl", "cs", "hu"]],
  ["windows-1253", ["el"]],
  ["iso-8859-7", ["el"]],
  ["windows-1254", ["tr"]],
  ["windows-1257", ["lt", "lv", "et"]],
  // Of those that read a text alike the one that more offices write stands first.
  ["cp850", ["de", "fr", "es", "pt", "it", "sv", "da"]],
  ["cp437", ["de", "fr", "es"]],
  ["cp852", ["pl", "cs", "hu", "ro"]],
  ["cp860", ["pt"]],
  ["macintosh", ["de", "fr", "es", "pt", "it", "sv", "da"]],
];

/** Bytes that are looked at. */
const sampleBytes = 1 << 16;

/** The mean cost of a letter of ASCII, alike in all languages. */
const plain = Math.log(1 / 30);

/** An encoding in which a text reads as a language, and the next one; `margin` is by how much (natural logarithm of how many times likelier) the first is ahead. */
export interface SpokenGuess {
  readonly encoding: TableEncoding;
  readonly rival: TableEncoding | null;
  readonly margin: number;
}

/**
 * In which encoding a text is likeliest to be one of a language: the sum, over its signs, of the logarithm of how often each stands among the signs beyond ASCII in the names of countries, languages and scripts of that language
 * (Unicode CLDR, which the runtime brings). An encoding that cannot read the bytes is out. Signs of one script that no name has count by what is usual of the script. Cost: a pass over at most 64 kB for
 * each language.
 */
export function likeliestEncoding(bytes: Uint8Array): SpokenGuess | null {
  const sample = bytes.subarray(0, wholeLines(bytes));
  const readings = spoken.flatMap(([encoding, languages]) => {
    const text = readable(encoding, sample);
    if (text === null) return [];
    return languages.map((language) => ({ encoding, text, cost: costOfText(text, modelOf(encoding, language)) }));
  });
  const [best, ...others] = readings.toSorted((a, b) => b.cost - a.cost);
  if (best === undefined) return null;
  const rival = others.find(({ text }) => text !== best.text);
  return { encoding: best.encoding, rival: rival?.encoding ?? null, margin: rival === undefined ? Number.POSITIVE_INFINITY : best.cost - rival.cost };
}

/** The end of the last whole line of the sample: a sign of two bytes is not cut. */
function wholeLines(bytes: Uint8Array): number {
  if (bytes.length <= sampleBytes) return bytes.length;
  const end = bytes.lastIndexOf(0x0a, sampleBytes);
  return end <= 0 ? sampleBytes : end + 1;
}

function readable(encoding: TableEncoding, bytes: Uint8Array): string | null {
  try {
    const decoder = decoderOf(encoding, true);
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
}

function costOfText(text: string, { costOf }: LetterModel): number {
  let cost = 0;
  let before = "";
  for (const sign of text) {
    if (isJoint(before, sign) || isJoint(sign, before)) cost += joint;
    cost += sign <= "\u007f" ? plain : costOf(sign);
    before = sign;
  }
  return cost;
}

/** A letter of ASCII beside one of an alphabet that has none of them, within a word: `dיpenser`. Nobody writes so; signs of East Asia stand beside Latin letters every day. */
const joint = Math.log(1e-3);
const otherAlphabet = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Thai}]/u;

function isJoint(ascii: string, other: string): boolean {
  return other > "\u007f" && /^[a-z]$/i.test(ascii) && otherAlphabet.test(other);
}

const models = new Map<string, LetterModel>();

function modelOf(encoding: TableEncoding, language: string): LetterModel {
  const key = `${encoding} ${language}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  let total = 0;
  for (const name of namesIn(language))
    for (const sign of encoding === "windows-1258" ? vietnameseParts(name) : name) {
      // Capitals of names are written as often small.
      if (sign > "\u007f") for (const each of new Set([sign, sign.toLowerCase()])) counts.set(each, (counts.get(each) ?? 0) + 1);
      if (sign > "\u007f") total++;
    }
  const scripts = scriptsOf(language);
  const usual = usualSigns(encoding);
  const model: LetterModel = {
    encoding,
    costOf: (sign) => {
      const count = counts.get(sign);
      if (count !== undefined) return Math.log(count / total);
      if (/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(sign)) return Math.log(1e-8);
      // Commas, dashes and quotation marks of every language; signs that only fonts of one country have are rarer.
      if (/[“”„‘’«»–—…€£°·、。，：；（）「」・％]|\u00a0|\u3000/u.test(sign)) return Math.log(1 / 500);
      if (!scripts.test(sign)) return Math.log(1e-6);
      return Math.log(usual === null || usual.has(sign) ? 1 / 5000 : 1e-5);
    },
  };
  models.set(key, model);
  return model;
}

/** Names of countries, languages and scripts, as CLDR has them. */
function namesIn(language: string): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const locales = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  return pairs.flatMap((pair) => [regions.of(pair), locales.of(pair.toLowerCase())]).filter((name) => name !== undefined);
}

function scriptsOf(language: string): RegExp {
  if (language === "ko") return /\p{Script=Hangul}|\p{Script=Han}/u;
  if (language === "ja") return /[\u3041-\u30ff]|\p{Script=Han}/u;
  if (language.startsWith("zh")) return /\p{Script=Han}/u;
  if (language === "th") return /\p{Script=Thai}/u;
  if (/^(ar|fa|ur)$/.test(language)) return /\p{Script=Arabic}/u;
  if (language === "he") return /\p{Script=Hebrew}/u;
  if (/^(ru|uk|bg|sr|mk|be)$/.test(language)) return /\p{Script=Cyrillic}/u;
  if (language === "el") return /\p{Script=Greek}/u;
  return /\p{Script=Latin}|\p{Mn}/u;
}

/** The signs that a standard of East Asia holds to be the usual ones: its first level. */
const firstLevels: Readonly<Partial<Record<TableEncoding, readonly (readonly [number, number])[]>>> = {
  gb18030: [[0xb0, 0xd7]],
  big5: [[0xa4, 0xc6]],
  cp949: [[0xb0, 0xc8]],
  shift_jis: [[0x88, 0x98]],
  "euc-jp": [[0xb0, 0xcf]],
};

function usualSigns(encoding: TableEncoding): ReadonlySet<string> | null {
  const ranges = firstLevels[encoding];
  if (ranges === undefined) return null;
  const decoder = decoderOf(encoding);
  const found = new Set<string>();
  for (const [first, last] of ranges)
    for (let lead = first; lead <= last; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if ([...sign].length === 1) found.add(sign);
      }
  return found;
}

/** Grave, acute, tilde, hook and dot below. */
const tones: ReadonlySet<string> = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);

/** Windows-1258 writes the tone of a vowel behind it: `ế` is `ê` and an acute. */
function vietnameseParts(name: string): string {
  return [...name]
    .map((sign) => {
      const apart = sign.normalize("NFD");
      const isTone = (each: string) => tones.has(each);
      return (
        [...apart]
          .filter((each) => !isTone(each))
          .join("")
          .normalize("NFC") + [...apart].filter(isTone).join("")
      );
    })
    .join("");
}
