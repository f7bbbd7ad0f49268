import type { TableEncoding } from "@quoin/core";
import { guessCodePage } from "./guess-code-page.ts";
import { likeliestEncoding } from "./spoken-letters.ts";

/** The encoding of text bytes, and how many bytes of byte-order mark to skip. */
export interface FoundEncoding {
  readonly encoding: TableEncoding;
  readonly skip: number;
  /** Another encoding in which the text would read otherwise and about as well. */
  readonly rival?: TableEncoding | null;
  /** Where letters of UTF-8 stand in a text of another encoding: no one encoding reads the file. */
  readonly mixedAt?: number | null;
}

/**
 * Finds out the encoding: byte-order mark, then the zero bytes of UTF-16, then valid UTF-8, then the code page in which the text is likeliest to be one of its language; between code pages of Europe
 * their alphabets decide.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", skip: 2 };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, skip: 0 };
  if (firstBrokenByte(bytes) < 0 || isMostlyUtf8(bytes)) return { encoding: "utf-8", skip: 0 };
  const spoken = likeliestEncoding(bytes);
  const isFar = spoken !== null && !near.has(spoken.encoding);
  if (isFar) return { encoding: spoken.encoding, skip: 0, rival: spoken.margin < sure ? spoken.rival : null };
  return { ...guessCodePage(bytes), skip: 0, mixedAt: utf8Among(bytes) };
}

/** Code pages that alphabets tell apart better than the frequency of letters. */
const near: ReadonlySet<string> = new Set([
  ...["windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257"],
  ...["iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-15"],
  ...["cp850", "cp437", "cp852", "cp860", "macintosh"],
]);

/** How many times likelier (natural logarithm) an encoding must be than the next one for a person not to be asked: a thousand times. */
const sure = Math.log(1000);

/** UTF-16 without a mark shows by line ends, digits and separators: one of their two bytes is zero, always on the same side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const size = Math.min(bytes.length, 1 << 16) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even++;
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd++;
  }
  const enough = Math.max(2, size / 40);
  if (odd > enough && odd > even * 8) return "utf-16le";
  if (even > enough && even > odd * 8) return "utf-16be";
  return null;
}

/** Position of the first byte that is not UTF-8, or -1. */
export function firstBrokenByte(bytes: Uint8Array): number {
  const size = bytes.length;
  let at = 0;
  while (at < size) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** Length of the UTF-8 sequence at this place, 0 where there is none: no overlong form, no surrogate, nothing above U+10FFFF. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const tail = (offset: number): boolean => (bytes[at + offset] ?? 0) >> 6 === 2;
  if (lead >= 0xc2 && lead <= 0xdf) return tail(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
    return tail(1) && tail(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
    return tail(1) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

/** A UTF-8 file with a damaged place, rather than a file in another encoding: sequences of three bytes are rare by chance. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let long = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length > 1) whole++;
    if (length > 2) long++;
    if (length === 0) broken++;
    at += Math.max(1, length);
  }
  return long >= 4 && whole >= broken * 4;
}

/**
 * First letter of UTF-8 (Latin with marks, a typographic sign) in a text that is not of it, where such letters are at least a tenth of what is beyond ASCII: files put together of two.
 * In one code page two such bytes hardly ever follow each other.
 */
function utf8Among(bytes: Uint8Array): number | null {
  let first: number | null = null;
  let [letters, groups] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const [lead, length] = [bytes[at]!, sequenceLength(bytes, at)];
    const isLetter = (length === 2 && lead >= 0xc3 && lead <= 0xc5) || (length === 3 && lead === 0xe2 && bytes[at + 1] === 0x80);
    groups++;
    if (isLetter) {
      letters++;
      first ??= at;
    }
    at += isLetter ? length : 1;
  }
  return letters * 10 >= groups ? first : null;
}
