import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { derivationEngines, nodeHasher, nodeWorkspaceFiles } from "@quoin/engines";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { dataPackage } from "../../evidence/data-package.ts";
import { evidenceInMemory } from "../../evidence/queries/evidence-in-memory.ts";
import { isNumberField } from "../../evidence/queries/typed-cell.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { manifestFile } from "../read-workspace.ts";
import { listDerivations } from "./list-derivations.ts";
import { putDerivation } from "./put-derivation.ts";
import { runDerivation } from "./run-derivation.ts";

const folders: string[] = [];
let files: WorkspacePorts["files"];
/** One register for the whole of a test. */
let records: RecordStore;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "quoin-derivations-"));
  folders.push(folder);
  files = nodeWorkspaceFiles(folder);
  records = { ...workspacePortsOf().records, changes: async () => [], settleJournal: async () => {} };
  await files.write(manifestFile, `${JSON.stringify({ name: "office", resources: [] }, null, 2)}\n`);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The workspace as it lies on the disk now. */
async function workspace(): Promise<WorkspacePorts> {
  const manifest = dataPackage.parse(JSON.parse(await files.readText(manifestFile)));
  const tables: Record<string, { csv: string; numbers: string[] }> = {};
  for (const { name, path, schema } of manifest.resources)
    if (await files.exists(path)) tables[name] = { csv: await files.readText(path), numbers: schema.fields.filter(isNumberField).map((field) => field.name) };
  return workspacePortsOf(
    {},
    {
      files,
      manifest,
      records,
      unrestrictedRecords: records,
      evidence: evidenceInMemory(tables, nodeHasher),
      lock: { exclusively: (work) => work() },
      renewed: async () => success(await workspace()),
      derivations: derivationEngines({ spill: undefined, spark: undefined, sparkToken: undefined, sparkAuthority: undefined, mayName: false, roots: [] }),
    },
  );
}

/** A table that somebody imported. */
async function imported(name: string, csv: string, numbers: readonly string[] = []): Promise<void> {
  const fields = (csv.split("\n")[0] ?? "").split(",").map((each) => ({ name: each, type: numbers.includes(each) ? "number" : "string" }));
  const { resources, ...office } = JSON.parse(await files.readText(manifestFile)) as { resources: { name: string }[] };
  const path = `data/${name}.csv`;
  await files.write(path, csv);
  const resource = {
    name,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: csv.length,
    hash: `sha256:${nodeHasher.sha256(csv)}`,
    schema: { fields, missingValues: [""] },
    sources: [{ title: "x" }],
  };
  await files.write(manifestFile, JSON.stringify({ ...office, resources: [...resources.filter((each) => each.name !== name), resource] }));
}

const put = async (name: string, text: string, dry_run = false) => putDerivation.run(await workspace(), { name, spec: fileOf(text, "spec.yaml"), dry_run });
const run = async (asked: object = {}) => runDerivation.run(await workspace(), runDerivation.input.parse(asked));
const outcomes = async (asked: object = {}) => answered(await run(asked)).runs.map(({ name, outcome }) => `${name} ${outcome}`);
const states = async () => answered(await listDerivations.run(await workspace(), {})).derivations.map(({ name, state }) => `${name} ${state}`);
const rows = async (name: string) => (await files.readText(`data/${name}.csv`)).trimEnd().split("\n");
const resourceOf = async (name: string) => (await workspace()).manifest.resources.find((each) => each.name === name);

const grants = "region,year,amount\nn,2020,0.1\nn,2020,0.2\ns,2020,5\ns,2021,\n,2021,7\n";
const counted = (from: string, rest = "") => `kind: count\nfrom: ${from}\nkeys: [region]\nfigures: {grants: {count: rows}, money: {sum: amount}}\n${rest}`;

