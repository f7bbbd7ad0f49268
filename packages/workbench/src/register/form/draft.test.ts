import { expect, test } from "vitest";
import { draftOf } from "./draft.ts";

test("a draft that lies in the browser is read as it was typed", () => {
  const draft = { base: null, at: "2026-01-01T00:00:00Z", fields: { title: "a" } };
  expect(draftOf(JSON.stringify(draft))).toEqual(draft);
});

test.each(["{", "null", "3", '{"at":"x"}', '{"base":null,"at":3,"fields":{}}', '{"base":null,"at":"x","fields":null}'])(
  "what is no draft (%s) is none",
  (text) => {
    expect(draftOf(text)).toBeNull();
  },
);
