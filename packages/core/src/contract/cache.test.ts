import { expect, test } from "vitest";
import { type Cache, cached, jsonPacking } from "./cache.ts";

function memory(codeVersion = "1", held = new Map<string, Uint8Array>()): Cache & { readonly held: Map<string, Uint8Array> } {
  return {
    held,
    codeVersion,
    hash: (text) => text.replaceAll("\n", " "),
    read: async (name) => held.get(name) ?? null,
    write: async (name, content) => void held.set(name, content),
  };
}

const numbers = jsonPacking((text) => (/^\d+$/.test(text) ? Number(text) : null));
const asked = { name: "n", question: { a: 1, b: [2, 3] }, restsOn: ["t"] };

test("an answer is computed once for the same question, however its fields are written", async () => {
  const cache = memory();
  let made = 0;
  const ask = (question: unknown = asked.question, restsOn: unknown = asked.restsOn, from: Cache = cache) =>
    cached(from, { name: "n", question, restsOn }, numbers, async () => ++made);
  expect([await ask(), await ask(), await ask({ b: [2, 3], a: 1 })]).toEqual([1, 1, 1]);
  expect(await ask({ a: 1, b: [3, 2] })).toBe(2);
  expect(await ask(asked.question, ["another"])).toBe(3);
  expect(await ask(asked.question, ["another"], memory("2", cache.held))).toBe(4);
});

test.each([
  ["empty", ""],
  ["without a key", "5"],
  ["under another key", "x\n5"],
  ["no answer behind its key", null],
])("what is kept is %s: computed anew and written over", async (_, text) => {
  const cache = memory();
  await cached(cache, asked, numbers, async () => 5);
  const whole = new TextDecoder().decode(cache.held.get("n"));
  cache.held.set("n", new TextEncoder().encode(text ?? whole.replace(/\n5$/, "\nfive")));
  expect(await cached(cache, asked, numbers, async () => 6)).toBe(6);
  expect(await cached(cache, asked, numbers, async () => 7)).toBe(6);
});
