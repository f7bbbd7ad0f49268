import { type RecordStore, searchSteps } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

onEveryDatabase("the search in the record store", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
  });
  afterEach(() => store.close());

  const find = async (typed: string, types?: readonly string[], limit = 20, offset = 0): Promise<readonly string[]> => {
    const terms = searchSteps(typed)?.holds ?? [];
    return (await store.search({ terms, limit, offset, ...(types === undefined ? {} : { types }) })).map(({ id }) => id);
  };
  const names = { zh: "京东方科技集团", en: "BOE Technology" };

  test("a record is found by names in both languages, initials, id, identifiers, and other names as soon as it is written", async () => {
    await store.commit(
      [
        changeOf("organisation", { id: "000725.SZ", labels: names, identifiers: [{ scheme: "uscc", value: "911100001011016602" }], other_names: ["鑫电视"] }),
        changeOf("organisation", { id: "cq", labels: { zh: "重庆大学" } }),
      ],
      author,
    );
    for (const typed of ["京东", "东方", "科技集团", "boe", "tech", "jdf", "kjjt", "000725", "9111000010", "电视", "xds"])
      expect([typed, await find(typed)]).toEqual([typed, ["000725.SZ"]]);
    // The reading is that of the word: 重 alone would be z.
    expect(await find("cqdx")).toEqual(["cq"]);
    expect(await find("zqdx")).toEqual([]);
    expect(await find("京方")).toEqual([]);
  });

  test("a beginning of any length is looked up to its end", async () => {
    const called = ["Company 77", "Companion 77", "Compass", "Nanoelectromechanical companies"];
    await store.commit(
      called.map((en, at) => changeOf("organisation", { id: `o${at}`, labels: { en } })),
      author,
    );
    const whole = "nanoelectromechanical";
    for (let length = 1; length <= whole.length; length++) expect([length, await find(whole.slice(0, length))]).toEqual([length, ["o3"]]);
    expect(await find("nanoelectromagnetic")).toEqual([]);
    expect(await find("comp")).toEqual(["o0", "o1", "o2", "o3"]);
    expect(await find("compani")).toEqual(["o1", "o3"]);
    expect(await find("company")).toEqual(["o0"]);
    expect(await find("companio 77")).toEqual(["o1"]);
    expect(await find("company 78")).toEqual([]);
  });

  test("the index follows every change in the same transaction: a new name, a refused commit, retiring and bringing back", async () => {
    await store.commit([changeOf("organisation", { id: "o", labels: names })], author);
    await store.commit([changeOf("organisation", { id: "o", labels: { zh: "天马微电子" } })], author);
    expect([await find("京东"), await find("天马"), await find("tmw")]).toEqual([[], ["o"], ["o"]]);
    const refused = await store.commit([changeOf("organisation", { id: "o", labels: { zh: "华星光电" }, parent: "nobody" })], author);
    expect([refused.ok, await find("华星"), await find("天马")]).toEqual([false, [], ["o"]]);
    await store.commit([changeOf("organisation", { id: "o", labels: { zh: "天马微电子" } }, { retired: true })], author);
    expect(await find("天马")).toEqual([]);
    await store.commit([changeOf("organisation", { id: "o", labels: { zh: "天马微电子" } })], author);
    expect(await find("天马")).toEqual(["o"]);
  });

  test("types narrow, limit and offset page", async () => {
    const many = Array.from({ length: 7 }, (_, at) => changeOf("organisation", { id: `o${at}`, labels: { zh: `光刻${at}厂` } }));
    await store.commit([...many, changeOf("technology", { id: "t", labels: { zh: "光刻" } })], author);
    expect(await find("光刻", ["technology"])).toEqual(["t"]);
    expect(await find("光刻", ["technology", "fund"])).toEqual(["t"]);
    expect(await find("光刻", [])).toEqual([]);
    const pages = [await find("光刻", undefined, 5), await find("光刻", undefined, 5, 5)];
    expect(pages.map(({ length }) => length)).toEqual([5, 3]);
    expect(new Set(pages.flat()).size).toBe(8);
  });

  test("a store of an older layout has its records entered when it is brought forward", async () => {
    await store.commit([changeOf("organisation", { id: "o", labels: names })], author);
    await store.close();
    for (const statement of [
      "drop table search_entry",
      ...(place.words[0] === "sqlite" ? ["drop table search_word"] : []),
      "delete from migration where name = '004-search'",
    ])
      await place.sql(statement);
    store = await place.open("brought-forward");
    expect(await find("京东")).toEqual(["o"]);
  });

  test("whatever is typed is a search and never a statement", async () => {
    await store.commit([changeOf("organisation", { id: "o", labels: names })], author);
    for (const typed of [`"`, `'`, `京东" OR "x`, `京东') | ('x`, "NOT", "京东 NEAR boe", "boe:*", "*", "\\", "\u0000", "words:boe", "𠀀𠀁"]) {
      const steps = searchSteps(typed);
      if (steps === null) continue;
      for (const terms of [steps.exact, steps.begins, steps.words, steps.holds]) expect(Array.isArray(await store.search({ terms, limit: 5 }))).toBe(true);
    }
  });
});
