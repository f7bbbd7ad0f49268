import { fixedText, loadLocale } from "@quoin/core";
import { expect, test } from "vitest";
import { choices, choiceText, macroRegions } from "./choice-text.ts";

test("each word of a choice stands in German", async () => {
  const german = await loadLocale("de");
  if (german === null) throw new Error("no German");
  const texts = [...Object.values(choices), ...Object.values(macroRegions)];
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => fixedText(text, german) === null).map(({ en }) => en)).toEqual([]);
});

test.each([
  ["released", ["proposed", "released", "declined"], "已放行"],
  ["declined", ["proposed", "released", "declined"], "已退回"],
  ["released", ["assigned", "declined", "released"], "已解除"],
  ["proposed", ["proposed", "chosen"], "拟议"],
  ["released", null, "已解除"],
])("%s among %j is said %s", (word, among, said) => {
  expect(choiceText(word, "zh", among)).toBe(said);
});
