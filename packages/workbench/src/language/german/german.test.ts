import { messagePattern, patternPlaces } from "@quoin/core";
import { expect, test } from "vitest";
import type { Catalogue, Message } from "../catalogue.ts";
import { germanMessages } from "./german.ts";

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("../../**/*.text.ts", { eager: true });
const catalogues = Object.values(files).flatMap((file) => Object.values(file));

function places(message: string): readonly string[] {
  return [...new Set(patternPlaces(messagePattern(message)).map(({ name }) => name))].sort();
}

/** Categories of the count by which the text is chosen. */
function categories(message: string): string {
  return messagePattern(message)
    .variants.map(([category]) => category)
    .join();
}

test("every text of a page stands in German", () => {
  const lacking = catalogues.flatMap(({ name, messages }) => Object.keys(messages).map((key) => `${name}.${key}`));
  expect(lacking.filter((key) => germanMessages[key] === undefined)).toEqual([]);
});

test("every German message is one of a page, with its places and with a form for one and for several where English has them", () => {
  const known = new Map(catalogues.flatMap(({ name, messages }) => Object.entries<Message>(messages).map(([key, message]) => [`${name}.${key}`, message])));
  const faults = Object.entries(germanMessages).flatMap(([key, text]) => {
    const message = known.get(key);
    if (message === undefined) return [`${key} is no message`];
    if (JSON.stringify(places(text)) !== JSON.stringify(places(message.en))) return [`${key} has other places`];
    return categories(text) === categories(message.en) ? [] : [`${key} has other forms`];
  });
  expect(faults).toEqual([]);
});
