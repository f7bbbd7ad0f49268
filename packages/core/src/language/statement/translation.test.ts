import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { english } from "../printers/english.ts";
import type { Printer } from "../printers/printer.ts";
import { printers } from "../printers/printers.ts";
import { type Sentences, sentences } from "./sentences.ts";
import { type Translation, translated, translationFaults } from "./translation.ts";
import { integer, listed, percent, placed } from "./values.ts";

const source = new URL("../../", import.meta.url);
const files = readdirSync(fileURLToPath(source), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".words.ts"));
const tables: readonly Sentences[] = (await Promise.all(files.map((file) => import(pathToFileURL(fileURLToPath(new URL(file, source))).href)))).flatMap(
  (module: Readonly<Record<string, Sentences>>) => Object.values(module),
);

/** One of the program's own languages as a translation, so that the two are held to what a third one is held to. */
function ownTranslation(language: "en" | "zh"): Translation {
  const texts = tables.flatMap(({ area, table }) => Object.entries(table).map(([code, sentence]) => [`${area}.${code}`, sentence[language]] as const));
  return { printer: printers[language], sentences: Object.fromEntries(texts) };
}

test.each(["en", "zh"] as const)("every sentence of the program is whole in %s: every code, every place, every form", (language) => {
  expect(tables.length).toBeGreaterThan(0);
  expect(translationFaults(tables, ownTranslation(language))).toEqual([]);
});

test("no two tables share a code", () => {
  expect(new Set(tables.map(({ area }) => area)).size).toBe(tables.length);
});

test("Chinese sentences have full-width marks between Chinese words", () => {
  const halfWidth = /[\u4e00-\u9fff”）}][,;?!]|[\u4e00-\u9fff”）][:(]|[,;?!)][\u4e00-\u9fff“（]/;
  const texts = tables.flatMap(({ area, table }) =>
    Object.entries(table).map(([code, { zh }]) => ({ code: `${area}.${code}`, zh: zh.replace(/\{\$\w+ :[^}]*\}/g, "}") })),
  );
  expect(texts.filter(({ zh }) => halfWidth.test(zh))).toEqual([]);
});

const polish: Printer = { ...english, tag: "pl", thousands: " ", percent: (digits) => `${digits.replace(".", ",")} %`, list: (parts) => parts.join(" i ") };
const words = sentences("sample", {
  firms: { en: "{$n} {$n :form one=firm other=firms} in {$places}: {$share}. {$rest}", zh: "{$places}有{$n}家企业：{$share}。{$rest}" },
  none: { en: "No figures.", zh: "没有数据。" },
});
const places = listed([placed({ id: "PL61", name: { en: "Kuyavia", zh: "库亚维" } }), placed({ id: "PL63", name: { en: "Pomerania", zh: "滨海" } })]);

test("a third language needs nothing but its printer and its sentences", () => {
  const translation = {
    printer: polish,
    sentences: { "sample.firms": "{$places}: {$n} {$n :form one=firma few=firmy many=firm other=firmy}, {$share}. {$rest}", "sample.none": "Brak danych." },
  };
  expect(translationFaults([words], translation)).toEqual([]);
  const said = (n: number) => translated(translation, words.say("firms", { n: integer(n, "firms"), places, share: percent(0.436), rest: [words.say("none")] }));
  expect([1, 3, 12_000].map(said)).toEqual([
    "Kuyavia i Pomerania: 1 firma, 43,6 %. Brak danych.",
    "Kuyavia i Pomerania: 3 firmy, 43,6 %. Brak danych.",
    "Kuyavia i Pomerania: 12 000 firm, 43,6 %. Brak danych.",
  ]);
});

test("what a translation lacks is named, and said in English meanwhile", () => {
  const translation = { printer: polish, sentences: { "sample.firms": "{$places}: {$n} {$n :form one=firma other=firm}. {$what}", "sample.other": "x" } };
  expect(translationFaults([words], translation)).toEqual([
    { code: "sample.firms", fault: "places", what: ["share", "rest", "what"] },
    { code: "sample.firms", fault: "forms", what: ["one", "few", "many", "other"] },
    { code: "sample.none", fault: "missing", what: [] },
    { code: "sample.other", fault: "unknown", what: [] },
  ]);
  expect(translated(translation, words.say("none"))).toBe("No figures.");
});
