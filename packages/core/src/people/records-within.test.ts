import { describe, expect, test } from "vitest";
import { registerInMemory } from "../../test/register-in-memory.ts";
import { storedRecord } from "../../test/stored-record.ts";
import type { Account } from "../contract/account.ts";
import { fault, success } from "../contract/outcome.ts";
import type { Scope } from "../contract/scope.ts";
import { note } from "../language/note.ts";
import type { ChangeRow, RecordChange, RecordStore, StoredRecord } from "../register/record-store.ts";
import { recordsWithin } from "./records-within.ts";
import { Visibility } from "./visibility.ts";

type Fields = Readonly<Record<string, unknown>>;

const wang: Account = {
  ...{ name: "wang", display: "Wang", roles: ["applicant"], department: null, organisation: "firm", region: null, person: null },
  ...{ disabled: false, created_at: "", created_by: "" },
};
const author = { who: "li", at: "2026-01-01T00:00:00Z", reason: "because" };

/** A store in memory that also searches, counts and lists its changes page by page, as those of the engines do. */
function storeOf(records: readonly StoredRecord[], rows: readonly ChangeRow[] = []): RecordStore {
  const held = registerInMemory(records);
  const store: Partial<RecordStore> = {
    ...held,
    list: async (type, { limit = Number.POSITIVE_INFINITY, offset = 0, after, ...query } = {}) =>
      (await held.list(type, query)).filter(({ id }) => after === undefined || id > after).slice(offset, offset + limit),
    count: async (type, query) => (await held.list(type, query)).length,
    search: async ({ limit, offset = 0 }) => (await held.list("project")).slice(offset, offset + limit),
    changes: async ({ after = 0, before = Number.POSITIVE_INFINITY, newest, limit = Number.POSITIVE_INFINITY } = {}) =>
      (newest === true ? rows.toReversed() : rows).filter(({ seq }) => seq > after && seq < before).slice(0, limit),
  };
  return store as RecordStore;
}

const project = (id: string, lead = "firm", own: Fields = {}) => storedRecord("project", id, { lead, ...own });
const change = (id: string, lead: string): RecordChange => ({ type: "project", id, body: project(id, lead).body, references: [] });
const within = (store: RecordStore, account: Partial<Account> = {}, scopes: readonly Scope[] = ["own-organisation"]) =>
  recordsWithin(store, { ...wang, ...account }, scopes);
const numbered = (count: number, lead: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => project(`p${String(at).padStart(5, "0")}`, lead(at)));
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("a list of what is seen in part", () => {
  const many = numbered(2_500, (at) => (at % 1_000 === 999 ? "firm" : "rival"));

  test.each<[string, Parameters<RecordStore["list"]>[1], readonly string[]]>([
    ["the whole", {}, ["p00999", "p01999"]],
    ["its beginning, however far it lies", { limit: 1 }, ["p00999"]],
    ["what comes after", { limit: 1, offset: 1 }, ["p01999"]],
    ["what lies behind a record", { limit: 5, after: "p01000" }, ["p01999"]],
  ])("%s", async (_, query, expected) => {
    expect(ids(await within(storeOf(many)).list("project", query))).toEqual(expected);
  });

  test("of a type that everybody sees it is the store's, page and all", async () => {
    const store = within(storeOf(["a", "b", "c"].map((id) => storedRecord("region", id))));
    expect(ids(await store.list("region", { limit: 1, offset: 1 }))).toEqual(["b"]);
    expect(ids(await store.list("region"))).toEqual(["a", "b", "c"]);
    expect([await store.count("region"), await within(storeOf(many)).count("project")]).toEqual([3, 2]);
  });

  test("a type that nobody knows is seen by nobody", async () => {
    const store = within(storeOf([storedRecord("riddle", "x")]));
    expect([await store.list("riddle"), await store.get("riddle", "x")]).toEqual([[], null]);
    const refused = await store.commit([{ ...change("y", "firm"), type: "riddle" }], author);
    expect(refused.ok).toBe(false);
  });
});

describe("a search", () => {
  test.each<[string, number, number, number | undefined, readonly string[]]>([
    ["looks on until enough is found that is seen", 1_000, 2, undefined, ["p00249", "p00499"]],
    ["leaves out what comes before", 1_000, 2, 2, ["p00749", "p00999"]],
    ["ends with the store", 300, 5, undefined, ["p00249"]],
    ["ends after 4,000 looks", 5_000, 100, 15, ["p03999"]],
  ])("%s", async (_, count, limit, offset, expected) => {
    const store = within(storeOf(numbered(count, (at) => (at % 250 === 249 ? "firm" : "rival"))));
    expect(ids(await store.search({ terms: [], limit, ...(offset === undefined ? {} : { offset }) }))).toEqual(expected);
  });
});

