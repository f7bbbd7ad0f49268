import { type DataPackage, type Outcome, type RecordStore, useCaseName, useCases, type WorkspacePorts, type WorkspaceUseCase } from "@quoin/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHasher } from "../src/system/node-hasher.ts";
import { onEveryDatabase, type RecordPlace } from "./record-databases.ts";

type Answer = Readonly<Record<string, unknown>>;

const tables = new Map([["data/a.csv", new TextEncoder().encode("x\n1\n")]]);

onEveryDatabase("the register's commands", (newPlace) => {
  let place: RecordPlace;
  let store: RecordStore;
  beforeEach(async () => {
    place = newPlace();
    store = await place.open();
  });
  afterEach(() => store.close());

  async function ask(name: string, input: Answer = {}, caller = "li"): Promise<Outcome<Answer>> {
    const useCase = useCases.find((each) => useCaseName(each) === name) as WorkspaceUseCase;
    const outcome = (await useCase.run(ports(store, caller), useCase.input.parse(input))) as Outcome<Answer>;
    if (outcome.ok) expect(useCase.output.safeParse(outcome.value).error).toBeUndefined();
    return outcome;
  }

  test("put creates, changes what is named, clears with null and keeps the rest", async () => {
    const made = await ask("record-put", { type: "organisation", id: "boe", data: { labels: { zh: "京东方" }, kind: "enterprise", grade: "champion" } });
    expect(made).toMatchObject({ ok: true, value: { id: "boe", labels: { zh: "京东方", en: null }, grade: "champion", version: 1 } });
    const changed = await ask("record-put", { type: "organisation", id: "boe", data: { labels: { en: "BOE" }, grade: null }, reason: "left the list" }, "王");
    expect(changed).toMatchObject({ ok: true, value: { labels: { zh: "京东方", en: "BOE" }, kind: "enterprise", grade: null, version: 2 } });
    expect(await ask("record-get", { type: "organisation", id: "boe" })).toEqual(changed);
    expect(await ask("history", { type: "organisation", id: "boe" })).toMatchObject({
      ok: true,
      value: {
        changes: [
          { version: 1, who: "li", reason: "", before: null },
          { version: 2, who: "王", reason: "left the list", before: { grade: "champion" }, after: { grade: null } },
        ],
      },
    });
    expect(await ask("record-put", { type: "organisation", id: "boe", data: { labels: { zh: null, en: null } } })).toMatchObject({
      ok: false,
      notes: [{ code: "record.no-label" }],
    });
  });

  test("the id may stand in the data, and must be the one asked for", async () => {
    expect(await ask("record-put", { type: "fund", data: { id: "f", labels: { en: "F" } } })).toMatchObject({ ok: true, value: { id: "f" } });
    expect(await ask("record-put", { type: "fund", id: "g", data: { id: "f" } })).toMatchObject({
      ok: false,
      kind: "input",
      notes: [{ code: "record.other-id" }],
    });
    expect(await ask("record-put", { type: "fund", data: { labels: { en: "F" } } })).toMatchObject({
      ok: false,
      kind: "input",
      notes: [{ code: "record.no-id" }],
    });
    expect(await ask("record-put", { type: "fund", data: { id: 7, labels: { en: "F" } } })).toMatchObject({ ok: false, notes: [{ code: "record.not-text" }] });
    expect(await ask("record-put", { type: "founds", id: "f", data: {} })).toMatchObject({ ok: false, notes: [{ code: "record.unknown-type" }] });
  });

  test("a stale version is refused, by option and in a record that is put back as it was got", async () => {
    await ask("record-put", { type: "fund", id: "f", data: { labels: { en: "F" } } });
    const got = (await store.get("fund", "f"))?.body ?? {};
    expect(await ask("record-put", { type: "fund", id: "f", data: { rules: "a" }, if_version: 1 })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await ask("record-put", { type: "fund", id: "f", data: { rules: "b" }, if_version: 1 })).toMatchObject({ ok: false, kind: "stale" });
    expect(await ask("record-put", { type: "fund", data: { ...got, rules: "c" } })).toMatchObject({
      ok: false,
      kind: "stale",
      notes: [{ code: "record.stale" }],
    });
    expect(await ask("record-put", { type: "fund", id: "f", data: { rules: 7 }, if_version: 1 })).toMatchObject({ kind: "stale" });
    expect(await ask("record-put", { type: "fund", id: "f", data: { labels: { en: "F" } }, if_version: 0 })).toMatchObject({ kind: "stale" });
    expect(await ask("record-put", { type: "fund", id: "new", data: { labels: { en: "N" } }, if_version: 1 })).toMatchObject({ kind: "missing" });
    expect(await ask("record-retire", { type: "fund", id: "f", if_version: 1 })).toMatchObject({ kind: "stale" });
    const current = (await store.get("fund", "f"))?.body ?? {};
    expect(await ask("record-put", { type: "fund", data: { ...current, rules: "d" } })).toMatchObject({ ok: true, value: { rules: "d", version: 3 } });
  });

  test("twenty writers who name no version and change other fields lose nothing", async () => {
    await ask("record-put", { type: "fund", id: "f", data: { labels: { en: "F" } } });
    const fields = {
      rules: "r",
      currency: "CNY",
      first_year: 2009,
      last_year: 2012,
      projects: 8966,
      central_funds: "40000000000",
      kind: "special-fund",
      level: "central",
    };
    const outcomes = await Promise.all(Object.entries(fields).map(([field, value]) => ask("record-put", { type: "fund", id: "f", data: { [field]: value } })));
    expect(outcomes.map(({ ok }) => ok)).toEqual(outcomes.map(() => true));
    expect((await store.get("fund", "f"))?.body).toMatchObject({ ...fields, version: 9 });
  });

  test("retire takes out of the list, keeps the record, and put brings it back only when told to", async () => {
    await ask("record-put", { type: "fund", id: "f", data: { labels: { en: "F" } } });
    expect(await ask("record-put", { type: "fund", id: "f", data: { retired: true } })).toMatchObject({ ok: false, notes: [{ code: "record.use-retire" }] });
    expect(await ask("record-retire", { type: "fund", id: "f", reason: "over" })).toMatchObject({ ok: true, value: { version: 2, retired: true } });
    expect(await ask("record-list", { type: "fund" })).toMatchObject({ ok: true, value: { type: "fund", total: 0, records: [] } });
    expect(await ask("record-list", { type: "fund", all: true })).toMatchObject({ ok: true, value: { total: 1, records: [{ id: "f", retired: true }] } });
    expect(await ask("record-get", { type: "fund", id: "f" })).toMatchObject({ ok: true, value: { retired: true } });
    expect(await ask("record-retire", { type: "fund", id: "f" })).toMatchObject({ ok: false, notes: [{ code: "record.is-retired" }] });
    expect(await ask("record-put", { type: "fund", id: "f", data: { rules: "x" } })).toMatchObject({ ok: false, notes: [{ code: "record.is-retired" }] });
    expect(await ask("record-put", { type: "fund", id: "f", data: { rules: "x", retired: false } })).toMatchObject({
      ok: true,
      value: { version: 3, retired: false, rules: "x" },
    });
    expect(await ask("record-retire", { type: "fund", id: "g" })).toMatchObject({ ok: false, kind: "missing", notes: [{ code: "record.not-found" }] });
  });

  test("a list is filtered, searched and cut, and says how many there are", async () => {
    for (const id of ["a", "b", "c"])
      await ask("record-put", { type: "fund", id, data: { labels: { en: `Fund ${id}` }, level: id === "c" ? "bank" : "central" } });
    const list = async (input: Answer) => (await ask("record-list", { type: "fund", ...input })) as Outcome<{ total: number; records: { id: string }[] }>;
    expect(await list({ limit: 1, offset: 1 })).toMatchObject({ value: { total: 3, records: [{ id: "b" }] } });
    expect(await list({ where: ["level=central"], limit: 1 })).toMatchObject({ value: { total: 2, records: [{ id: "a" }] } });
    expect(await list({ search: "FUND C" })).toMatchObject({ value: { total: 1, records: [{ id: "c" }] } });
    expect(await list({ where: ["colour=red", "level"] })).toMatchObject({
      ok: false,
      notes: [{ code: "record.bad-condition" }, { code: "record.bad-condition" }],
    });
  });

  test("the log shows all changes, from the beginning or the newest first", async () => {
    for (const id of ["a", "b", "c"]) await ask("record-put", { type: "fund", id, data: { labels: { en: id } } });
    expect(await ask("log", { after: 1, limit: 1 })).toMatchObject({ ok: true, value: { newest: 3, changes: [{ seq: 2, type: "fund", id: "b" }] } });
    expect(await ask("log", { newest: true, limit: 2 })).toMatchObject({ ok: true, value: { newest: 3, changes: [{ seq: 3 }, { seq: 2 }] } });
  });

  test("verify finds a changed record, a dangling reference and a data file with another hash", async () => {
    await ask("record-put", { type: "region", id: "CN", data: { labels: { en: "China" } } });
    await ask("record-put", { type: "region", id: "350000", data: { labels: { en: "Fujian" }, parent: "CN" } });
    expect(await ask("record-referrers", { type: "region", id: "CN" })).toMatchObject({
      value: { referrers: [{ type: "region", id: "350000", field: "parent" }] },
    });
    expect(await ask("verify")).toMatchObject({ ok: true, value: { ok: true, changes: 2, problems: [] }, notes: [] });
    await place.sql("delete from record where id = 'CN'");
    tables.set("data/a.csv", new TextEncoder().encode("x\n2\n"));
    try {
      const found = await ask("verify");
      expect(found).toMatchObject({
        ok: true,
        value: {
          ok: false,
          problems: [
            { code: "register.missing-record" },
            { code: "register.dangling-reference" },
            // What is searched still holds what is gone.
            { code: "register.derived-astray" },
            { code: "register.changed-file", at: { file: "data/a.csv" } },
          ],
        },
      });
      const { reportsFault } = useCases.find((each) => useCaseName(each) === "verify") as WorkspaceUseCase;
      expect(found.ok && reportsFault?.(found.value)).toBe(true);
    } finally {
      tables.set("data/a.csv", new TextEncoder().encode("x\n1\n"));
    }
  });

  test("types say what each field holds and what it refers to", async () => {
    const outcome = await ask("record-types");
    const types = (outcome.ok ? outcome.value["types"] : []) as {
      type: string;
      fields: { name: string; type: string; required: boolean; references: string | null }[];
    }[];
    const item = types.find(({ type }) => type === "item")?.fields ?? [];
    expect(item.find(({ name }) => name === "link")).toMatchObject({ type: "reference", required: true, references: "link" });
    expect(item.find(({ name }) => name === "producers")).toMatchObject({ type: "list of reference", required: false, references: "organisation" });
    expect(types.length).toBeGreaterThan(20);
  });
});

function ports(records: RecordStore, name: string): WorkspacePorts {
  const manifest = { name: "w", resources: [{ name: "a", path: "data/a.csv", hash: `sha256:${nodeHasher.sha256("x\n1\n")}` }] } as unknown as DataPackage;
  return {
    records,
    unrestrictedRecords: records,
    reaches: async () => true,
    manifest,
    hasher: nodeHasher,
    caller: { name, language: "en" },
    progress: { step: () => {} },
    settings: { languages: ["zh", "en"], roles: {} },
    evidence: { tables: () => [] },
    clock: { now: () => "2026-01-02T03:04:05.678Z", seconds: () => 0 },
    files: { exists: async (path: string) => tables.has(path), read: async (path: string) => tables.get(path), write: async () => undefined },
  } as unknown as WorkspacePorts;
}
