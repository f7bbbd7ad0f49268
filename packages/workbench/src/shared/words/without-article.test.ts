import { expect, test } from "vitest";
import { withoutArticle } from "./without-article.ts";

test.each([
  ["the United Kingdom", "United Kingdom"],
  ["das Vereinigte Königreich", "Vereinigtes Königreich"],
  ["die Vereinigten Staaten", "Vereinigte Staaten"],
  ["die Niederlande", "Niederlande"],
  ["the part of all projects", "the part of all projects"],
  ["die übrigen Orte", "die übrigen Orte"],
  ["英国", "英国"],
])("%s", (name, listed) => {
  expect(withoutArticle(name)).toBe(listed);
});
