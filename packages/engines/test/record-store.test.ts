import type { Outcome, RecordChange, RecordStore, StoredRecord } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";
import { author, changeOf } from "./register-changes.ts";

onEveryDatabase("the record store", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
  });
  afterEach(() => store.close());

  test("a new record is version 1 and is read back as it was put, with every field", async () => {
    const put = await committed(
      store.commit([changeOf("region", { id: "350000", labels: { zh: "福建", en: "Fujian" }, latitude: 26.08, in_panel: true })], author),
    );
    const got = await store.get("region", "350000");
    expect(got).toEqual(put[0]);
    expect(got?.body).toMatchObject({
      id: "350000",
      labels: { zh: "福建", en: "Fujian" },
      latitude: 26.08,
      in_panel: true,
      parent: null,
      version: 1,
      retired: false,
    });
    expect(await store.get("region", "360000")).toBeNull();
    expect(await store.get("industry", "350000")).toBeNull();
  });

  test("an amount of any size comes back to the last digit", async () => {
    await store.commit([changeOf("fund", { id: "f", central_funds: "9007199254740993.01", projects: 9007199254740991 })], author);
    expect((await store.get("fund", "f"))?.body).toMatchObject({ central_funds: "9007199254740993.01", projects: 9007199254740991 });
  });

  test("records of one commit may refer to each other in any order; a reference to nothing refuses them all", async () => {
    const made = await store.commit(
      [changeOf("project", { id: "p", lead: "o" }), changeOf("organisation", { id: "o", parent: "o2" }), changeOf("organisation", { id: "o2" })],
      author,
    );
    expect(made.ok).toBe(true);
    const refused = await store.commit(
      [changeOf("project", { id: "q", lead: "o" }), changeOf("project", { id: "r", participants: [{ organisation: "o" }, { organisation: "nobody" }] })],
      author,
    );
    expect(refused).toMatchObject({
      ok: false,
      kind: "input",
      notes: [{ code: "record.broken-reference", at: { table: "project", field: "participants.1.organisation" } }],
    });
    expect(await store.get("project", "q")).toBeNull();
    expect(await store.newestChange()).toBe(3);
  });

  test("a version that is not the expected one refuses everything and changes nothing", async () => {
    await store.commit([changeOf("fund", { id: "f" })], author);
    await store.commit([changeOf("fund", { id: "f", rules: "first" }, { expectedVersion: 1 })], author);
    const late = await store.commit([changeOf("fund", { id: "new" }), changeOf("fund", { id: "f", rules: "late" }, { expectedVersion: 1 })], author);
    expect(late).toMatchObject({ ok: false, kind: "stale", notes: [{ code: "record.stale", parameters: { expected: 1, actual: 2 } }] });
    expect(await store.commit([changeOf("fund", { id: "f" }, { expectedVersion: 0 })], author)).toMatchObject({ ok: false, kind: "stale" });
    expect((await store.get("fund", "f"))?.body).toMatchObject({ rules: "first", version: 2 });
    expect(await store.get("fund", "new")).toBeNull();
  });

  test("two writers with the same version: one wins, the other is stale", async () => {
    const other = await place.open();
    await store.commit([changeOf("fund", { id: "f" })], author);
    for (let version = 1; version <= 10; version++) {
      const outcomes = await Promise.all(
        [store, other].map((each, index) => each.commit([changeOf("fund", { id: "f", rules: `${index}` }, { expectedVersion: version })], author)),
      );
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
      const winner = outcomes.findIndex(({ ok }) => ok);
      expect((await store.get("fund", "f"))?.body).toMatchObject({ rules: `${winner}`, version: version + 1 });
    }
    await other.close();
    expect(await store.problems()).toEqual([]);
  });

  test("twenty writers through four connections lose nothing and leave no gap", async () => {
    const stores = [store, await place.open(), await place.open(), await place.open()];
    await store.commit([changeOf("fund", { id: "f", projects: 0 })], author);
    const increment = async (writer: RecordStore): Promise<void> => {
      for (;;) {
        const current = await writer.get("fund", "f");
        const projects = Number(current?.body["projects"]) + 1;
        const outcome = await writer.commit([changeOf("fund", { id: "f", projects }, { expectedVersion: current?.version ?? 0 })], author);
        if (outcome.ok) return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => increment(stores[index % 4] as RecordStore)));
    expect((await store.get("fund", "f"))?.body).toMatchObject({ projects: 20, version: 21 });
    expect((await store.changes()).map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect(await store.problems()).toEqual([]);
    for (const each of stores.slice(1)) await each.close();
  });

  test("the state of a type follows what was written, not who wrote it when; every change makes it another, those of other types do not", async () => {
    const write = async (into: RecordStore, who: string): Promise<void> => {
      await into.commit([changeOf("fund", { id: "a" }), changeOf("fund", { id: "b" })], { ...author, who, at: `2026-0${who.length}-01T00:00:00.000Z` });
      await into.commit([changeOf("fund", { id: "b", rules: "new" })], { ...author, who });
    };
    const elsewhere = newPlace();
    const other = await elsewhere.open();
    expect(await store.stateOf("fund")).toBe("");
    await write(store, "li");
    await write(other, "wang");
    const state = await store.stateOf("fund");
    expect(state).toMatch(/^[0-9a-f]{64}$/);
    expect(await other.stateOf("fund")).toBe(state);
    await store.commit([changeOf("organisation", { id: "o" })], author);
    expect(await store.stateOf("fund")).toBe(state);
    await store.commit([changeOf("fund", { id: "b", rules: "newer" })], author);
    expect(await store.stateOf("fund")).not.toBe(state);
    await store.commit([changeOf("fund", { id: "nothing" }, { expectedVersion: 7 })], author);
    await other.commit([changeOf("fund", { id: "b", rules: "newer" })], author);
    expect(await other.stateOf("fund")).toBe(await store.stateOf("fund"));
    await other.close();
  });

  test("history says who, when, why, before and after, each row holding the hash of the row before it", async () => {
    await store.commit([changeOf("fund", { id: "a" }), changeOf("fund", { id: "b" })], author);
    await store.commit([changeOf("fund", { id: "a", rules: "new" })], { who: "王", at: "2026-02-01T00:00:00.000Z", reason: "更正" });
    const [first, second, ...rest] = await store.history("fund", "a");
    const all = await store.changes();
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ seq: 1, version: 1, before: null, previous: "", ...author });
    expect(second).toMatchObject({ seq: 3, version: 2, who: "王", reason: "更正", before: { rules: null, version: 1 }, after: { rules: "new", version: 2 } });
    expect(all.map(({ previous }) => previous)).toEqual(["", all[0]?.hash, all[1]?.hash]);
    expect(await store.changes({ after: 1, limit: 1 })).toEqual([all[1]]);
  });

  test("a record that a current one refers to cannot be retired, alone; together with it, it can", async () => {
    await store.commit([changeOf("organisation", { id: "o" }), changeOf("project", { id: "p", lead: "o" })], author);
    expect(await store.commit([changeOf("organisation", { id: "o" }, { retired: true })], author)).toMatchObject({
      ok: false,
      kind: "input",
      notes: [{ code: "record.referred-to", parameters: { by_type: "project", by_id: "p", by_field: "lead", count: 1 } }],
    });
    expect(await store.referrers("organisation", "o")).toEqual([{ type: "project", id: "p", field: "lead" }]);
    const both = [changeOf("organisation", { id: "o" }, { retired: true }), changeOf("project", { id: "p", lead: "o" }, { retired: true })];
    await committed(store.commit(both, author));
    expect(await store.referrers("organisation", "o")).toEqual([]);
    expect((await store.get("organisation", "o"))?.body["retired"]).toBe(true);
  });

  test("what is said, asked or attached about a record does not hold it, and goes on naming it", async () => {
    const about = { type: "organisation", id: "o" };
    const question = { id: "q", about, text: "?", status: "asked", asked_by: "x", asked_on: "2026-01-01" };
    const file = { name: "a.pdf", kind: "other", media_type: "application/pdf", size: 1, sha256: "0".repeat(64), scan: "clean", by: "x" };
    const said = { id: "c", about, text: "wrong", by: "x" };
    await committed(
      store.commit(
        [changeOf("organisation", { id: "o" }), changeOf("comment", said), changeOf("question", question), changeOf("document", { id: "d", about, ...file })],
        author,
      ),
    );
    await committed(store.commit([changeOf("organisation", { id: "o" }, { retired: true })], author));
    expect((await store.get("organisation", "o"))?.body["retired"]).toBe(true);
    await committed(store.commit([changeOf("comment", { ...said, text: "was wrong" })], author));
    expect((await store.referrers("organisation", "o")).map(({ type }) => type)).toEqual(["comment", "document", "question"]);
    expect(await store.problems()).toEqual([]);
  });

  test("nothing new is tied to a retired record; what was tied to it may still be changed", async () => {
    await store.commit([changeOf("organisation", { id: "o" }), changeOf("project", { id: "p", lead: "o" })], author);
    await store.commit([changeOf("organisation", { id: "o" }, { retired: true }), changeOf("project", { id: "p", lead: "o" }, { retired: true })], author);
    expect(await store.commit([changeOf("project", { id: "q", lead: "o" })], author)).toMatchObject({
      ok: false,
      notes: [{ code: "record.retired-reference" }],
    });
    await committed(store.commit([changeOf("project", { id: "p", lead: "o", description: "brought back" })], author));
    await committed(store.commit([changeOf("organisation", { id: "o" })], author));
    await committed(store.commit([changeOf("project", { id: "q", lead: "o" })], author));
    expect(await store.problems()).toEqual([]);
  });

  test("lists are in code-point order and are narrowed by field, text and place", async () => {
    await store.commit(
      [
        changeOf("organisation", { id: "b", labels: { zh: "乙所", en: "Institute B" }, kind: "public-institute", other_names: ["乙院", "B"] }),
        changeOf("organisation", { id: "Z", labels: { en: "Zeta 100% Ltd" }, kind: "enterprise", source: "listed_firms:1" }),
        changeOf("organisation", { id: "a", labels: { zh: "甲公司" }, kind: "enterprise", synthetic: true }),
        changeOf("organisation", { id: "中", labels: { zh: "中心" }, kind: "alliance" }),
      ],
      author,
    );
    await store.commit([changeOf("organisation", { id: "中", labels: { zh: "中心" }, kind: "alliance" }, { retired: true })], author);
    const ids = async (query?: Parameters<RecordStore["list"]>[1]): Promise<string[]> => (await store.list("organisation", query)).map(({ id }) => id);
    expect(await ids()).toEqual(["Z", "a", "b"]);
    expect(await ids({ retired: true })).toEqual(["Z", "a", "b", "中"]);
    expect(await ids({ where: [{ field: "kind", value: "enterprise" }] })).toEqual(["Z", "a"]);
    expect(await ids({ where: [{ field: "synthetic", value: "true" }] })).toEqual(["a"]);
    expect(await ids({ where: [{ field: "version", value: "1" }] })).toEqual(["Z", "a", "b"]);
    expect(await ids({ where: [{ field: "source", value: "null" }] })).toEqual(["a", "b"]);
    expect(await ids({ where: [{ field: "other_names", value: "乙院" }] })).toEqual(["b"]);
    expect(await ids({ where: [{ field: "kind", value: "enterprise'" }] })).toEqual([]);
    expect(await ids({ search: "institute" })).toEqual(["b"]);
    expect(await ids({ search: "100%" })).toEqual(["Z"]);
    expect(await ids({ search: "甲" })).toEqual(["a"]);
    expect(await ids({ search: "_" })).toEqual([]);
    expect(await ids({ limit: 1, offset: 1 })).toEqual(["a"]);
    expect(await ids({ offset: 2 })).toEqual(["b"]);
    expect(await store.count("organisation", { limit: 1, where: [{ field: "kind", value: "enterprise" }] })).toBe(2);
  });

  test("lists are narrowed by what records refer to", async () => {
    await store.commit(
      [
        ...["o", "o_", "p"].map((id) => changeOf("organisation", { id })),
        changeOf("technology-system", { id: "s" }),
        changeOf("link", { id: "l", system: "s", line: "supply", covered_by: ["o"] }),
        changeOf("item", { id: "i1", link: "l", list: "material", producers: ["p", "o"] }),
        changeOf("item", { id: "i2", link: "l", list: "material", producers: ["o_"] }),
        changeOf("comment", { id: "c", about: { type: "item", id: "i1" }, text: "x" }),
        changeOf("comment", { id: "d", about: { type: "link", id: "l" }, text: "x" }),
      ],
      author,
    );
    const ids = async (type: string, field: string, value: string): Promise<string[]> =>
      (await store.list(type, { where: [{ field, value }] })).map(({ id }) => id);
    expect(await ids("item", "link", "l")).toEqual(["i1", "i2"]);
    expect(await ids("item", "producers", "o")).toEqual(["i1"]);
    expect(await ids("item", "producers", "nobody")).toEqual([]);
    expect(await ids("item", "technology", "null")).toEqual(["i1", "i2"]);
    expect(await ids("comment", "about", "item/i1")).toEqual(["c"]);
    expect(await ids("comment", "about", "i1")).toEqual([]);
  });

  test("texts that no database likes come back whole or are cleaned before they are hashed", async () => {
    const text = "it's \"so\" \\ % _ \n\t 汉字 𠮷 ' -- ; drop table record";
    await store.commit(
      [
        changeOf("comment", { id: "c", about: { type: "comment", id: "d" }, text }),
        changeOf("comment", { id: "d", about: { type: "comment", id: "c" }, text }),
      ],
      {
        ...author,
        who: "a\0b",
        reason: "half \uD842 character",
      },
    );
    expect((await store.get("comment", "c"))?.body["text"]).toBe(text);
    expect(await store.get("comment", "c\0")).toEqual(await store.get("comment", "c"));
    expect((await store.history("comment", "c"))[0]).toMatchObject({ who: "ab", reason: "half \uFFFD character" });
    expect(await store.problems()).toEqual([]);
  });

  test("thousands of records in one commit", async () => {
    const regions = Array.from({ length: 31 }, (_, index) => changeOf("region", { id: `r${index}` }));
    const organisations = Array.from({ length: 6_000 }, (_, index) => changeOf("organisation", { id: `o${index}`, region: `r${index % 31}` }));
    await committed(store.commit([...organisations, ...regions], author));
    expect(await store.count("organisation")).toBe(6_000);
    expect(await store.newestChange()).toBe(6_031);
    expect(await store.problems()).toEqual([]);
  });

  test("what is wrong anywhere in thousands of changes refuses them all, with every fault: versions before references", async () => {
    await committed(store.commit([changeOf("organisation", { id: "o5999" })], author));
    const made = (index: number, lead = "o1") => changeOf("project", { id: `p${index}`, lead });
    const many = Array.from({ length: 6_000 }, (_, index) => changeOf("organisation", { id: `o${index}` }, { expectedVersion: 0 }));
    const late = await store.commit([made(1, "nobody"), ...many], author);
    expect(late).toMatchObject({ ok: false, kind: "stale", notes: [{ code: "record.stale", parameters: { id: "o5999", expected: 0, actual: 1 } }] });
    const broken = await store.commit([made(1, "nobody"), ...many.slice(0, -1), made(2, "no one")], author);
    expect(broken).toMatchObject({ ok: false, kind: "input", notes: [{ parameters: { target_id: "nobody" } }, { parameters: { target_id: "no one" } }] });
    expect([await store.count("organisation"), await store.count("project"), await store.newestChange()]).toEqual([1, 0, 1]);
    expect(await store.problems()).toEqual([]);
  });

  test("changes that come portion by portion are one commit, refer to each other in any order, and are none where one is wrong or their source fails", async () => {
    const projects = Array.from({ length: 3 }, (_, index) => changeOf("project", { id: `p${index}`, lead: "o" }, { expectedVersion: 0 }));
    async function* portions(last: readonly RecordChange[], problem?: Error) {
      for (const project of projects) yield [project];
      if (problem !== undefined) throw problem;
      yield last;
    }
    const leader = changeOf("organisation", { id: "o" });
    await expect(store.commitAll(portions([leader], new Error("gone")), author)).rejects.toThrow("gone");
    expect(await store.commitAll(portions([]), author)).toMatchObject({ ok: false, notes: projects.map(() => ({ code: "record.broken-reference" })) });
    expect(await store.newestChange()).toBe(0);
    expect(await store.commitAll(portions([leader]), author)).toMatchObject({ ok: true, value: 4 });
    expect(await store.commitAll(portions([]), author)).toMatchObject({ ok: false, kind: "stale" });
    // Where something that they rest on has changed since, their source is not even asked.
    expect(await store.commitAll(portions([], new Error("asked")), author, { types: ["project"], since: 2 })).toMatchObject({ ok: false, kind: "stale" });
    await expect(store.commitAll(portions([], new Error("asked")), author, { types: ["project"], since: 3 })).rejects.toThrow("asked");
    expect((await store.list("project", { ids: ["p2", "p0", "p9"] })).map(({ id }) => id)).toEqual(["p0", "p2"]);
    expect(await store.list("project", { ids: [] })).toEqual([]);
    expect((await store.changes()).map(({ seq, id }) => [seq, id])).toEqual([
      [1, "p0"],
      [2, "p1"],
      [3, "p2"],
      [4, "o"],
    ]);
    expect(await store.problems()).toEqual([]);
  });

  test("while a long commit is made others of the same process read what was there before, and write after it", async () => {
    await store.commit([changeOf("fund", { id: "f" })], author);
    const other = await place.open();
    const seen: (string | number | undefined)[] = [];
    let waiting: Promise<unknown> = Promise.resolve();
    async function* portions() {
      yield [changeOf("fund", { id: "f", rules: "long" })];
      waiting = other.commit([changeOf("fund", { id: "f", rules: "late" })], author).then(() => seen.push("written"));
      for (let look = 0; look < 20; look++) seen.push((await other.get("fund", "f"))?.version);
      yield [changeOf("fund", { id: "g" })];
    }
    expect(await store.commitAll(portions(), author)).toMatchObject({ ok: true, value: 2 });
    await waiting;
    expect(seen).toEqual([...Array.from({ length: 20 }, () => 1), "written"]);
    expect((await other.history("fund", "f")).map(({ after }) => after["rules"])).toEqual([null, "long", "late"]);
    await other.close();
  });

  test("a journal entry is written with the changes and stays open until it is settled", async () => {
    const entry = { id: "import-1", owner: "process 1", body: { table: "regions", files: ["a.csv"] } };
    await store.commit([changeOf("fund", { id: "f" })], author, entry);
    expect(await store.openJournal()).toEqual([entry]);
    const refused = await store.commit([changeOf("fund", { id: "f" }, { expectedVersion: 9 })], author, { ...entry, id: "import-2" });
    expect(refused.ok).toBe(false);
    await store.commit([], author, { ...entry, id: "import-3" });
    expect((await store.openJournal()).map(({ id }) => id)).toEqual(["import-1", "import-3"]);
    await store.settleJournal("import-1");
    await store.settleJournal("import-3");
    expect(await store.openJournal()).toEqual([]);
  });

  test("a store that is opened again, and by two at once, is the same store", async () => {
    await store.commit([changeOf("fund", { id: "f" })], author);
    const again = await Promise.all([place.open(), place.open(), place.open()]);
    for (const each of again) expect(await each.get("fund", "f")).toMatchObject({ version: 1 });
    for (const each of again) await each.close();
    const fresh = newPlace();
    const first = await Promise.all([fresh.open(), fresh.open(), fresh.open()]);
    await committed((first[0] as RecordStore).commit([changeOf("fund", { id: "g" })], author));
    expect(await first[2]?.get("fund", "g")).not.toBeNull();
    expect(await first[1]?.get("fund", "f")).toBeNull();
    for (const each of first) await each.close();
  });
});

async function committed(outcome: Promise<Outcome<readonly StoredRecord[]>>): Promise<readonly StoredRecord[]> {
  const settled = await outcome;
  expect(settled).toMatchObject({ ok: true });
  return settled.ok ? settled.value : [];
}