describe("a derivation is put", () => {
  beforeEach(() => imported("grants", grants, ["amount"]));

  test("where its document, its name and its sources hold; only checked it is not written", async () => {
    expect(answered(await put("by_region", counted("grants"), true))).toEqual({ name: "by_region", kind: "count", written: false });
    expect(await files.exists("derivations/by_region.yaml")).toBe(false);
    expect(answered(await put("by_region", counted("grants")))).toMatchObject({ written: true });
    expect(await states()).toEqual(["by_region never"]);
  });

  test.each(["By_region", "1st", "", "../up", "a/b", "a b", "__proto__", "区"])("not under the name '%s'", async (name) => {
    expect(told(await put(name, counted("grants")))).toEqual(["import.table-name name"]);
  });

  test("not over a table that somebody imported", async () => {
    const [fault] = saidNotes((await put("grants", counted("grants"))).notes);
    expect(fault).toMatchObject({ code: "derive.table-taken", fix: "Give the derivation another name." });
    expect(await rows("grants")).toHaveLength(6);
  });

  test("not of a table that is not there or of its own, told at its place with those there are", async () => {
    const [missing] = saidNotes((await put("by_region", counted("grantz"))).notes);
    expect(missing).toMatchObject({
      code: "derive.unknown-table",
      at: { file: "spec.yaml", table: "grantz" },
      fix: "Name one of: grants; or give a path under sources.",
    });
    const named = counted("rows_of", "sources: {rows_of: {table: nothing}}\n");
    expect((await put("by_region", named)).notes[0]).toMatchObject({ code: "derive.unknown-table", at: { line: 5, table: "nothing" } });
    expect(told(await put("own", counted("own")))[0]).toContain("derive.unknown-table");
  });

  test("not with a document that is broken, of a kind that is none, or with a key that nobody reads", async () => {
    for (const [text, line] of [
      ["kind: [\n", undefined],
      ["kind: sum\nfrom: grants\n", 1],
      [counted("grants", "colour: red\n"), 5],
      ["kind: count\nfrom: grants\nfigures: {}\n", 3],
      [counted("grants", "where: [{column: year, op: in, value: 2020}]\n"), 5],
      [counted("grants", "where: [{column: year, op: not-null, value: 1}]\n"), 5],
    ] as const) {
      const refused = await put("by_region", text);
      expect([text, refused.ok]).toEqual([text, false]);
      expect(refused.notes[0]?.code).toMatch(/^document\./);
      if (line !== undefined) expect([text, refused.notes[0]?.at.line]).toEqual([text, line]);
    }
    expect(await states()).toEqual([]);
  });
});

