import { expect, test } from "vitest";
import type { Catalogue, Message } from "../catalogue.ts";
import { germanMessages } from "./german.ts";

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("../../**/*.text.ts", { eager: true });
const catalogues = Object.values(files).flatMap((file) => Object.values(file));

/** Catalogues that stand in German as a whole; the others are read in English meanwhile. */
const whole = ["actions", "brief", "doors", "findings", "import", "map", "people", "plan", "regions", "settings", "shared", "shell", "start"];

function places(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ""))].sort();
}

function englishOf({ en }: Message): string {
  return typeof en === "string" ? en : `${en.one} ${en.other}`;
}

test("navigation and the pages of findings, plan, import and settings are whole in German", () => {
  const lacking = catalogues.filter(({ name }) => whole.includes(name)).flatMap(({ name, messages }) => Object.keys(messages).map((key) => `${name}.${key}`));
  expect(lacking.filter((key) => germanMessages[key] === undefined)).toEqual([]);
  expect(new Set(catalogues.map(({ name }) => name)).size).toBeGreaterThan(whole.length);
});

test("every German message is one of a page, with its places and with a form for one and for several where English has them", () => {
  const known = new Map(catalogues.flatMap(({ name, messages }) => Object.entries<Message>(messages).map(([key, message]) => [`${name}.${key}`, message])));
  const faults = Object.entries(germanMessages).flatMap(([key, text]) => {
    const message = known.get(key);
    if (message === undefined) return [`${key} is no message`];
    if (JSON.stringify(places(text)) !== JSON.stringify(places(englishOf(message)))) return [`${key} has other places`];
    return text.split(" ¦ ").length === (typeof message.en === "string" ? 1 : 2) ? [] : [`${key} has other forms`];
  });
  expect(faults).toEqual([]);
});
