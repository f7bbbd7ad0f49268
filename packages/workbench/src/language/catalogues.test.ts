import { expect, test } from "vitest";
import type { Catalogue, Message } from "./catalogue.ts";

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("../**/*.text.ts", { eager: true });
const catalogues = Object.values(files).flatMap((file) => Object.values(file));
const messages = catalogues.flatMap(({ name, messages: own }) => Object.entries<Message>(own).map(([key, message]) => ({ where: `${name}.${key}`, message })));

function englishTexts({ en }: Message): readonly string[] {
  return typeof en === "string" ? [en] : [en.one, en.other];
}

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").sort();
}

test("no code stands twice: a page has its own catalogue, and what several of them say keeps the code under which offices have translated it", () => {
  expect(catalogues.length).toBeGreaterThan(10);
  expect(new Set(messages.map(({ where }) => where)).size).toBe(messages.length);
});

test("every message stands in both languages", () => {
  expect(messages.filter(({ message }) => [...englishTexts(message), message.zh].some((text) => text.trim() === "")).map(({ where }) => where)).toEqual([]);
});

test("both languages have the same places", () => {
  const differing = messages.filter(({ message }) =>
    englishTexts(message).some((text) => new Set([...places(text), ...places(message.zh)]).size !== new Set(places(message.zh)).size),
  );
  expect(differing.map(({ where }) => where)).toEqual([]);
});

test("Chinese is Chinese, with full-width punctuation beside its characters", () => {
  const known = /^(SHA-256|Word|Excel|@regions?|@whole|@activity|@calls?|@facility)$/;
  const foreign = messages.filter(({ message: { zh } }) => !/\p{Script=Han}/u.test(zh.replace(/\{\{\w+\}\}/g, "字")) && !known.test(zh));
  expect(foreign.map(({ where }) => where)).toEqual([]);
  const halfWidth = messages.filter(({ message: { zh } }) => /[\p{Script=Han}}][,?;!:]|[(]\p{Script=Han}/u.test(zh));
  expect(halfWidth.map(({ where }) => where)).toEqual([]);
});
