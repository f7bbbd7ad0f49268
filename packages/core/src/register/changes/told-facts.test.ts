import { expect, test } from "vitest";
import type { StoredRecord } from "../record-store.ts";
import { untoldFacts } from "./told-facts.ts";

const held = (producers: readonly string[]): StoredRecord =>
  ({
    type: "item",
    id: "film",
    version: 2,
    retired: false,
    body: { id: "film", producers, source: "a paper of 2018: no maker at home", producers_as_of: "2018-04-26" },
  }) as unknown as StoredRecord;
const lacking = (current: StoredRecord | null, given: Readonly<Record<string, unknown>>) =>
  untoldFacts("item", current, given).map(({ code, at }) => [code, at.field]);

test.each([
  ["a maker with neither", { producers: ["a"] }, ["source", "producers_as_of"]],
  ["a maker without a day", { producers: ["a"], source: "its page" }, ["producers_as_of"]],
  ["a maker whose source is blank", { producers: ["a"], source: " ", producers_as_of: "2026-11-01" }, ["source"]],
  ["a maker with both", { producers: ["a"], source: "its page", producers_as_of: "2026-11-01" }, []],
  ["another field", { trl: 6 }, []],
] as const)("%s", (_, given, fields) => {
  expect(lacking(held([]), given)).toEqual(fields.map((field) => ["record.fact-without-source", field]));
});

test("names that stand there already or go ask for nothing, nor does a new record or one of another type", () => {
  expect(lacking(held(["a", "b"]), { producers: ["b"] })).toEqual([]);
  expect(lacking(null, { producers: ["a"] })).toEqual([]);
  expect(untoldFacts("organisation", held([]), { producers: ["a"] })).toEqual([]);
});
