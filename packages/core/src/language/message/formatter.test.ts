import { beforeAll, expect, test } from "vitest";
import { loadLocale } from "../../further-languages.ts";
import type { Locale } from "../locales.ts";
import { plainWords } from "../office-words.ts";
import { sentences } from "../statement/sentences.ts";
import { integer, recorded } from "../statement/values.ts";
import { asTyped, type LocalText } from "../text.ts";
import { furtherFormatter, ownFormatter, readerFormatter } from "./formatter.ts";
import { readerOf } from "./reader.ts";

let german: Locale;
beforeAll(async () => {
  const locale = await loadLocale("de");
  if (locale === null) throw new Error("German could not be loaded");
  german = locale;
});

const words = sentences("sample-voice", { led: { en: "{$n} led by {$who}", zh: "{$who}牵头{$n}" } });
/** German has a word for it. */
const region: LocalText = { en: "Region", zh: "地区" };
const who = (name: LocalText) => ({ n: integer(3, ""), who: recorded("organisation", "o", name) });

test("a document looks up what the program says and no name that somebody typed, alone or within a sentence", () => {
  const formatter = furtherFormatter(german);
  expect(formatter.text(region)).toBe("Ort");
  expect(formatter.text(asTyped(region))).toBe("Region");
  expect(formatter.text(asTyped({ ...region, de: "Gegend" } as LocalText))).toBe("Gegend");
  const spoken = { ...german, sentences: { ...german.sentences, "sample-voice.led": "{$n} unter {$who}" } };
  expect(furtherFormatter(spoken).of(words)("led", who(region))).toBe("3 unter Region");
});

test("a document is spoken in the words of the office: names, and what stands in the places of a sentence, stay as they were typed", () => {
  const own = sentences("sample-office-voice", { of: { en: "a @region of {$who}: {$what}", zh: "{$who}的@region：{$what}" } });
  const cities = { ...plainWords, region: { en: { one: "area", many: "areas" }, zh: { one: "片区", many: "片区" } } };
  const typed = asTyped({ en: "my @region", zh: "我@region" });
  const told = { who: recorded("organisation", "o", typed), what: { en: "the @regions", zh: "各@region" } };
  expect(readerFormatter(readerOf(null, cities), "en").of(own)("of", told)).toBe("an area of my @region: the areas");
  expect(readerFormatter(readerOf(null, cities), "zh").of(own)("of", told)).toBe("我@region的片区：各片区");
  const spoken = { ...german, sentences: { ...german.sentences, "sample-office-voice.of": "@region von {$who}: {$what}" } };
  const formatter = readerFormatter(readerOf(spoken, plainWords), "en");
  expect([formatter.of(own)("of", told), formatter.text(region), formatter.text(asTyped(region)), formatter.text(typed)]).toEqual([
    "Ort von my @region: the regions",
    "Ort",
    "Region",
    "my @region",
  ]);
  expect(readerFormatter(readerOf(german, cities), "en").of(own)("of", told)).toBe("an area of my @region: the areas");
});

test("whoever reads names in a language that the program does not speak gets them so in documents, too", () => {
  const name = { en: "Ministry", zh: "部", pt: "Ministério" } as LocalText;
  expect(ownFormatter("en", "pt").of(words)("led", who(name))).toBe("3 led by Ministério");
  expect(ownFormatter("zh", "pt").of(words)("led", who(name))).toBe("Ministério牵头3");
  expect(ownFormatter("en").of(words)("led", who(name))).toBe("3 led by Ministry");
  expect(ownFormatter("en", "pt").text(region)).toBe("Region");
  expect(furtherFormatter(german, "pt").text(name)).toBe("Ministério");
});
