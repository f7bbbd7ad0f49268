/** Length of the pieces of a word written in letters. */
const letterGram = 4;

/**
 * The pieces by which a plain text is compared, each once: pairs of neighbouring characters in Chinese, Japanese and Korean runs, four letters at a time (ends marked) in words of an alphabet, short words whole.
 *
 *   textGrams("印刷oled")  // ["印刷", "_ole", "oled", "led_"]
 */
export function textGrams(plain: string): readonly string[] {
  const grams = new Set<string>();
  for (const run of plain.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+/gu,
  ) ?? []) {
    const characters = [...run];
    const isAlphabet = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(characters[0] ?? "");
    if (isAlphabet) alphabetGrams(characters, grams);
    else if (characters.length === 1) grams.add(run);
    else for (let place = 0; place + 1 < characters.length; place += 1) grams.add(`${characters[place]}${characters[place + 1]}`);
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
