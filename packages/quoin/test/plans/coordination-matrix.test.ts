import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CoordinationAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "../cycle/kept-record.ts";

const parent = mkdtempSync(join(tmpdir(), "quoin-coordination-matrix-"));

/** A register of two departments that both fund t1, of which the second may be the first under the same name; nobody funds t6 and t7, one existing programme reaches t6. */
async function office(name: string, second: string): Promise<string> {
  const folder = join(parent, name);
  expect((await quoin("init", folder, "--currency", "CNY", "--languages", "zh,en")).exitCode).toBe(0);
  const put = async (type: string, id: string, body: Record<string, unknown>) => {
    const path = join(parent, `${id}.json`);
    writeFileSync(path, JSON.stringify({ labels: { en: `${id} en`, zh: `${id} zh` }, synthetic: true, ...body }));
    expect((await quoin("record", "put", folder, type, id, "--data", path)).stderr).toBe("");
  };
  for (const id of ["science", "industry"]) await put("organisation", id, { kind: "national-department" });
  for (const id of ["t1", "t2", "t3", "t4", "t5", "t7"]) await put("technology", id, { kind: "generic" });
  await put("technology", "t6", { kind: "generic", parent: "t1" });
  const call = (department: string, technologies: string[], amount: string | null) => ({
    department,
    technologies,
    instrument: "PI007",
    currency: "CNY",
    ...(amount === null ? {} : { budgets: [{ year: 2026, level: "central", amount }] }),
  });
  await put("call", "c1", call("science", ["t1"], "5000000"));
  await put("call", "c2", call(second, ["t1"], "5000000"));
  await put("call", "c3", call("science", ["t2", "t3"], null));
  for (const id of ["c1", "c2", "c3"]) await put("call", id, { status: "draft" });
  for (const id of ["c1", "c2", "c3"]) await keptRecord(folder, "call", id, { status: "open" });
  await put("programme", "steel", { technologies: ["t1"] });
  await put("programme", "mine", { technologies: ["t4"], owner_department: second });
  await put("project", "p1", { technologies: ["t1"], call: "c1", currency: "CNY", central_funds: "2000000" });
  await put("project", "p2", { technologies: ["t5"] });
  await put("project", "p3", { technologies: ["t3"], department: second, programme: "steel", currency: "CNY", total_investment: "1000000" });
  return folder;
}

async function matrix(folder: string, ...options: string[]): Promise<CoordinationAnswer> {
  return JSON.parse((await quoin("coordination", folder, "--json", ...options)).stdout) as CoordinationAnswer;
}

test("cells, an overlap with its money, a gap apart from the unknown, the cover; merging removes the overlap and no coverage", async () => {
  const folder = await office("two", "industry");
  const two = await matrix(folder);
  expect(two.cells.find(({ column, department }) => column === "technology:t1" && department === "science")).toMatchObject({
    instrument: "PI007",
    // The project is paid out of the call: 5 million, not 7.
    money: 5_000_000,
    count: 2,
    records: [
      { type: "call", id: "c1" },
      { type: "project", id: "p1" },
    ],
    synthetic: true,
  });
  expect(two.cells.find(({ column }) => column === "technology:t2")).toMatchObject({ money: null, count: 1 });
  expect(two.cells.find(({ column, department }) => column === "technology:t3" && department === "industry")).toMatchObject({
    instrument: null,
    money: 1_000_000,
  });
  expect(two.overlaps).toMatchObject([
    { column: "technology:t1", overlap: 0.5, comparable: true, by: "money", departments: [{ money: 5_000_000 }, { money: 5_000_000 }] },
    {
      column: "technology:t3",
      by: "count",
      departments: [
        { id: "industry", money: 1_000_000 },
        { id: "science", money: null },
      ],
    },
  ]);
  expect(two.merges).toMatchObject([
    { column: "technology:t1", lead: { id: "industry" }, joins: [{ id: "science" }], joins_with: 5_000_000 },
    { column: "technology:t3", lead: { id: "industry" }, joins: [{ id: "science" }], joins_with: null },
  ]);
  expect(two.saved.value).toBeNull();
  expect(Object.fromEntries(two.columns.map(({ record, standing }) => [record, standing]))).toEqual({
    t1: "instrument",
    t2: "instrument",
    t3: "instrument",
    t4: "instrument-unknown",
    t5: "department-unknown",
    t6: "none",
    t7: "none",
  });
  expect(two.gaps.map(({ id }) => id)).toEqual(["technology:t6", "technology:t7"]);
  expect(two.cover).toMatchObject({
    programmes: [{ id: "steel", covers: ["technology:t6"] }],
    uncovered: ["technology:t7"],
    certificate: { status: "optimal" },
  });
  expect(two.departments).toMatchObject([
    { id: "industry", money: null },
    { id: "science", money: null },
  ]);
  expect(two.verdicts.money).toMatchObject({ verdict: "insufficient-data" });

  const ofIndustry = await matrix(folder, "--department", "industry", "--technology", "t1");
  expect(ofIndustry.cells.map(({ department, column }) => [department, column])).toEqual([["industry", "technology:t1"]]);
  const text = (await quoin("coordination", folder, "--lang", "en")).stdout;
  expect(text).toContain("no instrument  t7 en");
  expect(text).toContain("Money saved by merging: not known");

  const one = await matrix(await office("one", "science"));
  expect(one.overlaps).toEqual([]);
  expect(one.merges).toEqual([]);
  expect(one.gaps).toEqual(two.gaps);
  expect(one.columns.map(({ id, standing }) => [id, standing])).toEqual(two.columns.map(({ id, standing }) => [id, standing]));
  expect(one.cells.find(({ column }) => column === "technology:t1")).toMatchObject({ money: 10_000_000, count: 3 });
});

test("invented money is added to no real one, and a draft of a call closes no gap and is named nowhere", async () => {
  const folder = join(parent, "mixed");
  expect((await quoin("init", folder, "--currency", "CNY", "--languages", "zh,en")).exitCode).toBe(0);
  const put = async (type: string, id: string, body: Record<string, unknown>) => {
    const path = join(parent, `mixed-${id}.json`);
    writeFileSync(path, JSON.stringify({ labels: { en: id, zh: id }, ...body }));
    expect((await quoin("record", "put", folder, type, id, "--data", path)).stderr).toBe("");
  };
  await put("organisation", "science", { kind: "national-department" });
  for (const id of ["t1", "t2"]) await put("technology", id, { kind: "generic" });
  const call = (technology: string, amount: string, synthetic: boolean) => ({
    department: "science",
    technologies: [technology],
    instrument: "PI007",
    currency: "CNY",
    budgets: [{ year: 2026, level: "central", amount }],
    synthetic,
    status: "draft",
  });
  await put("call", "real", call("t1", "1000000", false));
  await put("call", "invented", call("t1", "5000000", true));
  await put("call", "draft", call("t2", "1000000", false));
  for (const id of ["real", "invented"]) await keptRecord(folder, "call", id, { status: "open" });
  const answer = await matrix(folder);
  expect(answer.departments).toMatchObject([{ id: "science", money: 1_000_000, count: 2, synthetic: true }]);
  expect(answer.cells).toMatchObject([{ column: "technology:t1", money: 1_000_000, synthetic: true }]);
  expect(answer.gaps.map(({ id }) => id)).toEqual(["technology:t2"]);
  expect(answer.columns.find(({ record }) => record === "t2")).toMatchObject({ standing: "none", without_department: [] });
});