describe("the history", () => {
  const row = (seq: number, id: string, lead: string): ChangeRow => ({
    ...{
      seq,
      type: "project",
      id,
      ...author,
      version: seq,
      before: null,
      after: project(id, lead).body,
      previous: "x",
      hash: "y",
      via: { token: "t", made_by: "x" },
    },
  });
  const rows = Array.from({ length: 2_400 }, (_, at) => row(at + 1, `p${at}`, at % 1_200 === 0 ? "firm" : "rival"));

  test.each<[string, Parameters<RecordStore["changes"]>[0], readonly number[]]>([
    ["from the oldest, through all pages", {}, [1, 1_201]],
    ["from the newest", { newest: true }, [1_201, 1]],
    ["as many as are asked for", { limit: 1, newest: true }, [1_201]],
    ["after a row", { after: 1 }, [1_201]],
  ])("%s", async (_, query, expected) => {
    expect((await within(storeOf([], rows)).changes(query)).map(({ seq }) => seq)).toEqual(expected);
  });

  test("who does not see all of it reads neither hashes nor who else wrote, and why", async () => {
    const [own] = await within(storeOf([], [row(1, "p", "firm")])).changes();
    expect(own).toMatchObject({ who: "", reason: "", hash: "", previous: "", via: null, before: null });
  });

  test("a change of what only the office reads tells nothing outside it", async () => {
    const [before, after] = [1, 2].map((version) => ({ ...storedRecord("application", "a", { organisation: "firm", status: "submitted", version }).body }));
    const change: ChangeRow = {
      seq: 2,
      type: "application",
      id: "a",
      ...author,
      version: 2,
      before: before ?? null,
      after: after as ChangeRow["after"],
      previous: "",
      via: null,
      hash: "",
    };
    expect(await within(storeOf([], [change])).changes()).toEqual([]);
    const submitted = { ...change, before: { ...change.after, status: "draft" } };
    expect((await within(storeOf([], [submitted])).changes()).map(({ seq }) => seq)).toEqual([2]);
  });
});

describe("what is written", () => {
  test("in reach is committed, one by one and by portions", async () => {
    const store = within(storeOf([]));
    const made = await store.commit([change("a", "firm")], author);
    expect(made.ok && ids(made.value)).toEqual(["a"]);
    const all = await store.commitAll(
      (async function* () {
        yield [change("b", "firm"), change("c", "firm")];
        yield [change("d", "firm")];
      })(),
      author,
    );
    expect(all).toEqual(success(3));
  });

  test("out of reach it is refused, and nothing of the rest is written", async () => {
    const store = storeOf([]);
    const portions = (async function* () {
      yield [change("a", "firm"), change("b", "rival")];
    })();
    const refused = await within(store).commitAll(portions, author);
    expect([refused.ok, await store.list("project")]).toEqual([false, []]);
  });

  test("neither is what was another's, nor what the store refuses", async () => {
    const refused = await within(storeOf([project("a", "rival")])).commit([change("a", "firm")], author);
    expect(refused.ok).toBe(false);
    const said = fault(note("record.not-found", { type: "project", id: "a" }, { field: "id" }));
    expect(await within({ ...storeOf([]), commit: async () => said }).commit([change("a", "firm")], author)).toBe(said);
  });

  test("a planner of no department writes nothing of one", async () => {
    const bound = within(storeOf([]), { roles: ["planner"], organisation: null, region: null }, ["own-department"]);
    const made = await bound.commit([{ ...change("a", "firm"), body: project("a", "firm", { department: "else" }).body }], author);
    expect(made.ok).toBe(false);
  });
});

describe("a comment is read by", () => {
  const records = [
    storedRecord("application", "a", { organisation: "firm", department: "dept", status: "submitted" }),
    storedRecord("project", "p", { lead: "firm", department: "dept" }),
  ];
  const readers: readonly (readonly [string, Partial<Account>, readonly Scope[]])[] = [
    ["officer", { name: "o", roles: ["programme-officer"], department: "dept", organisation: null }, ["own-department"]],
    ["planner", { name: "q", roles: ["planner"], department: "dept", organisation: null }, ["own-department"]],
    ["organisation", {}, ["own-organisation"]],
    ["writer", { name: "w", roles: ["applicant"], organisation: "firm" }, ["own-organisation"]],
  ];

  test.each<[string, Fields, readonly string[]]>([
    ["officers", { about: { type: "application", id: "a" }, audience: "officers" }, ["officer", "writer"]],
    ["of an application, officers where nothing is said", { about: { type: "application", id: "a" } }, ["officer", "writer"]],
    ["the office", { about: { type: "project", id: "p" }, audience: "office" }, ["officer", "planner", "writer"]],
    ["of anything else, the office where nothing is said", { about: { type: "project", id: "p" } }, ["officer", "planner", "writer"]],
    ["the organisation too", { about: { type: "project", id: "p" }, audience: "organisation" }, ["officer", "planner", "organisation", "writer"]],
    ["everybody who sees what it is about", { about: { type: "project", id: "p" }, audience: "everybody" }, ["officer", "planner", "organisation", "writer"]],
    ["nobody where that is not there", { about: { type: "project", id: "gone" }, audience: "everybody" }, []],
    ["nor where it is about nothing", { audience: "everybody" }, []],
  ])("%s", async (_, fields, expected) => {
    const seen: string[] = [];
    for (const [who, account, scopes] of readers) {
      const visibility = new Visibility(storeOf(records), { ...wang, ...account }, scopes);
      if ((await visibility.reach("comment", { id: "c", by: "w", ...fields })) !== null) seen.push(who);
    }
    expect(seen).toEqual(expected);
  });
});
