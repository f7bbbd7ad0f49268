import { expect, test } from "vitest";
import { noteTemplates } from "./notes.ts";
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
