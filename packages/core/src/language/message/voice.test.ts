import { beforeAll, expect, test } from "vitest";
import { learnTongue } from "../../further-languages.ts";
import { plainWords } from "../office-words.ts";
import { sentences } from "../statement/sentences.ts";
import { recorded, whole } from "../statement/values.ts";
import { asTyped, type LocalText } from "../text.ts";
import type { Tongue } from "../tongues.ts";
import { readerOf } from "./reader.ts";
import { furtherVoice, ownVoice, readerVoice } from "./voice.ts";

let german: Tongue;
beforeAll(async () => {
  const tongue = await learnTongue("de");
  if (tongue === null) throw new Error("German could not be loaded");
  german = tongue;
});

const words = sentences("sample-voice", { led: { en: "{n} led by {who}", zh: "{who}牵头{n}" } });
/** German has a word for it. */
const region: LocalText = { en: "Region", zh: "地区" };
const who = (name: LocalText) => ({ n: whole(3, ""), who: recorded("organisation", "o", name) });

test("a document looks up what the program says and no name that somebody typed, alone or within a sentence", () => {
  const voice = furtherVoice(german);
  expect(voice.text(region)).toBe("Ort");
  expect(voice.text(asTyped(region))).toBe("Region");
  expect(voice.text(asTyped({ ...region, de: "Gegend" } as LocalText))).toBe("Gegend");
  const spoken = { ...german, sentences: { ...german.sentences, "sample-voice.led": "{n} unter {who}" } };
  expect(furtherVoice(spoken).of(words)("led", who(region))).toBe("3 unter Region");
});

test("a document is spoken in the words of the office: names, and what stands in the places of a sentence, stay as they were typed", () => {
  const own = sentences("sample-office-voice", { of: { en: "a @region of {who}: {what}", zh: "{who}的@region：{what}" } });
  const cities = { ...plainWords, region: { en: { one: "area", many: "areas" }, zh: { one: "片区", many: "片区" } } };
  const typed = asTyped({ en: "my @region", zh: "我@region" });
  const told = { who: recorded("organisation", "o", typed), what: { en: "the @regions", zh: "各@region" } };
  expect(readerVoice(readerOf(null, cities), "en").of(own)("of", told)).toBe("an area of my @region: the areas");
  expect(readerVoice(readerOf(null, cities), "zh").of(own)("of", told)).toBe("我@region的片区：各片区");
  const spoken = { ...german, sentences: { ...german.sentences, "sample-office-voice.of": "@region von {who}: {what}" } };
  const voice = readerVoice(readerOf(spoken, plainWords), "en");
  expect([voice.of(own)("of", told), voice.text(region), voice.text(asTyped(region)), voice.text(typed)]).toEqual([
    "Ort von my @region: the regions",
    "Ort",
    "Region",
    "my @region",
  ]);
  expect(readerVoice(readerOf(german, cities), "en").of(own)("of", told)).toBe("an area of my @region: the areas");
});

test("whoever reads names in a language that the program does not speak gets them so in documents, too", () => {
  const name = { en: "Ministry", zh: "部", pt: "Ministério" } as LocalText;
  expect(ownVoice("en", "pt").of(words)("led", who(name))).toBe("3 led by Ministério");
  expect(ownVoice("zh", "pt").of(words)("led", who(name))).toBe("Ministério牵头3");
  expect(ownVoice("en").of(words)("led", who(name))).toBe("3 led by Ministry");
  expect(ownVoice("en", "pt").text(region)).toBe("Region");
  expect(furtherVoice(german, "pt").text(name)).toBe("Ministério");
});
