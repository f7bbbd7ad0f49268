import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { success } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { withWorkspacePorts } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";

const asker = { name: "tester", language: "en", progress: { step: () => {} } } as const;
const example = fileURLToPath(new URL("../../../../examples/china-its/", import.meta.url));
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-init-"));
  dir = join(folder, "china");
  const created = await createWorkspace(dir, "china-its", asker);
  if (!created.ok) throw new Error(JSON.stringify(created.notes));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answer<T>(...words: string[]): Promise<T> {
  const { exitCode: code, stdout: out, stderr: err } = await quoin(...words, "--json");
  expect(err).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out) as T;
}

interface AnyRecord {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

describe("init --example china-its", () => {
  test("its tables lie there byte for byte, its seeds do not", async () => {
    for (const name of await readdir(join(example, "data")))
      expect((await readFile(join(dir, "data", name))).equals(await readFile(join(example, "data", name))), name).toBe(true);
    expect((await readdir(dir)).sort()).toEqual([".quoin", "data", "datapackage.json", "licences", "quoin.yaml"]);
  });

  test("another copy of it, made at another time by somebody else, holds the same: what was judged once holds for every copy", async () => {
    const other = join(folder, "other");
    const created = await createWorkspace(other, "china-its", { ...asker, name: "somebody else" });
    expect(created.ok).toBe(true);
    const states = (of: string) =>
      withWorkspacePorts(of, asker, async ({ records }) =>
        success(await Promise.all(["project", "organisation", "facility", "fund", "technology-system"].map((type) => records.stateOf(type)))),
      );
    const held = await states(dir);
    expect(held.ok && held.value.every((state) => /^[0-9a-f]{64}$/.test(String(state)))).toBe(true);
    expect(await states(other)).toEqual(held);
    await rm(other, { recursive: true });
  });

  test("all is well with it", async () => {
    expect(await answer("verify", dir)).toMatchObject({ ok: true, problems: [] });
  });

  test("the nation is the parent of the provinces; the panel has 31", async () => {
    const { records } = await answer<{ records: AnyRecord[] }>("record", "list", dir, "region");
    expect(records).toHaveLength(35);
    expect(records.filter(({ parent }) => parent === "CN")).toHaveLength(34);
    expect(records.filter(({ in_panel }) => in_panel === true)).toHaveLength(31);
    expect(records.find(({ id }) => id === "350000")).toMatchObject({ labels: { zh: "福建", en: "Fujian" }, capital: "福州", version: 1, synthetic: false });
  });

  test("records of every table, each with its table and key", async () => {
    const counts: Record<string, number> = {};
    const shipped = JSON.parse(await readFile(new URL("../../../../examples/china-its/datapackage.json", import.meta.url), "utf8")) as { resources: unknown[] };
    for (const type of ["facility", "organisation", "project", "programme", "industry", "post", "dataset"]) {
      const { records } = await answer<{ records: AnyRecord[] }>("record", "list", dir, type);
      counts[type] = records.length;
      for (const { id, source } of records) expect(source, `${type} ${id}`).toMatch(/^[a-z][a-z0-9_]*[.:].*\S/);
    }
    expect(counts).toMatchObject({
      project: 2149,
      programme: 68,
      industry: 170,
      post: 1753,
      dataset: shipped.resources.length,
      facility: 509 + 324 + 19 + 404,
    });
    expect(await answer("record", "get", dir, "organisation", "600388.SH")).toMatchObject({
      labels: { zh: "龙净环保", en: "Fujian Longking" },
      region: "350000",
    });
    expect(await answer("record", "get", dir, "fund", "special-fund:2009:2012")).toMatchObject({
      central_funds: "40000000000",
      total_investment: "1021000000000",
    });
  });

  test("the same organisation under several lists is one record; a supervisor stands under its present name", async () => {
    const { records } = await answer<{ records: AnyRecord[] }>("record", "list", dir, "facility", "--where", "host=中国农业大学");
    expect(records.length).toBeGreaterThan(1);
    const { records: academies } = await answer<{ records: AnyRecord[] }>("record", "list", dir, "organisation", "--search", "中科院");
    expect(academies).toEqual([]);
  });

  test("the paper's two cards: one missing item, one that two projects work on, coverage of a chain", async () => {
    const panels = await answer<{ missing: string[]; duplicates: string[]; items: { record: AnyRecord; projects: string[] }[] }>("card", dir, "display-panels");
    expect(panels.missing).toEqual(["display-panels.evaporation-machine"]);
    expect(panels.duplicates).toEqual(["display-panels.oled-materials"]);
    expect(panels.items.find(({ record }) => record.id === "display-panels.oled-materials")?.projects).toEqual(["2020YFA0714600", "2020YFB0408000"]);
    const { coverage } = await answer<{ coverage: { share: number } }>("card", dir, "flue-gas-cleaning");
    expect(coverage.share).toBeCloseTo(4 / 9, 12);
  });

  test("nothing on the cards is invented, and what has no source says so", async () => {
    for (const id of ["display-panels", "flue-gas-cleaning"]) {
      const card = await answer<{ synthetic: unknown[]; source_needed: { type: string; id: string }[]; unknown_lists: string[] }>("card", dir, id);
      expect(card.synthetic).toEqual([]);
      expect(card.source_needed.length).toBeGreaterThan(0);
      expect(card.unknown_lists).toContain("rd-design-tool");
    }
  });

  test("recording who makes the missing item takes it off the card", async () => {
    const data = join(folder, "maker.json");
    await writeFile(data, JSON.stringify({ producers: ["688378.SH"], producers_as_of: "2026-11-30", source: "annual report" }));
    await answer("record", "put", dir, "item", "display-panels.evaporation-machine", "--data", data, "--reason", "a maker was found");
    expect((await answer<{ missing: string[] }>("card", dir, "display-panels")).missing).toEqual([]);
  });

  test("every declared sum is tested, and every exception is explained", async () => {
    const { tables } = await answer<{
      tables: { name: string; unchanged: boolean; faults: unknown[]; checks: { id: string; tested: number; exceptions: { known: unknown }[] }[] }[];
    }>("sources", dir);
    for (const { name, unchanged, faults, checks } of tables) {
      expect({ name, unchanged, faults }).toEqual({ name, unchanged: true, faults: [] });
      for (const { id, exceptions } of checks)
        expect(
          exceptions.filter(({ known }) => known === null),
          `${name} ${id}`,
        ).toEqual([]);
    }
    expect(tables.find(({ name }) => name === "province_indicators")?.checks.map(({ tested }) => tested)).toEqual([649, 448, 448, 448]);
  });
});

test("a table that was changed by hand is read as it is, and told by verify and sources", async () => {
  const path = join(dir, "data", "special_fund_2009_2012.csv");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("8966", "many"));
  expect((await quoin("verify", dir)).exitCode).toBe(2);
  const { exitCode: code, stderr: err } = await quoin("rows", dir, "special_fund_2009_2012");
  expect([code, err.split("\n")[0]]).toEqual([
    2,
    "error[evidence.not-a-number] special_fund_2009_2012:1:projects Row 1 of special_fund_2009_2012 holds 'many' in the number column 'projects'.",
  ]);
  await writeFile(path, text);
  const read = await withWorkspacePorts(dir, asker, async ({ evidence }) => success(evidence.sha256("special_fund_2009_2012")));
  expect(read.ok).toBe(true);
});
