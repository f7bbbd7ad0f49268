import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { NoteTable } from "./notes/template.ts";
import { noteTemplates } from "./notes.ts";
import { fixedMessages } from "./office-language/derived/fixed-messages.ts";
import { pageMessages } from "./office-language/derived/page-messages.ts";
import type { Sentences } from "./statement/sentences.ts";
import { termFaults, terms } from "./terms.ts";

const notes: NoteTable = noteTemplates;
const source = new URL("../", import.meta.url);
const files = readdirSync(fileURLToPath(source), { recursive: true, encoding: "utf8" });
const modulesOf = (ending: string) =>
  Promise.all(
    files
      .filter((file) => file.endsWith(ending))
      .map(async (file) => (await import(pathToFileURL(fileURLToPath(new URL(file, source))).href)) as Readonly<Record<string, unknown>>),
  );
const tables = (await modulesOf(".words.ts")).flatMap((module) => Object.values(module) as Sentences[]);
const german = (await modulesOf(".de.ts")).flatMap((module) => Object.entries(module) as [string, Readonly<Record<string, string>>][]);

test("each thing has one word in each language, and each word one thing", () => {
  for (const language of ["en", "zh", "de"] as const) expect(new Set(terms.map((term) => term[language])).size).toBe(terms.length);
});

test("a word that is never used is named with the one that is", () => {
  expect(termFaults("zh", [["x", "观察值为3"]])).toEqual(["x: 观察值, say 实际值"]);
  expect(termFaults("zh", [["x", "实际值为3"]])).toEqual([]);
});

/** Each message's code with its text in a language. */
function columnOf(messages: readonly (readonly [string, string, string])[], at: 1 | 2): readonly (readonly [string, string])[] {
  return messages.map((each) => [each[0], each[at]]);
}

test.each(["en", "zh"] as const)("every sentence, note, fixed text and text of a page says the one word for a thing, %s", (language) => {
  const at = language === "en" ? 1 : 2;
  const texts = [
    ...tables.flatMap(({ area, table }) => Object.entries(table).map(([code, sentence]) => [`${area}.${code}`, sentence[language]] as const)),
    ...columnOf(fixedMessages, at),
    ...columnOf(pageMessages, at),
    ...Object.entries(notes).flatMap(([code, { message, fix }]) => [message, fix].map((text) => [code, text[language]] as const)),
  ];
  expect(texts.length).toBeGreaterThan(5_000);
  expect(termFaults(language, texts)).toEqual([]);
});

test("so does every sentence in German", () => {
  const texts = german.flatMap(([name, table]) => Object.entries(table).map(([code, text]) => [`${name}.${code}`, text] as const));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(termFaults("de", texts)).toEqual([]);
});
