import { messagePattern, patternPlaces } from "@quoin/core";
import { expect, test } from "vitest";
import type { Catalogue, Message } from "./catalogue.ts";

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("../**/*.text.ts", { eager: true });
const catalogues = Object.values(files).flatMap((file) => Object.values(file));
const messages = catalogues.flatMap(({ name, messages: own }) => Object.entries<Message>(own).map(([key, message]) => ({ where: `${name}.${key}`, message })));

/** The places of each text of a message: one, or one for each category of its count. */
function places(message: string): readonly (readonly string[])[] {
  const { variants } = messagePattern(message);
  return variants.map((variant) => patternPlaces({ count: null, variants: [variant] }).map(({ name }) => name));
}

test("no code stands twice: a page has its own catalogue, and what several of them say keeps the code under which offices have translated it", () => {
  expect(catalogues.length).toBeGreaterThan(10);
  expect(new Set(messages.map(({ where }) => where)).size).toBe(messages.length);
});

test("every message stands in both languages", () => {
  expect(messages.filter(({ message }) => [message.en, message.zh].some((text) => text.trim() === "")).map(({ where }) => where)).toEqual([]);
});

test("both languages have the same places", () => {
  const differing = messages.filter(({ message }) => {
    const chinese = new Set(places(message.zh).flat());
    return places(message.en).some((names) => names.some((name) => !chinese.has(name)));
  });
  expect(differing.map(({ where }) => where)).toEqual([]);
});

test("Chinese is Chinese, with full-width punctuation beside its characters", () => {
  const known = /^(SHA-256|Word|Excel|@regions?|@whole|@activity|@calls?|@facility)$/;
  const foreign = messages.filter(({ message: { zh } }) => !/\p{Script=Han}/u.test(zh.replace(/\{\$\w+\}/g, "字")) && !known.test(zh));
  expect(foreign.map(({ where }) => where)).toEqual([]);
  const halfWidth = messages.filter(({ message: { zh } }) => /[\p{Script=Han}}][,?;!:]|[(]\p{Script=Han}/u.test(zh));
  expect(halfWidth.map(({ where }) => where)).toEqual([]);
});
