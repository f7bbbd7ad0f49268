import { beforeAll, expect, test } from "vitest";
import { forVoice } from "./in-tongue.ts";
import { inOfficeWords, plainWords } from "./office-words.ts";
import { sentences } from "./statement/sentences.ts";
import { recorded, whole } from "./statement/values.ts";
import { asTyped, type LocalText } from "./text.ts";
import { learnTongue, type Tongue } from "./tongues.ts";
import { furtherVoice, ownVoice } from "./voice.ts";

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

test("what is gathered for a document keeps the names of its records, in German and in the words of the office", () => {
  const gathered = { record: { id: "a", labels: { en: "Region", zh: "@region" } }, title: region, name: asTyped({ en: "Region", zh: "@region" }) };
  const said = forVoice(gathered, german, plainWords);
  expect([said.record, said.name, said.title.en]).toEqual([gathered.record, gathered.name, "Ort"]);
  const read = inOfficeWords({ ...gathered, title: { en: "the @regions", zh: "各@region" } }, plainWords, "en");
  expect([read.record, read.name, read.title]).toEqual([gathered.record, gathered.name, { en: "the regions", zh: "各地区" }]);
});

test("whoever reads names in a language that the program does not speak gets them so in documents, too", () => {
  const name = { en: "Ministry", zh: "部", pt: "Ministério" } as LocalText;
  expect(ownVoice("en", "pt").of(words)("led", who(name))).toBe("3 led by Ministério");
  expect(ownVoice("zh", "pt").of(words)("led", who(name))).toBe("Ministério牵头3");
  expect(ownVoice("en").of(words)("led", who(name))).toBe("3 led by Ministry");
  expect(ownVoice("en", "pt").text(region)).toBe("Region");
  expect(furtherVoice(german, "pt").text(name)).toBe("Ministério");
});