describe("a derivation is run", () => {
  beforeEach(async () => {
    await imported("grants", grants, ["amount"]);
    answered(await put("by_region", counted("grants", "units: {money: EUR 1m}\ntitle: {en: Grants by region}\n")));
  });

  test("and becomes a table with its key, units, title and what it was made of; missing keys are a group, sums exact", async () => {
    expect(answered(await run()).runs).toMatchObject([
      { outcome: "made", rows_read: 5, rows_out: 3, effect: { rows: { come: 3, change: 0, stay: 0, go: 0 } } },
    ]);
    expect(await rows("by_region")).toEqual(["region,grants,money", ",1,7", "n,2,0.3", "s,2,5"]);
    expect(await resourceOf("by_region")).toMatchObject({
      title: "Grants by region",
      schema: {
        primaryKey: "region",
        fields: [
          { name: "region", type: "string" },
          { name: "grants", type: "number" },
          { name: "money", type: "number", unit: "EUR 1m" },
        ],
      },
      derivation: { kind: "count", engine: "duckdb", rows_read: 5, rows_out: 3, by: "li", at: "2026-05-12T08:00:00.000Z" },
    });
    expect((await resourceOf("by_region"))?.sources.map(({ title }) => title)).toEqual(["derivations/by_region.yaml", "grants.csv"]);
    expect(await states()).toEqual(["by_region made"]);
  });

  test("not again of the same, but where the source, the document or the table itself has changed, or somebody asks for it", async () => {
    expect(await outcomes()).toEqual(["by_region made"]);
    expect(await outcomes()).toEqual(["by_region unchanged"]);
    expect(await outcomes({ again: true })).toEqual(["by_region made"]);
    await imported("grants", `${grants}n,2021,1\n`, ["amount"]);
    expect(await states()).toEqual(["by_region changed"]);
    expect(await outcomes({ dry_run: true })).toEqual(["by_region would-run"]);
    expect(await outcomes()).toEqual(["by_region made"]);
    await files.write("data/by_region.csv", "region,grants,money\nn,9,9\n");
    expect(await outcomes()).toEqual(["by_region made"]);
    expect(await rows("by_region")).toContain("n,3,1.3");
    await files.remove("data/by_region.csv");
    expect(await outcomes()).toEqual(["by_region made"]);
  });

  test("tells what goes where rows of the table go, and a dry run tells the same and writes nothing", async () => {
    await outcomes();
    await imported("grants", "region,year,amount\nn,2020,4\ne,2020,1\n", ["amount"]);
    const dry = await run({ dry_run: true, effect: true });
    expect(answered(dry).runs).toMatchObject([{ outcome: "would-run", effect: { rows: { come: 1, change: 1, stay: 0, go: 2 } } }]);
    expect(dry.notes.map(({ code }) => code)).toContain("derive.rows-go");
    expect(await rows("by_region")).toContain("n,2,0.3");
    const made = await run();
    expect(saidNotes(made.notes)).toEqual(saidNotes(dry.notes));
    expect(await rows("by_region")).toEqual(["region,grants,money", "e,1,1", "n,1,4"]);
  });

  test("not over a table that was imported under its name meanwhile, nor where its document, source or column has gone", async () => {
    await imported("by_region", "region\nx\n");
    expect(told(await run())[0]).toContain("derive.table-taken");
    expect(await rows("by_region")).toEqual(["region", "x"]);
    expect(told(await run({ name: "by_regoin" }))).toEqual(["derive.unknown-derivation name"]);
    answered(await put("other", counted("grants")));
    await imported("grants", "region,year\nn,2020\n");
    const [column] = saidNotes((await run({ name: "other" })).notes);
    expect(column).toMatchObject({ code: "derive.unknown-column", at: { file: "derivations/other.yaml", table: "grants", column: "amount" } });
    expect(await files.exists("data/other.csv")).toBe(false);
  });

  test("not where a sum is of what is no number: how many rows and one of them is told, and nothing counts as zero", async () => {
    await imported("grants", "region,year,amount\nn,2020,4\nn,2020,many\ns,2020,1\n");
    const [fault] = saidNotes((await run()).notes);
    expect(fault).toMatchObject({ code: "derive.not-a-number", at: { column: "amount", table: "grants" } });
    expect(fault?.message).toContain("many");
    expect(await files.exists("data/by_region.csv")).toBe(false);
  });

  test("and a broken document stands in the list with its faults, while the others go on being told", async () => {
    answered(await put("by_year", counted("grants").replace("[region]", "[year]")));
    await files.write("derivations/by_region.yaml", "kind: count\n");
    const { derivations } = answered(await listDerivations.run(await workspace(), {}));
    expect(derivations).toMatchObject([
      { name: "by_region", state: "broken", kind: null },
      { name: "by_year", state: "never", faults: [] },
    ]);
    expect(derivations[0]?.faults.length).toBeGreaterThan(0);
    expect((await run()).ok).toBe(false);
    expect(await outcomes({ name: "by_year" })).toEqual(["by_year made"]);
  });
});

describe("derivations of derivations", () => {
  beforeEach(() => imported("grants", grants, ["amount"]));
  const by = (from: string) => `kind: count\nfrom: ${from}\nkeys: [region]\nfigures: {n: {count: rows}}\n`;

  test("are made in the order in which they read each other, whatever their names are", async () => {
    answered(await put("z_base", by("grants")));
    expect(await outcomes()).toEqual(["z_base made"]);
    answered(await put("a_top", by("z_base")));
    expect(await outcomes()).toEqual(["z_base unchanged", "a_top made"]);
    await imported("grants", "region,year,amount\ne,2020,4\n", ["amount"]);
    expect(await outcomes()).toEqual(["z_base made", "a_top made"]);
    expect(await rows("a_top")).toEqual(["region,n", "e,1"]);
    expect(await outcomes()).toEqual(["z_base unchanged", "a_top unchanged"]);
    expect(await states()).toEqual(["a_top made", "z_base made"]);
  });

  test("that would be made of themselves are refused with the ring, however long it is, and what stood stays", async () => {
    answered(await put("first", by("grants")));
    await outcomes();
    answered(await put("second", by("first")));
    await outcomes();
    answered(await put("third", by("second")));
    await outcomes();
    const ring = await put("first", by("third"));
    expect(saidNotes(ring.notes)).toEqual([
      {
        code: "derive.circular",
        at: { field: "spec" },
        message: "'first' would be made of itself: first ← third ← second ← first.",
        fix: "Let one of them read another table.",
      },
    ]);
    expect(told(await put("first", by("second"), true))).toEqual(["derive.circular spec"]);
    expect(await files.readText("derivations/first.yaml")).toBe(by("grants"));
  });

  test("that stand as a ring since before are not run, and no table is written", async () => {
    answered(await put("one", by("grants")));
    await outcomes();
    answered(await put("two", by("one")));
    await outcomes();
    const before = await rows("one");
    await files.write("derivations/one.yaml", by("two"));
    expect(told(await run())).toEqual(["derive.circular name"]);
    expect(told(await run({ name: "two" }))).toEqual(["derive.circular name"]);
    expect(await rows("one")).toEqual(before);
  });
});

