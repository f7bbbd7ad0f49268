import { glossary, type Language, type Term } from "@quoin/core";

/** Words of everyday speech: on a page they are left alone, in the glossary they stand. */
const everyday: ReadonlySet<string> = new Set([
  "verdict",
  "interval",
  "bridge",
  "portfolio",
  "missing-link",
  "committed",
  "plan-line",
  "chain-leader",
  "provenance",
]);

const spoken = glossary.filter(({ id }) => !everyday.has(id));
const chinese = /\p{Script=Han}/u;

/** What a term is called in a language, the longest first, so that a part of a longer word is not taken for it. */
function callings(language: Language): readonly { readonly word: string; readonly term: Term }[] {
  return spoken
    .flatMap((term) => {
      const others = term.also.filter(
        (word) => (language === "zh" ? chinese.test(word) && word.length > 2 : !chinese.test(word) && word.length > 3) || /^[A-Z]{3,}$/.test(word),
      );
      return [term.name[language], ...others].map((word) => ({ word, term }));
    })
    .sort((a, b) => b.word.length - a.word.length);
}

const known: Readonly<Record<Language, ReturnType<typeof callings>>> = { en: callings("en"), zh: callings("zh") };

/** A piece of a text: plain, or a word that is explained. */
export interface Piece {
  readonly text: string;
  readonly term: Term | null;
}

/** A text with the first mention of every term set apart. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  const found: { readonly from: number; readonly to: number; readonly term: Term }[] = [];
  for (const { word, term } of known[language]) {
    if (found.some((each) => each.term === term)) continue;
    const from = placeOf(text, word);
    if (from < 0 || found.some((each) => from < each.to && from + word.length > each.from)) continue;
    found.push({ from, to: from + word.length, term });
  }
  found.sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, term } of found) {
    if (from > at) pieces.push({ text: text.slice(at, from), term: null });
    pieces.push({ text: text.slice(from, to), term });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), term: null });
  return pieces;
}

/** Where a word stands in a text by itself; Chinese has no gaps between words. */
function placeOf(text: string, word: string): number {
  if (chinese.test(word)) return text.indexOf(word);
  const sign = /[\p{L}\p{N}]/u;
  const lower = /^[A-Z]+$/.test(word) ? text : text.toLowerCase();
  const wanted = /^[A-Z]+$/.test(word) ? word : word.toLowerCase();
  for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
    const [before = "", after = ""] = [lower[from - 1], lower[from + wanted.length]];
    const isPart = (each: string): boolean => sign.test(each) && !chinese.test(each);
    if (!isPart(before) && !isPart(after)) return from;
  }
  return -1;
}
