import { expect, test } from "vitest";
import { searchTopics, topicIndex } from "./topic-search.ts";

const documents = [["laser", "cutting", "steel"], ["laser", "laser", "optics"], ["steel", "rolling", "mill", "steel"], []];

test("scores are BM25's, computed by hand", () => {
  const [first] = searchTopics(topicIndex(documents), ["optics"], 5);
  // idf = log(1 + 3.5 / 1.5), mean length 2.5, tf 1.
  const expected = (Math.log(1 + 3.5 / 1.5) * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 3) / 2.5));
  expect(first?.document).toBe(1);
  expect(first?.score).toBeCloseTo(expected, 12);
});

test("both words lead, then the shorter of two texts alike; without a word in common there is no hit", () => {
  expect(searchTopics(topicIndex(documents), ["laser", "steel", "laser"], 5).map(({ document }) => document)).toEqual([0, 1, 2]);
  expect(searchTopics(topicIndex(documents), ["wool"], 5)).toEqual([]);
  expect(searchTopics(topicIndex([]), ["laser"], 5)).toEqual([]);
  expect(searchTopics(topicIndex(documents), ["laser", "steel"], 1)).toHaveLength(1);
});
