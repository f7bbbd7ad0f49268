import { expect, test } from "vitest";
import { labelText, otherLanguage } from "./label.ts";

test("a name that there is in one language alone says which one it is in, wherever it is not the reader's", () => {
  const chinese = { en: null, zh: "宝钢股份" };
  expect([labelText(chinese, "en", "600019.SH"), otherLanguage(chinese, "en")]).toEqual(["宝钢股份", { lang: "zh" }]);
  expect(otherLanguage(chinese, "zh")).toEqual({});
  expect(otherLanguage({ en: "Baosteel", zh: "宝钢股份" }, "en")).toEqual({});
});

test("an id is in no language", () => {
  expect([labelText(undefined, "en", "600019.SH"), otherLanguage(undefined, "en")]).toEqual(["600019.SH", {}]);
  expect(otherLanguage({ en: null, zh: null }, "en")).toEqual({});
});
