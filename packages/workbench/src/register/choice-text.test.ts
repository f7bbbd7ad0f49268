import { fixedText, loadLocale } from "@quoin/core";
import { expect, test } from "vitest";
import { choices, macroRegions } from "./choice-text.ts";

test("each word of a choice stands in German", async () => {
  const german = await loadLocale("de");
  if (german === null) throw new Error("no German");
  const texts = [...Object.values(choices), ...Object.values(macroRegions)];
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => fixedText(text, german) === null).map(({ en }) => en)).toEqual([]);
});