describe("what an enemy names", () => {
  test("a table, a column or a unit of a name that every object has is like any other", async () => {
    await imported("constructor", "toString,valueOf\na,1\na,2\nb,3\n", ["valueOf"]);
    answered(await put("made", "kind: count\nfrom: constructor\nkeys: [toString]\nfigures: {hasOwnProperty: {sum: valueOf}}\n"));
    expect(await outcomes()).toEqual(["made made"]);
    expect(await rows("made")).toEqual(["toString,hasOwnProperty", "a,3", "b,3"]);
    expect((await resourceOf("made"))?.schema.fields).toEqual([
      { name: "toString", type: "string" },
      { name: "hasOwnProperty", type: "number" },
    ]);
    const [derived] = answered(await listDerivations.run(await workspace(), {})).derivations;
    expect(derived?.reads).toEqual([{ name: "constructor", table: "constructor", path: null }]);
  });

  test("a lookup in such a table counts what it has nothing for as a number", async () => {
    await imported("grants", grants, ["amount"]);
    await imported("constructor", "code,label\nn,North\n");
    answered(await put("made", counted("grants", "lookups: [{table: constructor, on: {region: code}, take: {label: label}}]\n")));
    expect(answered(await run()).runs).toMatchObject([{ unmatched: { constructor: 3 } }]);
  });

  test("a path out of the workspace is refused, and nothing is read", async () => {
    const outside = (path: string) => `kind: count\nfrom: secrets\nkeys: []\nfigures: {n: {count: rows}}\nsources: {secrets: {path: ${path}}}\n`;
    for (const path of ["../secrets.csv", "s3a://bucket/x", "data/../../x.csv"])
      await expect(put("made", outside(path))).rejects.toMatchObject({ note: { code: "derive.outside", parameters: { path } } });
    expect(await states()).toEqual([]);
    // Where a whole path leads is asked when it is read: links may change until then.
    answered(await put("made", outside("/etc/passwd")));
    await expect(run()).rejects.toMatchObject({ note: { code: "derive.outside" } });
  });

  test("texts that a language of queries would run are texts", async () => {
    await imported("grants", 'region,amount\n"a\'; drop table x; --",1\n"$(region)",2\n"=1+1",4\n', ["amount"]);
    answered(await put("made", counted("grants", `where: [{column: region, op: "!=", value: "a' or 1=1"}]\n`)));
    expect(await outcomes()).toEqual(["made made"]);
    expect(await rows("made")).toEqual(["region,grants,money", "$(region),1,2", "=1+1,1,4", "a'; drop table x; --,1,1"]);
  });

  test("invented rows mark every row of the table, since none can say that it rests on none of them", async () => {
    await imported("grants", "region,amount,synthetic\nn,1,\ns,2,1\n", ["amount"]);
    answered(await put("made", counted("grants")));
    expect(await outcomes()).toEqual(["made made"]);
    expect(await rows("made")).toEqual(["region,grants,money,synthetic", "n,1,1,true", "s,1,2,true"]);
    answered(await put("real", counted("grants", "where: [{column: region, op: =, value: n}]\n")));
    await outcomes();
    expect(await rows("real")).toEqual(["region,grants,money", "n,1,1"]);
  });
});
