import { expect, test } from "vitest";
import { topicText, topicWords, wordsInCommon } from "./topic-terms.ts";

const rare = (text: string, other: string, rarity: (term: string) => number = () => 1) => wordsInCommon(text, topicWords(other), rarity);

test("words of an alphabet are whole and in parts, characters stand alone", () => {
  expect(topicText("Gas 电池")).toEqual({ whole: ["gas", "电", "池"], parts: ["^ga", "gas", "as$"] });
});

test("forms of a word are one term", () => {
  expect(topicText("battery").whole).toEqual(topicText("batteries").whole);
  expect(rare("batteries", "a battery")).toEqual(["batteries"]);
});

test("single letters are no term; an empty text has none", () => {
  expect(topicText("a b")).toEqual({ whole: [], parts: [] });
  expect(topicText("")).toEqual({ whole: [], parts: [] });
  expect(rare("", "battery")).toEqual([]);
});

test("characters that follow each other in both texts are one word; one that stands alone is none", () => {
  expect(rare("固态电池", "固态电池的研究")).toEqual(["固态电池"]);
  expect(rare("固态的电池", "电池固")).toEqual(["电池"]);
  expect(rare("固", "固")).toEqual([]);
});

test("words that only join others are no reason, in English and in German", () => {
  expect(rare("the laser with the mirror", "with the laser")).toEqual(["laser"]);
  expect(rare("der Laser und der Spiegel", "und der laser")).toEqual(["laser"]);
});

test("the rarest word comes first, and a word of several terms is as rare as the rarest of them", () => {
  const rarity = (term: string): number => ({ laser: 9, mirror: 2, 固态: 5, 态电: 1 })[term] ?? 7;
  expect(rare("laser mirror", "mirror laser", rarity)).toEqual(["mirror", "laser"]);
  expect(rare("mirror 固态电", "固态电 mirror", rarity)).toEqual(["固态电", "mirror"]);
});
