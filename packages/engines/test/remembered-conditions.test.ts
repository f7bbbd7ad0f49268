import type { RecordQuery, RecordStore } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onEveryDatabase } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

onEveryDatabase("conditions on what is remembered", (newPlace) => {
  let store: RecordStore;
  const all = ["Z", "a", "b", "c", "中"];
  const found = async (query: RecordQuery): Promise<readonly string[]> => (await store.list("organisation", query)).map(({ id }) => id);
  const asked = (field: string, value: string): RecordQuery => ({ where: [{ field, value }] });
  /** What the memory of lists never answers: records by their ids. */
  const byDatabase = (query: RecordQuery) => found({ ...query, ids: all });

  beforeEach(async () => {
    store = await newPlace().open();
    const made = await store.commit(
      [
        changeOf("region", { id: "350000" }),
        changeOf("organisation", { id: "b", labels: { zh: "乙所", en: "Institute B" }, kind: "public-institute", other_names: ["乙院", "B", 'q"uoted', "12"] }),
        changeOf("organisation", { id: "Z", labels: { en: "Zeta 100% Ltd" }, kind: "enterprise", source: "listed_firms:1", region: "350000" }),
        changeOf("organisation", { id: "a", labels: { zh: "甲公司" }, kind: "enterprise", synthetic: true, parent: "b" }),
        changeOf("organisation", { id: "c", labels: { en: "ÄCME_under" }, source: "null" }),
        changeOf("organisation", { id: "中", labels: { zh: "中心" }, kind: "alliance" }),
      ],
      author,
    );
    expect(made.ok).toBe(true);
    await store.commit([changeOf("organisation", { id: "中", labels: { zh: "中心" }, kind: "alliance" }, { retired: true })], author);
  });
  afterEach(() => store.close());

  const queries: readonly RecordQuery[] = [
    ...["enterprise", "enterprise'", "null", ""].map((value) => asked("kind", value)),
    ...["true", "false", '"true"', "null"].map((value) => asked("synthetic", value)),
    ...["1", "1.0", "01", "2"].map((value) => asked("version", value)),
    ...["null", "listed_firms:1"].map((value) => asked("source", value)),
    ...["乙院", "B", 'q"uoted', "12", "b", "null", "[]"].map((value) => asked("other_names", value)),
    ...["350000", "null", "nobody"].map((value) => asked("region", value)),
    ...["b", "null"].map((value) => asked("parent", value)),
    ...["en", "甲公司", "null"].map((value) => asked("labels", value)),
    asked("no_such_field", "x"),
    asked("id", "a"),
    { where: [{ field: "region", value: "x:y", anyOf: ["350000", "360000"] }] },
    { where: [{ field: "region", value: "x:y", anyOf: [] }] },
    { where: [{ field: "kind", value: "x:y", anyOf: ["enterprise"] }] },
    { where: [asked("kind", "enterprise"), asked("synthetic", "true")].flatMap(({ where = [] }) => where) },
    ...["institute", "INSTITUTE", "100%", "甲", "_", "äcme", "%", "\\", "z", "nobody"].map((search) => ({ search })),
    { search: "z", where: [{ field: "kind", value: "enterprise" }] },
  ];

  test("find what the database finds, whole, by pages and counted", async () => {
    await store.list("organisation");
    for (const query of queries) {
      const expected = await byDatabase(query);
      expect([query, await found(query)]).toEqual([query, expected]);
      expect([query, await found({ ...query, limit: 1, offset: 1 })]).toEqual([query, expected.slice(1, 2)]);
      expect([query, await found({ ...query, after: "a", limit: 5 })]).toEqual([query, expected.filter((id) => id > "a")]);
      expect([query, await store.count("organisation", query)]).toEqual([query, expected.length]);
    }
  });

  test("hold what was changed since", async () => {
    await store.list("organisation");
    expect(await found(asked("kind", "enterprise"))).toEqual(["Z", "a"]);
    await store.commit(
      [changeOf("organisation", { id: "c", kind: "enterprise", labels: { en: "Changed" } }), changeOf("organisation", { id: "d", kind: "enterprise" })],
      author,
    );
    expect(await found(asked("kind", "enterprise"))).toEqual(["Z", "a", "c", "d"]);
    expect([await found({ search: "chang" }), await found({ search: "äcme" })]).toEqual([["c"], []]);
  });

  test("are the same when they have been asked for so often that the type is read whole", async () => {
    for (let round = 0; round < 8; round++) {
      expect(await found(asked("kind", "enterprise"))).toEqual(["Z", "a"]);
      expect(await store.count("organisation", asked("kind", "alliance"))).toBe(0);
    }
  });
});
