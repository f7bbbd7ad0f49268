import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

interface Match {
  readonly id: string;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly years_overlap: boolean | null;
  readonly same_organisation: boolean | null;
  readonly shared_items: readonly string[];
  readonly shared_equipment: readonly string[];
}

async function file(data: object): Promise<string> {
  const path = join(folder, "put.json");
  await writeFile(path, JSON.stringify(data));
  return path;
}

async function put(type: string, id: string, data: object): Promise<void> {
  expect((await quoin("record", "put", dir, type, id, "--data", await file({ labels: { zh: id }, ...data }))).stderr).toBe("");
}

/** Titles without a word in common: texts alone find nothing here. */
async function apply(id: string, title: string, organisation: string, data: object): Promise<void> {
  const whole = { organisation, title, summary: title, amount_requested: "1", budgets: [{ year: 2026, level: "central", amount: "1" }], ...data };
  expect((await quoin("apply", dir, "c", "--id", id, "--submit", "--data", await file(whole))).stderr).toBe("");
}

async function matches(application: string): Promise<readonly Match[]> {
  const run = await quoin("check-duplicates", dir, "--application", application, "--threshold", "0.99", "--json");
  expect([run.stderr, run.exitCode]).toEqual(["", 0]);
  return (JSON.parse(run.stdout) as { matches: Match[] }).matches;
}

const from2026 = { start: "2026-01-01", end: "2027-12-31" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-duplicate-reasons-"));
  dir = join(folder, "office");
  expect((await quoin("init", dir, "--time-zone", "UTC")).exitCode).toBe(0);
  for (const id of ["ministry", "boe", "tcl"]) await put("organisation", id, {});
  await put("technology-system", "display", {});
  await put("link", "panel", { system: "display", line: "supply" });
  for (const id of ["mask", "glass", "film", "ink"]) await put("item", id, { link: "panel", list: "material" });
  const points = [
    [0, 0],
    [10, 100],
  ];
  const terms = { currency: "CNY", budgets: [{ year: 2026, level: "central", amount: "100" }], scorecard: { items: [{ code: "novelty", points }] } };
  const call = { labels: { zh: "显示" }, department: "ministry", opens: "2020-01-01", closes: "2099-12-31", ...terms };
  expect((await quoin("call", "put", dir, "c", "--data", await file(call))).stderr).toBe("");
  expect((await quoin("call", "open", dir, "c")).stderr).toBe("");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the same organisation on the same item, in years that overlap by one; other years, an unknown year or another organisation are none", async () => {
  const pipeline = { items: ["mask"], status: "pipeline", lead: "boe" };
  await put("project", "to-2026", { labels: { zh: "精密掩模" }, ...pipeline, start: "2024", end: "2026" });
  await put("project", "to-2025", { labels: { zh: "蚀刻加工" }, ...pipeline, start: "2023", end: "2025-12-31" });
  await put("project", "no-end", { labels: { zh: "殷钢轧制" }, ...pipeline, start: "2024" });
  await put("project", "of-another", { labels: { zh: "电铸成形" }, ...pipeline, lead: "tcl", start: "2024", end: "2028" });
  await put("project", "of-nobody", { labels: { zh: "激光打孔" }, ...pipeline, lead: null, start: "2024", end: "2028" });
  await apply("overlapping", "蒸镀金属板国产化", "boe", { ...from2026, items: ["mask"] });
  expect(await matches("overlapping")).toMatchObject([
    {
      id: "overlapping:project:to-2026",
      reasons: ["same-organisation", "years-overlap", "same-item"],
      score: null,
      same_organisation: true,
      years_overlap: true,
      shared_items: ["mask"],
    },
  ]);
});

test("two applications of one organisation on one item: the later one is the application of the match, and each finds it", async () => {
  await apply("earlier", "超薄玻璃成形", "tcl", { ...from2026, items: ["glass"] });
  await apply("later", "柔性盖板强化", "tcl", { ...from2026, items: ["glass"] });
  const found = [{ id: "later:application:earlier", reasons: ["same-organisation", "years-overlap", "same-item"] }];
  expect(await matches("later")).toMatchObject(found);
  expect(await matches("earlier")).toMatchObject(found);
});

test("an item that somebody is already paid for, whoever and whenever; what is cancelled or only in the pipeline pays for nothing", async () => {
  for (const [id, title, status] of [
    ["paid", "光学薄膜涂布", "implementation"],
    ["over", "偏光材料合成", "closed"],
    ["cancelled", "补偿层拉伸", "cancelled"],
    ["planned", "保护层贴合", "pipeline"],
  ] as const)
    await put("project", id, { labels: { zh: title }, items: ["film", "ink"], status, lead: "tcl", start: "2010", end: "2012" });
  await apply("again", "增亮结构压印", "boe", { ...from2026, items: ["film"] });
  const found = await matches("again");
  expect(found.map(({ id, reasons, shared_items }) => [id, reasons, shared_items])).toEqual([
    ["again:project:over", ["same-item", "item-funded"], ["film"]],
    ["again:project:paid", ["same-item", "item-funded"], ["film"]],
  ]);
  expect(found.map(({ years_overlap, same_organisation }) => [years_overlap, same_organisation])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test("the same apparatus by its model however it is typed, by anybody; without a model only of the same buyer", async () => {
  const lead = { status: "pipeline", start: "2010", end: "2012" };
  await put("project", "evaporator", { labels: { zh: "真空设备研制" }, ...lead, lead: "tcl", equipment: [{ name: "蒸镀机", model: "Canon Tokki G8" }] });
  await put("project", "own-printer", { labels: { zh: "喷墨打印工艺" }, ...lead, lead: "boe", equipment: [{ name: "打印机" }] });
  await put("project", "other-printer", { labels: { zh: "溶液加工路线" }, ...lead, lead: "tcl", equipment: [{ name: "打印机" }] });
  await put("project", "other-model", { labels: { zh: "等离子体刻蚀" }, ...lead, lead: "tcl", equipment: [{ name: "蒸镀机", model: "Ulvac" }] });
  await apply("buyer", "产线共性平台", "boe", { ...from2026, equipment: [{ name: "蒸发镀膜机", model: "ｃａｎｏｎ tokki  g8" }, { name: " 打印机" }] });
  expect((await matches("buyer")).map(({ id, reasons, shared_equipment }) => [id, reasons, shared_equipment.length])).toEqual([
    ["buyer:project:evaporator", ["same-equipment"], 1],
    ["buyer:project:own-printer", ["same-organisation", "same-equipment"], 1],
  ]);
});

test("reasons add up in one match", async () => {
  const both = { items: ["ink"], equipment: [{ name: "点胶机", model: "D-1" }] };
  await put("project", "whole", { labels: { zh: "量子点墨水" }, ...both, lead: "boe", status: "implementation", start: "2025", end: "2026" });
  await apply("whole-again", "量子点墨水", "boe", { ...from2026, ...both });
  expect((await matches("whole-again")).find(({ id }) => id === "whole-again:project:whole")).toMatchObject({
    reasons: ["same-text", "same-organisation", "years-overlap", "same-item", "item-funded", "same-equipment"],
    score: 1,
  });
});
