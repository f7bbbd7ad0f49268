import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";

const timeout = 300_000;
const folder = join(mkdtempSync(join(tmpdir(), "quoin-decisions-")), "office");

beforeAll(async () => {
  await judgedExample(folder);
}, judgingTimeout);

const planOf = async (): Promise<Plan> => JSON.parse((await quoin("design", folder, "--json")).stdout) as Plan;

/** Settings beside those of the example, under `plan`. */
function settle(text: string): void {
  const settings = readFileSync(join(folder, "quoin.yaml"), "utf8");
  writeFileSync(join(folder, "quoin.yaml"), settings.replace(/^plan:$/m, `plan:\n  ${text}`));
}

test("without a finding a line stands on a decision with a name; a line that the office settled is no proposal", { timeout }, async () => {
  const before = await planOf();
  expect(before.lines.filter(({ item }) => item === "M2.3")).toEqual([]);
  const decided = (item: string) => `{ item: ${item}, person: Li Na, reason: Meeting of 12 May, date: "2026-05-12" }`;
  settle(`decisions: [${["M2.3", "M3.1", "M3.4"].map(decided).join(", ")}]`);
  settle('lines: { M1.2-01: { owner: 财政部, deadline: "2027-06-30", indicator: { id: share, target: 0.5 } } }');
  const { lines } = await planOf();
  const lead = lines.find(({ item }) => item === "M2.3");
  expect(lead).toMatchObject({ id: "M2.3-01", findings: [], because: [], decided_by: { person: "Li Na", date: "2026-05-12" } });
  const columns = lead?.table?.columns.map(({ name }) => name) ?? [];
  for (const row of lead?.table?.rows ?? []) {
    const cell = (name: string) => row[columns.indexOf(name)] as number | null;
    if (cell("rank") === null) expect([cell("best"), cell("worst"), cell("total")]).toEqual([null, null, null]);
    else {
      expect(cell("best")).toBeLessThanOrEqual(Number(cell("rank")));
      expect(cell("worst")).toBeGreaterThanOrEqual(Number(cell("rank")));
    }
  }
  const [was, is] = [before, { lines }].map((plan) => plan.lines.find(({ id }) => id === "M1.2-01"));
  expect(was?.proposed).toBe(true);
  expect(is).toMatchObject({
    owner: { type: "organisation", id: "财政部" },
    deadline: "2027-06-30",
    indicator: { id: "share", target: 0.5 },
    proposed: false,
    amount: was?.amount,
  });
});

test("from the plan to the call: a draft has its field's money to the unit, and the line of the approved plan", { timeout }, async () => {
  expect((await quoin("plan", "approve", folder, "--json")).exitCode).toBe(0);
  const line = (await planOf()).lines.find(({ id }) => id === "M1.2-01");
  const [first, second] = line?.choices ?? [];
  const drafted = await quoin("call", "draft", folder, "M1.2-01", String(first?.id), "--json");
  const call = JSON.parse(drafted.stdout) as { id: string; status: string; plan_line: string; budgets: { year: number; level: string; amount: string }[] };
  expect(call).toMatchObject({ status: "draft", plan_line: "plan:CN:base:1:M1.2-01", currency: "CNY" });
  expect(call.budgets.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(call.budgets.every(({ level }) => level === "central")).toBe(true);
  expect(call.budgets.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(first?.amount);
  const again = await quoin("call", "draft", folder, "M1.2-01", String(first?.id));
  expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining("error[call.already-drafted]")]);
  const unknown = await quoin("call", "draft", folder, "M1.2-01", "no such field");
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining(String(second?.id))]);
});

test("plan, call, award, progress: one thread from the line to what was awarded under it", { timeout }, async () => {
  const done = async (...words: string[]): Promise<Record<string, never>> => {
    const run = await quoin(...words, "--json");
    expect([words, run.exitCode, run.stderr.includes("error[")]).toEqual([words, 0, false]);
    return JSON.parse(run.stdout) as Record<string, never>;
  };
  const written = (content: object): string => {
    const path = join(folder, "..", "put.json");
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const [, field] = (await planOf()).lines.find(({ id }) => id === "M1.2-01")?.choices ?? [];
  const call = (await done("call", "draft", folder, "M1.2-01", String(field?.id))) as unknown as { id: string; budgets: { year: number; amount: string }[] };
  const scorecard = {
    items: [
      {
        code: "novelty",
        points: [
          [0, 0],
          [10, 100],
        ],
      },
    ],
  };
  await done("call", "put", folder, call.id, "--data", written({ department: "科学技术部", opens: "2020-01-01", closes: "2199-12-31", scorecard }));
  await done("call", "open", folder, call.id);
  await done("record", "put", folder, "expert", "e", "--data", written({ labels: { en: "e" }, organisation: "中国科学院" }));
  const application = {
    organisation: "教育部",
    title: "Task",
    summary: "Task",
    start: "2026-07-01",
    end: "2030-06-30",
    amount_requested: "9000000",
    region: "350000",
  };
  await done("apply", folder, call.id, "--id", "a1", "--data", written(application), "--submit");
  await done("call", "close", folder, call.id);
  await done("review", "assign", folder, call.id, "--per-application", "1");
  await done("review", "submit", folder, "a1", "--reviewer", "e", "--data", written({ scores: { novelty: 8 } }));
  await done("award", folder, call.id, "--method", "portfolio");
  const awards = ((await done("record", "list", folder, "award")) as unknown as { records: { id: string; call: string; application: string }[] }).records;
  expect(awards.map((award) => [award.call, award.application])).toEqual([[call.id, "a1"]]);
  const { lines } = (await done("track", folder)) as unknown as { lines: { line: string; committed: string }[] };
  expect(lines.find(({ line }) => line === "M1.2-01")?.committed).toBe("9000000");
});

test("two lines on the same institute agree: its position decides its form of support", { timeout }, async () => {
  const { lines } = await planOf();
  const words = (item: string) => new Map((lines.find((line) => line.item === item)?.table?.rows ?? []).map((row) => [row[0], row.at(-1)]));
  const [positions, forms] = [words("M3.1"), words("M3.4")];
  expect(positions.size).toBeGreaterThan(0);
  expect([...positions.keys()]).toEqual([...forms.keys()]);
  const formOf = new Map<unknown, unknown>();
  for (const [institute, position] of positions) {
    const known = formOf.get(position) ?? forms.get(institute);
    formOf.set(position, known);
    expect(forms.get(institute)).toBe(known);
  }
});
