import { create, type Font } from "fontkit";
import { drawingLetters, type Letters } from "./letters.ts";

/** A part of a text whose signs stand in one file of letters. */
export interface LetterRun {
  readonly letters: Letters;
  readonly text: string;
}

/** How texts are measured and which letters have their signs. */
export interface LetterRuns {
  /** Width of a text of a size, in the unit of the size. */
  width(text: string, size: number): number;
  /** The text in parts, each of one file of letters; a sign that none has stays with the first and is drawn as an empty box. */
  of(text: string): readonly LetterRun[];
}

let loading: Promise<LetterRuns> | undefined;

export async function letterRuns(): Promise<LetterRuns> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LetterRuns> {
  const all = (await drawingLetters()).map((letters) => ({ letters, font: create(letters.bytes) as Font }));
  const [first] = all;
  if (first === undefined) throw new Error("letterRuns: the program came without its letters");
  const holderOf = (sign: string) => all.find(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) ?? first;
  const parts = (text: string) => {
    const runs: { readonly holder: typeof first; text: string }[] = [];
    for (const sign of text) {
      const holder = holderOf(sign);
      const last = runs.at(-1);
      if (last?.holder === holder) last.text += sign;
      else runs.push({ holder, text: sign });
    }
    return runs;
  };
  return {
    width: (text, size) => parts(text).reduce((sum, { holder: { font }, text: part }) => sum + (font.layout(part).advanceWidth / font.unitsPerEm) * size, 0),
    of: (text) => parts(text).map(({ holder: { letters }, text: part }) => ({ letters, text: part })),
  };
}
