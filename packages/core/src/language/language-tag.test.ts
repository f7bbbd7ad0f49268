import { expect, test } from "vitest";
import { answeredIn, askedIn, canonicalTag, nameCollator, nameLanguages, spokenLanguage } from "./language-tag.ts";
import { programLanguages, spokenLanguages } from "./text.ts";

test.each([
  ["pt", "pt"],
  ["PT-br", "pt-BR"],
  ["por", "pt"],
  ["zh-hant", "zh-Hant"],
  ["ca-valencia", "ca-valencia"],
  ["iw", "he"],
  ["gn", "gn"],
])("%s is the language %s", (text, tag) => {
  expect(canonicalTag(text)).toBe(tag);
});

test.each(["", "English", "pt_BR", "xx", "und", "de-u-co-phonebk", "x-office", "en zh", "said", "typed", `de-${"a".repeat(40)}`])(
  "%j names no language",
  (text) => {
    expect(canonicalTag(text)).toBe(null);
  },
);

test("an office answers in the first of its languages that is asked for, and speaks the next one that the program knows", () => {
  expect(answeredIn(["pt", "en"], { language: "en", names: ["pt-BR", "pt"] })).toEqual({ language: "en", names: "pt" });
  expect(answeredIn(["pt", "en"], { language: "en" })).toEqual({ language: "en", names: null });
  expect(answeredIn(["pt", "zh"], { language: "en" })).toEqual({ language: "zh", names: "pt" });
  expect(answeredIn(["fr", "de"], askedIn("fr"))).toEqual({ language: "de", names: "fr" });
  expect(answeredIn(["de", "fr"], askedIn("fr"))).toEqual({ language: "de", names: "fr" });
  expect(answeredIn(["ko"], { language: "zh" })).toEqual({ language: "en", names: "ko" });
  expect(answeredIn(["zh-Hant", "en"], { language: "zh" })).toEqual({ language: "zh", names: "zh-Hant" });
  expect(answeredIn(["zh", "en"], { language: "de" })).toEqual({ language: "zh", names: null });
  expect(answeredIn([], { language: "zh" })).toEqual({ language: "zh", names: null });
});

test("the languages of the program that an office reads are those that it lists, English where it lists none", () => {
  expect([programLanguages(["pt", "zh"]), programLanguages(["ko"]), programLanguages(["fr", "de"])]).toEqual([["zh"], ["en"], ["en"]]);
  expect([spokenLanguages(["pt", "zh-Hant"]), spokenLanguages(["ko"]), spokenLanguages(["fr", "de"])]).toEqual([["zh"], ["en"], ["de"]]);
  expect([spokenLanguage("de-AT"), spokenLanguage("pt"), spokenLanguage("zhx")]).toEqual(["de", null, null]);
});

test("names are looked for in the reader's language before all others, and stand in its order", () => {
  expect(nameLanguages({ language: "en", nameLanguage: "pt" }, ["pt", "es"])).toEqual(["pt", "en", "es", "zh"]);
  expect(nameLanguages({ language: "en", reader: "de" }, ["de", "fr"])).toEqual(["de", "en", "fr", "zh"]);
  const sorted = (nameLanguage: string, names: readonly string[]) => names.toSorted(nameCollator({ language: "en", nameLanguage }).compare);
  expect(sorted("sv", ["Zink", "Ärta", "Apa"])).toEqual(["Apa", "Zink", "Ärta"]);
  expect(sorted("de", ["Zink", "Ärta", "Apa"])).toEqual(["Apa", "Ärta", "Zink"]);
});
