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
  const changes: { type: string; id: string; seq: number; hash: string }[] = [];
  const read: string[] = [];
  const mended: (readonly string[])[] = [];
  const recordsOf = (type: string, size: number): StoredRecord[] =>
    Array.from({ length: size }, (_, at) => ({ type, id: String(at), version: 1, retired: false, body: body(String(at)) }));
  return {
    read,
    mended,
    change: (type: string, branch = "", id = "0") => changes.push({ type, id, seq: changes.length + 1, hash: `${changes.length + 1}${branch}` }),
    replaceHistory: () => changes.splice(0),
    list: (type: string, size?: number) =>
      lists.of(type, {
        head: async () => changes.at(-1) ?? null,
        changedTypes: async (after) => changes.filter(({ seq }) => seq > after),
        list: async () => {
          read.push(type);
          return recordsOf(type, size ?? changes.filter((change) => change.type === type).length);
        },
        hashAt: async (seq) => changes[seq - 1]?.hash ?? null,
        changedIds: async (after, most) =>
          [...new Set(changes.flatMap((change) => (change.type === type && change.seq > after ? change.id : [])))].slice(0, most),
        some: async (ids) => {
          mended.push(ids);
          return ids.filter((id) => !id.startsWith("gone")).map((id) => ({ type, id, version: 2, retired: false, body: body(id) }));
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
  expect(read).toEqual(["project", "project", "award"]);
});

test("of a list some of whose records were changed only these are read: changed, new and gone ones, in the order of ids", async () => {
  const { read, mended, change, list } = register();
  change("project");
  expect((await list("project", 3)).map(({ id, version }) => `${id}v${version}`)).toEqual(["0v1", "1v1", "2v1"]);
  change("project", "", "1");
  change("award", "", "2");
  change("project", "", "15");
  change("project", "", "9");
  expect((await list("project")).map(({ id, version }) => `${id}v${version}`)).toEqual(["0v1", "1v2", "15v2", "2v1", "9v2"]);
  change("project", "", "gone");
  expect((await list("project")).map(({ id }) => id)).toEqual(["0", "1", "15", "2", "9"]);
  expect([read, mended]).toEqual([["project"], [["1", "15", "9"], ["gone"]]]);
});

test("a list of another history that has grown longer is read anew", async () => {
  const { read, change, list, replaceHistory } = register();
  change("project");
  await list("project", 3);
  replaceHistory();
  for (const id of ["0", "1", "2"]) change("project", "other", id);
  expect(await list("project", 5)).toHaveLength(5);
  expect(read).toEqual(["project", "project"]);
});

test("questions that come together wait for one reading", async () => {
  const { read, change, list } = register();
  change("project");
  const lists = await Promise.all([list("project", 3), list("project", 3), list("project", 3)]);
  expect(new Set(lists).size).toBe(1);
  expect(read).toEqual(["project"]);
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
