import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding, Plan } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { keptRecord } from "../cycle/kept-record.ts";

const parent = mkdtempSync(join(tmpdir(), "quoin-coordination-"));
const folder = join(parent, "office");

async function put(type: string, id: string, body: Record<string, unknown>): Promise<void> {
  const path = join(parent, `${id}.json`);
  writeFileSync(path, JSON.stringify({ labels: { en: `${id} en`, zh: `${id} zh` }, synthetic: true, ...body }));
  const run = await quoin("record", "put", folder, type, id, "--data", path);
  expect(run.stderr).toBe("");
}

beforeAll(async () => {
  expect((await quoin("init", folder)).exitCode).toBe(0);
  for (const id of ["science", "industry"]) await put("organisation", id, { kind: "national-department" });
  for (const id of ["t1", "t2", "t3", "t4", "t5"]) await put("technology", id, { kind: "generic" });
  await put("technology", "t6", { kind: "generic", parent: "t1" });
  await put("technology", "t7", { kind: "generic" });
  const call = (department: string, technologies: string[], amount: string) => ({
    department,
    technologies,
    instrument: "PI007",
    currency: "CNY",
    budgets: [{ year: 2026, level: "central", amount }],
  });
  await put("call", "c1", call("science", ["t1", "t2"], "6000000"));
  await put("call", "c2", call("industry", ["t1"], "4000000"));
  await put("call", "c3", call("industry", ["t3", "t4", "t5"], "1000000"));
  for (const id of ["c1", "c2", "c3"]) {
    await put("call", id, { status: "draft" });
    await keptRecord(folder, "call", id, { status: "open" });
  }
  await put("programme", "p1", { technologies: ["t1"] });
});

test("who funds the same thing, what nobody funds, and a plan that merges and covers", async () => {
  const { findings } = JSON.parse((await quoin("diagnose", folder, "--only", "P2.2", "--json")).stdout) as { findings: Finding[] };
  const overlap = findings.find(({ rule }) => rule === "overlap");
  const gap = findings.find(({ rule }) => rule === "gap");
  expect(overlap).toMatchObject({ verdict: "confirmed", value: 0.2, synthetic: true });
  expect(gap).toMatchObject({ verdict: "confirmed", value: 2, synthetic: true });
  const plan = JSON.parse((await quoin("design", folder, "--json")).stdout) as Plan;
  const merge = plan.lines.find(({ findings: named }) => named.includes(overlap?.id ?? ""));
  expect(merge?.table?.rows).toEqual([["t1", "science", ["industry"], 4000000]]);
  expect(merge?.table?.names).toMatchObject({ t1: { zh: "t1 zh" }, science: { zh: "science zh" }, industry: { zh: "industry zh" } });
  const cover = plan.lines.find(({ findings: named }) => named.includes(gap?.id ?? ""));
  // t6 belongs to t1, which p1 is about; nothing reaches t7.
  expect(cover?.table?.rows).toEqual([
    ["t6 zh", "p1 zh"],
    ["t7 zh", null],
  ]);
  expect(cover?.certificate).toMatchObject({ objective: { value: 1 }, bound: 1, status: "optimal", check: { rules: 1, violated: 0 } });
  expect([merge?.synthetic, cover?.synthetic]).toEqual([true, true]);
});
