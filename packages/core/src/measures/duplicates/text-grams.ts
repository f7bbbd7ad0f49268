import { generalWords } from "./general-words.ts";

/** Length of the pieces of a word written in letters. */
const letterGram = 4;

/**
 * The pieces by which a plain text is compared, each once: the single characters of Chinese, Japanese and Korean runs (a reworded, reordered or thinned title keeps them, while it loses pairs at every seam), four letters at a time (ends marked) in words of an alphabet, short words whole.
 *
 *   textGrams("印刷oled")  // ["印", "刷", "_ole", "oled", "led_"]
 */
export function textGrams(plain: string): readonly string[] {
  const grams = new Set<string>();
  for (const run of plain.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+/gu,
  ) ?? []) {
    const characters = [...run];
    const isAlphabet = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(characters[0] ?? "");
    if (isAlphabet) alphabetGrams(characters, grams);
    else for (const character of characters) grams.add(character);
  }
  return [...grams];
}

function alphabetGrams(word: readonly string[], grams: Set<string>): void {
  if (word.length < letterGram) {
    grams.add(`_${word.join("")}_`);
    return;
  }
  const marked = ["_", ...word, "_"];
  for (let place = 0; place + letterGram <= marked.length; place += 1) grams.add(marked.slice(place, place + letterGram).join(""));
}

/**
 * The characters of a plain text that stand in general words and nowhere else in it.
 *
 *   generalGrams("制备方法")  // 方 and 法, of the general word 方法; 制备 is none
 */
export function generalGrams(plain: string): ReadonlySet<string> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const { 0: run } of plain.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run];
    const isGeneral = characters.map(() => false);
    for (let at = 0; at + 1 < characters.length; at += 1)
      if (generalWords.has(`${characters[at]}${characters[at + 1]}`)) isGeneral[at] = isGeneral[at + 1] = true;
    characters.forEach((character, at) => {
      (isGeneral[at] === true ? inside : outside).add(character);
    });
  }
  for (const character of outside) inside.delete(character);
  return inside;
}
