import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

let folder: string;
let dir: string;

async function written(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function done(...words: string[]): Promise<Record<string, never>> {
  const run = await quoin(...words, "--json");
  expect([words, run.exitCode, run.stderr.includes("error[")]).toEqual([words, 0, false]);
  return JSON.parse(run.stdout) as Record<string, never>;
}

/** Four applications of one million each in a budget of two; the best two are of the south, the third of a part of the north. */
const applications = [
  ["a", "south", 9],
  ["b", "south", 8],
  ["c", "north-east", 5],
  ["d", "north", 4],
] as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-floor-"));
  dir = join(folder, "office");
  await quoin("init", dir, "--time-zone", "UTC");
  const put = async (type: string, id: string, data: object) =>
    done("record", "put", dir, type, id, "--data", await written("put.json", { labels: { en: id }, ...data }));
  for (const id of ["north", "south"]) await put("region", id, {});
  await put("region", "north-east", { parent: "north" });
  for (const id of ["office", "firm", "cas"]) await put("organisation", id, {});
  await put("expert", "e", { organisation: "cas" });
  const call = {
    labels: { en: "Call" },
    department: "office",
    currency: "CNY",
    opens: "2020-01-01",
    closes: "2199-12-31",
    budgets: [{ year: 2026, amount: "2000000" }],
    region_floors: [{ region: "north", amount: "900000" }],
    scorecard: {
      items: [
        {
          code: "novelty",
          points: [
            [0, 0],
            [10, 100],
          ],
        },
      ],
    },
  };
  await done("call", "put", dir, "k", "--data", await written("call.json", call));
  await done("call", "open", dir, "k");
  for (const [id, region] of applications) {
    const data = { organisation: "firm", title: id, summary: id, start: "2026-07-01", end: "2027-12-31", amount_requested: "1000000", region };
    await done("apply", dir, "k", "--id", id, "--data", await written("application.json", data), "--submit");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("what an open call keeps for a region is a term of it, which no door changes", async () => {
  const data = await written("put.json", { region_floors: [] });
  expect((await quoin("call", "put", dir, "k", "--data", data)).stderr).toContain("error[call.terms-fixed]");
  expect((await quoin("record", "put", dir, "call", "k", "--data", data)).stderr).toContain("error[record.kept-by-command]");
});

test("every fault of a table is told at once, each at its cell", async () => {
  const table =
    "id,title_zh,organisation,summary,region,start,end,amount_requested,budget_2026\n,甲,firm,x,north,when,2027-12-31,1000000,\n,乙,nobody,x,north,2026-07-01,2027-12-31,0,\n,丙,firm,,north,2026-07-01,2025-12-31,1000000,\n";
  const run = await quoin("apply", "table", dir, "k", "--data", await written("many.csv", table), "--submit");
  const faults = [...run.stderr.matchAll(/error\[([\w.-]+)\] \S*:(\d+):(\d+)/g)].map(([, code, line, column]) => [code, Number(line), Number(column)]);
  expect(faults).toEqual([
    ["record.bad-cell", 2, 6],
    ["record.no-such-name", 3, 3],
    ["application.missing", 3, 8],
    ["application.missing", 4, 4],
    ["application.dates-reversed", 4, 7],
  ]);
  expect(run.exitCode).toBe(2);
});

test("a template needs no name of a file", async () => {
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect((await quoin("apply", "template", "office", "k")).exitCode).toBe(0);
    expect((await quoin("apply", "template", "office", "k", "--to", "k.xlsx")).exitCode).toBe(0);
  } finally {
    process.chdir(before);
  }
});

test.each(["ranking", "portfolio"])(
  "by %s the amount of a region goes to its applications first, the best of them, and the rest to the best",
  async (method) => {
    if (method === "ranking") {
      await done("call", "close", dir, "k");
      await done("review", "assign", dir, "k", "--per-application", "1");
      for (const [id, , novelty] of applications)
        await done("review", "submit", dir, id, "--reviewer", "e", "--data", await written("review.json", { scores: { novelty } }));
    }
    const { awarded, rejected } = (await done("award", dir, "k", "--method", method, "--dry-run")) as unknown as {
      awarded: { application: string; position: number; reason: { en: string } }[];
      rejected: { application: string }[];
    };
    expect(awarded.map(({ application, position }) => [application, position])).toEqual([
      ["a", 1],
      ["c", 3],
    ]);
    expect(rejected.map(({ application }) => application)).toEqual(["b", "d"]);
    if (method === "ranking") expect(awarded[1]?.reason.en).toContain("keeps for north");
  },
);
