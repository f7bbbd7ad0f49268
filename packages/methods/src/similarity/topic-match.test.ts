import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { topicMatcher } from "./topic-match.ts";
import { bestTopics, type TopicText, weightedIndex } from "./weighted-index.ts";

const text = (words: string, parts = ""): TopicText => ({ whole: words.split(" ").filter(Boolean), parts: parts.split(" ").filter(Boolean) });

test("a part of a word counts half of a whole term that is as rare and as often there", () => {
  const index = weightedIndex([text("laser", "las"), text("steel", "ste")]);
  const [whole, part] = [index.whole.get("laser") ?? -1, index.parts.get("las") ?? -1];
  // idf = log(1 + 1.5 / 1.5), length as the mean: tf (k + 1) / (tf + k) = 1.
  expect(index.idf[whole]).toBeCloseTo(Math.log(2), 12);
  expect(bestTopics(index, new Map([[part, 1]]), 5)[0]?.score).toBeCloseTo(Math.log(2) / 2, 6);
});

test("what was matched to a query alike lends its terms; a pair that is not heard lends none", () => {
  const documents = [text("track record researcher"), text("steel mill"), text("laser optics")];
  const earlier = [{ query: text("senior fellowship spring"), document: text("researcher record own") }];
  const matcher = topicMatcher(documents, earlier);
  expect(topicMatcher(documents).match(text("senior fellowship autumn"), 3)).toEqual([]);
  expect(matcher.match(text("senior fellowship autumn"), 3).map(({ document }) => document)).toEqual([0]);
  expect(matcher.match(text("senior fellowship autumn"), 3, new Set([0]))).toEqual([]);
  expect(matcher.match(text("laser"), 3).map(({ document }) => document)).toEqual([2]);
});

test("the score of one document is that of the list, to the last bit, also where it is none of the best", () => {
  const random = new RandomStream(11);
  const some = (count: number): string => Array.from({ length: count }, () => `w${Math.floor(random.uniform() ** 3 * 200)}`).join(" ");
  const documents = Array.from({ length: 300 }, () => text(some(12), some(6)));
  const earlier = Array.from({ length: 5 }, () => ({ query: text(some(6)), document: text(some(6)) }));
  for (const matcher of [topicMatcher(documents), topicMatcher(documents, earlier)])
    for (let round = 0; round < 10; round++) {
      const query = text(some(8), some(4));
      const asked = matcher.asked(query, new Set([1]));
      const whole = new Map(matcher.match(query, documents.length, new Set([1])).map(({ document, score }) => [document, score]));
      expect(asked.best(5)).toEqual(matcher.match(query, 5, new Set([1])));
      expect(documents.map((_, at) => asked.scoreOf(at))).toEqual(documents.map((_, at) => whole.get(at) ?? 0));
    }
});

test("nothing to search, nothing asked, nothing in common: no hit", () => {
  expect(topicMatcher([]).match(text("laser"), 3)).toEqual([]);
  expect(topicMatcher([text("laser")]).match(text(""), 3)).toEqual([]);
  expect(topicMatcher([text("laser"), text("")], [{ query: text(""), document: text("") }]).match(text("steel"), 3)).toEqual([]);
});

test("the bound that leaves documents out leaves out none of the best: as by adding up everything", () => {
  const random = new RandomStream(7);
  const draw = (most: number): number => Math.floor(random.uniform() ** 3 * most);
  const documents = Array.from({ length: 400 }, () => ({
    whole: Array.from({ length: 8 }, () => `w${draw(300)}`),
    parts: Array.from({ length: 20 }, () => `p${draw(60)}`),
  }));
  const index = weightedIndex(documents);
  for (let round = 0; round < 40; round++) {
    const query = new Map(Array.from({ length: 12 }, () => [draw(index.idf.length), 0.2 + random.uniform()] as const));
    const sums = new Map<number, number>();
    for (const [term, own] of query)
      for (let at = index.start[term] ?? 0; at < (index.start[term + 1] ?? 0); at++) {
        const document = index.document[at] ?? -1;
        sums.set(document, (sums.get(document) ?? 0) + own * (index.weight[at] ?? 0));
      }
    const all = [...sums].sort(([a, left], [b, right]) => right - left || a - b).slice(0, 10);
    const best = bestTopics(index, query, 10);
    expect(best.map(({ score }) => score.toFixed(9))).toEqual(all.map(([, score]) => score.toFixed(9)));
  }
});
