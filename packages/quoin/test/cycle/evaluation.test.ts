import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "./kept-record.ts";

let folder: string;
let dir: string;

interface Listed {
  readonly name: { readonly en: string };
  readonly kind: string;
  readonly scorecard: string;
  readonly year: number;
  readonly period: string;
  readonly points: number | null;
  readonly of: number;
  readonly grade: { readonly en: string; readonly zh: string } | null;
  readonly trend: string | null;
  readonly consequence: { readonly en: string; readonly zh: string };
  readonly inputs: readonly {
    readonly item: string;
    readonly value: number | null;
    readonly points: number | null;
    readonly evidence: string | null;
    readonly source: string | null;
    readonly years: readonly { readonly year: number; readonly value: number | null }[];
  }[];
  readonly missing: readonly { readonly item: string }[];
  readonly history: readonly { readonly year: number }[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-evaluation-"));
  dir = join(folder, "office");
  await quoin("init", dir);
  await put("organisation", "host", { labels: { en: "Host" } });
  await put("facility", "centre", { labels: { en: "Display centre", zh: "显示中心" }, type: "NMIC", host: "host" });
  await put("facility", "lab", { labels: { en: "Lab" }, type: "KEY_LAB", effective_hours: 2000, external_hours: 680, hours_year: 2025 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(type: string, id: string, data: object): Promise<void> {
  const file = join(folder, "put.json");
  await writeFile(file, JSON.stringify(data));
  expect((await quoin("record", "put", dir, type, id, "--data", file)).stderr).toBe("");
}

const give = (item: string, value: number, year = 2025) =>
  quoin(
    ...["evaluation", "input", dir, "--type", "facility", "--id", "centre", "--year", String(year), "--item", item],
    ...["--value", String(value), "--evidence", `ledger ${year}`],
  );
const evaluate = (...words: string[]) => quoin("evaluate", dir, "--type", "facility", ...words);
async function listed(...words: string[]): Promise<readonly Listed[]> {
  const run = await quoin("evaluation", "list", dir, "--json", ...words);
  expect(run.exitCode).toBe(0);
  return (JSON.parse(run.stdout) as { evaluations: Listed[] }).evaluations;
}

test("an innovation centre has a scorecard of its own, whose inputs people give with their evidence", async () => {
  for (const [item, value] of [
    ["rd_staff_share", 0.5],
    ["rd_spend", 2_500_000],
    ["generic_breakthroughs", 4],
    ["market_income_share", 0.25],
    ["results_transferred", 4],
  ] as const)
    expect((await give(item, value)).exitCode).toBe(0);
  expect((await evaluate("--year", "2025", "--id", "centre")).exitCode).toBe(0);
  const [centre] = await listed("--id", "centre");
  expect(centre).toMatchObject({
    kind: "innovation-centre",
    scorecard: "innovation-centre-evaluation",
    points: 7 + 5 + 16 + 8 + 16,
    of: 100,
    grade: { en: "pass", zh: "合格" },
  });
  expect(centre?.inputs.find(({ item }) => item === "rd_spend")).toMatchObject({ value: 2_500_000, points: 5, evidence: "ledger 2025", source: "given" });
  expect(centre?.missing.map(({ item }) => item)).toEqual(["joint_projects", "own_income_cover"]);
  expect(centre?.consequence).toEqual({ en: "Proposed: keep the support.", zh: "建议：维持支持。" });
});

test("an item that the scorecard lacks, and evidence that says nothing, are refused", async () => {
  expect((await give("hours", 1)).stderr).toContain("error[evaluate.no-item]");
  const run = await quoin(
    "evaluation",
    "input",
    dir,
    "--type",
    "facility",
    "--id",
    "centre",
    "--year",
    "2025",
    "--item",
    "rd_spend",
    "--value",
    "1",
    "--evidence",
    " ",
  );
  expect(run.exitCode).toBe(2);
});

test("hours of a named year say nothing of another", async () => {
  await evaluate("--year", "2024", "--id", "lab");
  expect(await listed("--id", "lab", "--year", "2024")).toMatchObject([{ points: null, grade: null }]);
  await evaluate("--year", "2025", "--id", "lab");
  expect(await listed("--id", "lab", "--year", "2025")).toMatchObject([{ points: 100, grade: { en: "excellent" } }]);
});

test("three-yearly rests on the years: a mean of at least two, its trend between the first and the last", async () => {
  for (const [year, share] of [
    [2023, 2],
    [2024, 3],
    [2025, 4],
  ] as const)
    for (const item of ["generic_breakthroughs", "results_transferred"]) await give(item, share, year);
  await give("market_income_share", 0.5, 2023);
  for (const year of [2023, 2024]) for (const item of ["rd_spend", "own_income_cover"]) await give(item, item === "rd_spend" ? 5_000_000 : 0.75, year);
  await give("rd_spend", 5_000_000, 2025);
  await give("own_income_cover", 0.75, 2025);
  expect((await evaluate("--year", "2025", "--id", "centre", "--period", "three-yearly")).exitCode).toBe(0);
  const [three] = await listed("--id", "centre", "--period", "three-yearly");
  const of = (item: string) => three?.inputs.find((input) => input.item === item);
  expect(of("generic_breakthroughs")).toMatchObject({ value: 3, points: 12, evidence: "mean of 2023, 2024 and 2025" });
  expect(of("generic_breakthroughs")?.years.map(({ year, value }) => [year, value])).toEqual([
    [2023, 2],
    [2024, 3],
    [2025, 4],
  ]);
  // The share of R&D staff is known for one year only: no three-yearly value.
  expect(of("rd_staff_share")).toMatchObject({ value: null, points: null });
  expect(of("market_income_share")).toMatchObject({ value: 0.375, evidence: "mean of 2023 and 2025" });
  expect(three).toMatchObject({ trend: "better", period: "three-yearly" });
});

test("a scorecard of quoin.yaml takes the place of ours, its grades too", async () => {
  const file = join(dir, "quoin.yaml");
  const card =
    "scorecards:\n  our-labs:\n    for: facility\n    label: {en: Ours, zh: 本单位评分表}\n    items:\n      - {code: effective_hours, name: {en: Hours, zh: 机时}, unit: hours a year, points: [[0, 0], [4000, 10]]}\n    grades: [{grade: A, from: 8}, {grade: B, from: 0}]\n";
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace("scorecards: {}\n", card));
  await evaluate("--year", "2025", "--id", "lab");
  expect(await listed("--id", "lab", "--year", "2025")).toMatchObject([{ scorecard: "our-labs", points: 5, of: 10, grade: { en: "B", zh: "B" } }]);
  await writeFile(file, before.replace("scorecards: {}\n", card.replace("[[0, 0], [4000, 10]]", "[[4000, 0], [0, 10]]")));
  expect((await evaluate("--year", "2025")).exitCode).toBe(2);
  await writeFile(file, before);
});

test("what is decided stands, with who and why", async () => {
  const id = "evaluation:facility:lab:2025:yearly";
  expect((await quoin("evaluation", "decide", dir, id, "--grade", "good")).exitCode).toBe(2);
  const run = await quoin("evaluation", "decide", dir, id, "--grade", "good", "--reason", "meeting of 3 March", "--by", "li", "--json");
  expect(JSON.parse(run.stdout)).toMatchObject({ grade: "good", decided_by: "li" });
  await evaluate("--year", "2025", "--id", "lab");
  // What the computed grade proposed is not kept beside another grade, and what is decided is no proposal.
  expect(await listed("--id", "lab", "--year", "2025")).toMatchObject([{ grade: { en: "good" }, decided_by: "li", consequence: { en: "Keep the support." } }]);
});

test("a comment is made without changing the record, by whoever makes it", async () => {
  const run = await quoin("comment", dir, "facility", "lab", "--text", "Ask for the ledger.", "--by", "wang", "--json");
  expect(JSON.parse(run.stdout)).toMatchObject({ about: { type: "facility", id: "lab" }, text: "Ask for the ledger.", by: "wang" });
  expect((await quoin("comment", dir, "facility", "nowhere", "--text", "x")).stderr).toContain("error[record.not-found]");
});

test("an evaluation that counts invented records says so", async () => {
  await put("programme", "p", { labels: { en: "Programme" } });
  await keptRecord(dir, "milestone", "m", { labels: { en: "First" }, programme: "p", due: "2025-06-30", done: "2025-06-01", synthetic: true });
  const run = await quoin("evaluate", dir, "--type", "programme", "--id", "p", "--year", "2025", "--json");
  expect(JSON.parse(run.stdout).evaluations).toMatchObject([{ synthetic: true }]);
});
