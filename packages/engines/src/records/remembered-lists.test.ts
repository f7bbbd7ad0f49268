import type { RecordBody, StoredRecord } from "@quoin/core";
import { expect, test } from "vitest";
import { mostRememberedIn, RememberedLists } from "./remembered-lists.ts";

const body = (id: string): RecordBody => ({
  id,
  labels: { en: null, zh: null },
  source: null,
  synthetic: false,
  valid_from: null,
  valid_to: null,
  version: 1,
  retired: false,
});

/** A history of changes, each of a type, over which lists are read; `read` counts the readings. */
function register() {
  const lists = new RememberedLists(100_000);
  const changes: { type: string; seq: number; hash: string }[] = [];
  const read: string[] = [];
  const recordsOf = (type: string, size: number): StoredRecord[] =>
    Array.from({ length: size }, (_, at) => ({ type, id: String(at), version: 1, retired: false, body: body(String(at)) }));
  return {
    read,
    change: (type: string, branch = "") => changes.push({ type, seq: changes.length + 1, hash: `${changes.length + 1}${branch}` }),
    replaceHistory: () => changes.splice(0),
    list: (type: string, size?: number) =>
      lists.of(type, {
        head: async () => changes.at(-1) ?? null,
        changedTypes: async (after) => changes.filter(({ seq }) => seq > after),
        list: async () => {
          read.push(type);
          return recordsOf(type, size ?? changes.filter((change) => change.type === type).length);
        },
      }),
  };
}

test("a list is read again only where its own type was changed", async () => {
  const { read, change, list } = register();
  expect(await list("project")).toHaveLength(0);
  change("project");
  expect(await list("project")).toHaveLength(1);
  change("award");
  expect(await list("project")).toHaveLength(1);
  expect(await list("award")).toHaveLength(1);
  expect(await list("project")).toBe(await list("project"));
  change("project");
  change("award");
  expect(await list("project")).toHaveLength(2);
  expect(read).toEqual(["project", "project", "award", "project"]);
});

test("another history of the same length, or a shorter one, is not taken for the one that was read", async () => {
  const { change, list, replaceHistory } = register();
  change("project");
  change("project");
  expect(await list("project")).toHaveLength(2);
  replaceHistory();
  change("award", "other");
  expect(await list("project")).toHaveLength(0);
  replaceHistory();
  change("project", "third");
  expect(await list("project")).toHaveLength(1);
});

test("nobody can change what others are given", async () => {
  const { change, list } = register();
  change("project");
  const records = (await list("project")) as StoredRecord[];
  expect(() => records.pop()).toThrow(TypeError);
  expect(await list("project")).toHaveLength(1);
});

test("what would fill memory is not remembered: the list read longest ago goes first", async () => {
  const { read, list } = register();
  await list("project", 60_000);
  await list("award", 60_000);
  await list("award", 60_000);
  expect(read).toEqual(["project", "award"]);
  await list("project", 60_000);
  expect(read).toEqual(["project", "award", "project"]);
  await list("milestone", 200_000);
  await list("milestone", 200_000);
  expect(read.slice(3)).toEqual(["milestone", "milestone"]);
});

test("a list that is too long to be remembered drives no other out", async () => {
  const { read, list } = register();
  await list("small", 10);
  await list("vast", 100_001);
  await list("small", 10);
  await list("vast", 100_001);
  expect(read).toEqual(["small", "vast", "vast"]);
});

test("as many are remembered as the memory of the program bears, never fewer than 100,000", () => {
  expect([1e9, 2e9, 4e9, 64e9].map(mostRememberedIn)).toEqual([100_000, 200_000, 400_000, 500_000]);
});
