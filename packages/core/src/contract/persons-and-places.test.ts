import { describe, expect, test } from "vitest";
import { z } from "zod";
import { accountOf, accountsInMemory } from "../../test/accounts-in-memory.ts";
import { registerInMemory } from "../../test/register-in-memory.ts";
import { elementAt, entryOf, lastOf, memberOf } from "./assert-present.ts";
import { groupBy } from "./group-by.ts";
import { keyed, keysOf } from "./keyed.ts";
import { parsedJson } from "./parsed-json.ts";
import type { WorkspacePorts } from "./ports.ts";
import { accountsOf, isAnother, isCallers, maybeOwnAccounts, samePerson, twoPersons } from "./same-person.ts";
import { utf8Bytes, utf8Text } from "./utf8.ts";
import { visibleText } from "./visible-text.ts";
import { zonesOfOffice } from "./zone-of-country.ts";

const people = [
  accountOf("li", { person: "p-1" }),
  accountOf("li-2", { person: "p-1" }),
  accountOf("wang", { person: "p-2" }),
  accountOf("nobody-said"),
  accountOf("nor-of-this"),
];
const of = (name: string) => people.find((each) => each.name === name) ?? accountOf(name);
function askedBy(name: string | null) {
  const { accounts } = accountsInMemory(registerInMemory([]), people);
  return { accounts, caller: { name: name ?? "owner", ...(name === null ? {} : { account: of(name) }) } } as unknown as Pick<
    WorkspacePorts,
    "accounts" | "caller"
  >;
}

describe("two accounts", () => {
  test.each<[string, string, boolean, boolean]>([
    ["li", "li", true, false],
    ["li", "li-2", true, false],
    ["li", "wang", false, true],
    ["li", "nobody-said", false, false],
    ["nobody-said", "nor-of-this", false, false],
    ["nobody-said", "nobody-said", true, false],
  ])("%s and %s are of one person: %s; are known to be of two: %s", (one, other, same, two) => {
    expect([samePerson(of(one), of(other)), samePerson(of(other), of(one))]).toEqual([same, same]);
    expect([twoPersons(of(one), of(other)), twoPersons(of(other), of(one))]).toEqual([two, two]);
  });

  test("of the persons of some are told with them, those that are gone by their name", async () => {
    const { accounts } = askedBy(null);
    expect(await accountsOf(accounts, "li-2")).toEqual(["li", "li-2"]);
    expect(await accountsOf(accounts, "gone", "wang")).toEqual(["gone", "wang"]);
    expect(await accountsOf(accounts, "nobody-said")).toEqual(["nobody-said"]);
    expect(await accountsOf(accounts)).toEqual([]);
  });

  test("are the caller's, another's, or nobody knows whose", async () => {
    const ask = async (caller: string | null, name: string) => [await isCallers(askedBy(caller), name), await isAnother(askedBy(caller), name)];
    expect(await ask("li", "li-2")).toEqual([true, false]);
    expect(await ask("li", "wang")).toEqual([false, true]);
    expect(await ask("li", "nobody-said")).toEqual([false, false]);
    expect(await ask("li", "gone")).toEqual([false, false]);
    expect(await ask(null, "owner")).toEqual([true, false]);
    expect(await ask(null, "li")).toEqual([false, false]);
  });

  test("may be of the caller where nobody has said that they are not; without an account none is", async () => {
    expect(await maybeOwnAccounts(askedBy("li"))).toEqual(["li", "li-2", "nobody-said", "nor-of-this"]);
    expect(await maybeOwnAccounts(askedBy("nobody-said"))).toEqual(["li", "li-2", "nobody-said", "nor-of-this", "wang"]);
    expect(await maybeOwnAccounts(askedBy(null))).toEqual([]);
  });
});

