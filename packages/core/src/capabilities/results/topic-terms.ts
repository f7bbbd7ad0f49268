import type { TopicText } from "@quoin/methods";
import { plainText } from "../../measures/duplicates/plain-text.ts";

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+/gu;

/** Letters of a word by which its forms are one (battery, batteries), and of the parts by which words of one root are alike (photonics, photon). */
const [stemLetters, partLetters] = [6, 3];

/**
 * The terms by which texts are alike in topic: of an alphabet the words, by their first letters so that forms of a word are one, and their parts of three letters; words of one letter and
 * numbers left out; of Chinese, Japanese and Korean runs each character.
 *
 *   topicText("Gas 电池")  // { whole: ["gas", "电", "池"], parts: ["^ga", "gas", "as$"] }
 */
export function topicText(text: string): TopicText {
  const whole: string[] = [];
  const parts: string[] = [];
  for (const [run] of plainText(text).matchAll(runs)) {
    if (han.test(run)) whole.push(...run);
    else if (isWord(run)) {
      whole.push(run.slice(0, stemLetters));
      const edged = `^${run}$`;
      for (let at = 0; at + partLetters <= edged.length; at++) parts.push(edged.slice(at, at + partLetters));
    }
  }
  return { whole, parts };
}

/** Words of an alphabet by their first letters, each with the word as it stands in the text the first time; of runs of characters each pair. */
export function topicWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [run] of plainText(text).matchAll(runs)) {
    const signs = [...run];
    if (!han.test(run)) {
      if (isWord(run) && !words.has(run.slice(0, stemLetters))) words.set(run.slice(0, stemLetters), run);
    } else for (let at = 1; at < signs.length; at++) words.set(`${signs[at - 1]}${signs[at]}`, `${signs[at - 1]}${signs[at]}`);
  }
  return words;
}

/** Words that join others, English and German: no reason for which anything is shown. They stay in the texts that are compared, where their number weighs them down. */
const functionWords: ReadonlySet<string> = new Set(
  "a an and are as at be by can for from has have in into is it its may no not of on or our that the their these this those to was we were which who will with without within als am an auf aus bei das dem den der des die durch ein eine einem einen einer für im ist mit nach oder ohne sind über und unter von vom wird zu zum zur".split(
    " ",
  ),
);

/**
 * The words that a text has in common with another one, as they stand in the text, those of the rarest terms first; pairs of characters that follow each other are one word.
 *
 *   wordsInCommon("固态电池 for batteries", topicWords("a battery, 固态电池"), () => 1)  // ["batteries", "固态电池"]
 *
 * @param rarity  how many of all documents hold a term, whatever number stands for it
 */
export function wordsInCommon(text: string, held: ReadonlyMap<string, string>, rarity: (term: string) => number): string[] {
  const found = new Map<string, number>();
  const add = (word: string, terms: readonly string[]): void => {
    if (terms.length > 0) found.set(word, Math.min(found.get(word) ?? Number.POSITIVE_INFINITY, ...terms.map(rarity)));
  };
  for (const [run] of plainText(text).matchAll(runs)) {
    if (!han.test(run)) {
      if (isWord(run) && !functionWords.has(run) && held.has(run.slice(0, stemLetters))) add(run, [run.slice(0, stemLetters)]);
      continue;
    }
    const signs = [...run];
    let word = "";
    let terms: string[] = [];
    for (let at = 1; at <= signs.length; at++) {
      const pair = at < signs.length ? `${signs[at - 1]}${signs[at]}` : "";
      if (pair !== "" && held.has(pair)) {
        word = word === "" ? pair : `${word}${signs[at]}`;
        terms.push(pair);
        continue;
      }
      add(word, terms);
      [word, terms] = ["", []];
    }
  }
  return [...found].sort(([a, left], [b, right]) => left - right || (a < b ? -1 : a > b ? 1 : 0)).map(([word]) => word);
}

function isWord(run: string): boolean {
  return run.length >= 2 && !run.includes("#");
}
