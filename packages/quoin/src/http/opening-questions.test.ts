import { expect, test } from "vitest";
import { openingQuestions } from "./opening-questions.ts";

test("a server that starts is asked what the start page asks, in the words in which it asks it, what takes long first", () => {
  const asked = openingQuestions("350000").map(({ name, body }) => `${name} ${body}`);
  expect(asked.slice(0, 3).sort()).toEqual(['design {"region":"350000"}', 'diagnose {"region":"350000"}', "diagnose-regions {}"]);
  expect(asked.slice(3).sort()).toEqual(["about {}", 'log {"newest":true,"limit":5}', 'record-list {"type":"region"}', "territory {}", "work {}"]);
});
