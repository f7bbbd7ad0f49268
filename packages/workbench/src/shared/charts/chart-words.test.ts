import { fixedText, loadLocale } from "@quoin/core";
import { expect, test } from "vitest";
import { chartWords } from "./chart-words.ts";

test("each word that stands alone inside a drawing is said in German", async () => {
  const german = await loadLocale("de");
  if (german === null) throw new Error("no German");
  const words = Object.values(chartWords.en).filter((word) => typeof word === "string");
  expect(words.length).toBeGreaterThan(8);
  // A sign of one letter is the same everywhere.
  expect(words.filter((word) => word.length > 1 && fixedText({ en: word, zh: "" }, german) === null)).toEqual([]);
});
