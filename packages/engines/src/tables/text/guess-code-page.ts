import type { TableEncoding } from "@quoin/core";
import { decodedWith } from "./decoded-with.ts";
import { alphabets } from "./european-alphabets.ts";

/** A code page, and the next likely one where a text in it would be as good and would read otherwise. */
export interface GuessedCodePage {
  readonly encoding: TableEncoding;
  readonly rival: TableEncoding | null;
}

const sampleBytes = 1 << 20;
const candidates: readonly TableEncoding[] = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-15",
  "cp850",
  "cp852",
  "cp437",
  "cp860",
  "macintosh",
];

/** Pages of DOS and of the old Macintosh: taken where no other reads about as well. */
const oldPages: ReadonlySet<string> = new Set(["cp850", "cp852", "cp437", "cp860", "macintosh"]);
const oldPage = 0.05;

/** Whether two readings are too near for a person not to be told. */
const near = 0.04;

/**
 * The code page of one byte a letter in which a text reads best as some language: letters of its alphabet speak for it, other letters a little against it, signs inside words, capitals
 * inside words and mixed scripts much. Names of the West in many languages count a little less than one language. At a tie the earlier candidate, windows-1252 first.
 * ISO-8859-9 is windows-1254 but for signs that no text holds, and is read as it.
 */
export function guessCodePage(bytes: Uint8Array): GuessedCodePage {
  const sample = bytes.subarray(0, sampleBytes);
  const readings = candidates.map((encoding) => {
    const text = decodedWith(encoding, sample);
    return { encoding, text, score: scoreOf(encoding, text) };
  });
  const [best, ...others] = readings.toSorted((a, b) => b.score - a.score || candidates.indexOf(a.encoding) - candidates.indexOf(b.encoding));
  const rival = others.find(({ text }) => text !== best?.text);
  return {
    encoding: best?.encoding ?? "windows-1252",
    rival: best !== undefined && rival !== undefined && best.score - rival.score < near ? rival.encoding : null,
  };
}

/** Mean over the signs beyond ASCII, for the language that fits best. */
function scoreOf(encoding: TableEncoding, text: string): number {
  const languages = alphabets.filter(({ encodings }) => encodings.includes(encoding));
  const counts = new Map<string, number>();
  let [held, faults] = [0, 0];
  for (const [earlier, before, sign, after] of signsOf(text)) {
    held++;
    if (isOrdinal(sign, earlier, before)) faults -= 1;
    else if (!isLetter(sign)) faults += faultOfSign(encoding, sign, before, after);
    else {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
      if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) faults += 2;
      // Words of such letters alone are words of another script.
      if (isLatin(sign) && !/[a-z]/i.test(before) && isLatin(before)) faults += 0.4;
      // A dash between years and an apostrophe inside a word are letters in another page: `2010ñ2014`, `díAzur`.
      if (/\d/.test(before) || /\d/.test(after) || (/\p{Ll}/u.test(sign) && /\p{Lu}/u.test(after)) || !(isLetter(before) || isLetter(after))) faults += 1.5;
      if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign) && (/[a-z]/i.test(before) || /[a-z]/i.test(after))) faults += 1.5;
    }
  }
  if (held === 0) return 0;
  const fits = languages.map(({ letters, weight }) => {
    let sum = 0;
    for (const [letter, count] of counts) sum += count * (letters.includes(letter) || letters.includes(letter.toLowerCase()) ? weight : -0.3);
    return sum;
  });
  return (Math.max(...fits) - faults) / held - (oldPages.has(encoding) ? oldPage : 0);
}

/** Each sign beyond ASCII with the two signs before it and the one after it. */
function* signsOf(text: string): Generator<readonly [string, string, string, string]> {
  for (const match of text.matchAll(/[^\p{ASCII}]/gu))
    yield [text[match.index - 2] ?? "", text[match.index - 1] ?? "", match[0], text[match.index + match[0].length] ?? ""];
}

/** The raised letter of an ordinal where Portuguese, Spanish and Italian write it (`1º`, `3.ª`, `Nº 7`): in Central European pages its byte is a letter (`Nş`), so that it speaks for its page as much as a letter. */
function isOrdinal(sign: string, earlier: string, before: string): boolean {
  return /[ªº]/u.test(sign) && (/\d/.test(before) || (before === "." && /[\dnN]/.test(earlier)) || (/[nN]/.test(before) && !/\p{L}/u.test(earlier)));
}

function isLatin(sign: string): boolean {
  return /\p{Script=Latin}/u.test(sign);
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign) && sign !== "ª" && sign !== "º";
}

/** A control or a broken byte is no text; a sign that stands inside a word is none of it, but for an apostrophe or a dash. */
function faultOfSign(encoding: TableEncoding, sign: string, before: string, after: string): number {
  if (/[\p{Cc}\ufffd]/u.test(sign)) return 3;
  const isInside = /\p{L}/u.test(before) && /\p{Ll}/u.test(after);
  // On the pages that people write them in, an apostrophe inside a word, a dash between figures or beside a blank stand where they belong, which speaks as much for a reading as a letter of the language.
  if (/[’‘–—]/u.test(sign) && !encoding.startsWith("windows-")) return 0;
  if (/[’‘]/u.test(sign)) return isInside || /\p{Lu}/u.test(after) ? -1 : 0;
  if (/[–—]/u.test(sign)) return isInside && /\p{Ll}/u.test(before) ? 1.5 : /[\d\s]/.test(before + after) ? -1 : 0;
  if (sign === "\u00ad") return 0;
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return 1.5;
  if (/[„“”«»…€§°%‰±\u00a0·•]/u.test(sign)) return /[“„«]/u.test(sign) ? (isLetter(before) ? 0.5 : -1) : -0.8;
  return /\p{L}/u.test(before) || /\p{L}/u.test(after) ? 0.8 : 0.1;
}