describe("the zones of an office's country", () => {
  test.each<[string | undefined, string | undefined, string | null]>([
    ["CNY", "CN", "CN"],
    ["EUR", "DE", "DE"],
    ["EUR", "EU", null],
    ["XXX", "PE", "PE"],
    ["PEN", "150000", "PE"],
    ["XAF", undefined, null],
    [undefined, undefined, null],
    ["cny", "cn", null],
    ["", "", null],
  ])("of currency %s and root %s are those of %s", (currency, root, country) => {
    expect(zonesOfOffice({ currency, root })?.country ?? null).toBe(country);
  });

  test("are one where its law or its clocks say so, and none where they differ", () => {
    expect(zonesOfOffice({ currency: "CNY" })?.one).toBe("Asia/Shanghai");
    expect(zonesOfOffice({ currency: "PEN" })?.one).toBe("America/Lima");
    const several = zonesOfOffice({ currency: "USD" });
    expect([several?.one, several?.zones.includes("America/New_York")]).toEqual([null, true]);
  });
});

describe("what a caller knows to be there", () => {
  test("is read, also where it is nothing, zero or false", () => {
    expect([elementAt([null], 0), elementAt([0], 0), elementAt([false], 0), lastOf(["a", "b"])]).toEqual([null, 0, false, "b"]);
    expect([entryOf(new Map([["a", null]]), "a"), memberOf({ a: 0 }, "a")]).toEqual([null, 0]);
  });

  test("is told where it is not", () => {
    for (const wrong of [
      () => elementAt(["a"], 1),
      () => elementAt(["a"], -1),
      () => elementAt([], 0),
      () => lastOf([]),
      () => entryOf(new Map([["a", 1]]), "b"),
    ])
      expect(wrong).toThrow(RangeError);
    expect(() => memberOf({ a: 1 }, "b")).toThrow("b is not among a");
  });
});

test("groups stand in the order in which their first member came, and so do their members", () => {
  const groups = groupBy([3, 1, 4, 1, 5, 9, 2, 6], (each) => each % 2 === 0);
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5, 9]],
    [true, [4, 2, 6]],
  ]);
  expect(groupBy([], String).size).toBe(0);
  expect([...groupBy([{ id: Number.NaN }, { id: Number.NaN }], ({ id }) => id).values()]).toHaveLength(1);
});

test("an object has an entry for each of the names, and its names are those of its table", () => {
  expect(keyed(["en", "zh"], (name) => name.length)).toEqual({ en: 2, zh: 2 });
  expect(keysOf({ b: 1, a: 2 })).toEqual(["b", "a"]);
  expect(keyed([], () => 1)).toEqual({});
});

test.each<[string, boolean]>([
  ["a name", true],
  ["东方齿轮厂", true],
  ["a  b", true],
  ["", false],
  [" a", false],
  ["\ta", false],
  ["a\nb", false],
  ["a\u202eb", false],
  ["a\u200bb", false],
  ["\ufeffa", false],
  ["a\u0000", false],
  ["a\u2066b", false],
  ["\u3000a", false],
  ["😀", true],
])("%j reads as it is written: %s", (text, visible) => {
  expect(visibleText.test(text)).toBe(visible);
});

test("a text that is no JSON, or not of its schema, is none", () => {
  const schema = z.object({ n: z.number().default(3) });
  expect(parsedJson(schema, '{"n":1}')).toEqual({ n: 1 });
  expect(parsedJson(schema, "{}")).toEqual({ n: 3 });
  for (const none of ["", "{", '{"n":"1"}', "null", "[]"]) expect(parsedJson(schema, none)).toBeNull();
});

test("a text is its bytes and comes back from them; what is no UTF-8 says so", () => {
  for (const text of ["", "a", "中文", "😀", "\u0000"]) expect(utf8Text(utf8Bytes(text))).toBe(text);
  expect(utf8Bytes("中")).toHaveLength(3);
  expect(utf8Text(Uint8Array.of(0x61, 0xff))).toBe("a\ufffd");
});
