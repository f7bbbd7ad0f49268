import { expect, test } from "vitest";
import { german as germanLocale } from "../../test/german.ts";
import { noteTemplates } from "./notes.ts";
import { messagePatternOrNull } from "./statement/message-pattern.ts";
import type { LocalText } from "./text.ts";

/** More templates than the compiler tells apart one by one. */
const templates: Readonly<Record<string, { readonly message: LocalText; readonly fix: LocalText }>> = noteTemplates;
const texts = Object.entries(templates).flatMap(([code, { message, fix }]) => [
  { code, ...message },
  { code, ...fix },
]);

test("Chinese texts use Chinese marks between Chinese words", () => {
  const halfWidth = /[\u4e00-\u9fff”）][,:;?!()]|[,;?!()][\u4e00-\u9fff“（]/;
  expect(texts.filter(({ zh }) => halfWidth.test(zh))).toEqual([]);
});

test("every text is there in both languages", () => {
  expect(texts.filter(({ en, zh }) => en.trim() === "" || zh.trim() === "")).toEqual([]);
});

test("every text is a message in every language", () => {
  const german = Object.values(germanLocale.notes).flatMap(({ message, fix }) => [message, fix]);
  const all = [...texts.flatMap(({ en, zh }) => [en, zh]), ...german];
  expect(german.length).toBeGreaterThan(1_000);
  expect(all.filter((text) => messagePatternOrNull(text)?.count !== null)).toEqual([]);
});
