import { plainText } from "../../measures/duplicates/plain-text.ts";

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+/gu;

/** Letters of a word by which its forms are one (battery, batteries). */
const stemLetters = 6;

/**
 * The terms by which texts are alike in topic: of an alphabet the words, by their first letters so that forms of a word are one, words of one letter and numbers left out; of Chinese,
 * Japanese and Korean runs pairs of characters, a single one whole.
 *
 *   topicTerms("Batteries 固态电池")  // ["batter", "固态", "态电", "电池"]
 */
export function topicTerms(text: string): string[] {
  return (plainText(text).match(runs) ?? []).flatMap((run) => {
    if (!han.test(run)) return run.length < 2 || run.includes("#") ? [] : [run.slice(0, stemLetters)];
    const signs = [...run];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  });
}
