import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiAnswer } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { madeExample } from "../judged-example.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-evaluation-rules-"));
  dir = join(folder, "office");
  await madeExample(dir, "demo-office");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rules = ["poor-results", "unknown-results"];

async function found(): Promise<Readonly<Record<string, ApiAnswer<"diagnose">["findings"][number]>>> {
  const run = await quoin("diagnose", dir, "--only", rules.join(","), "--json");
  expect(run.exitCode).toBe(0);
  const { findings } = JSON.parse(run.stdout) as ApiAnswer<"diagnose">;
  return Object.fromEntries(findings.map((finding) => [rules.find((rule) => finding.id.includes(rule)), finding]));
}

async function evaluate(...words: readonly string[]): Promise<void> {
  expect((await quoin("evaluate", dir, "--type", "facility", "--year", "2025", ...words)).exitCode).toBe(0);
}

test("the invented office: one evaluation says nothing; two of four without their hours are unknown; four of thirteen sites and nineteen of 25 laboratories are graded poor", async () => {
  expect(await found()).toMatchObject({ "poor-results": { verdict: "insufficient-data" }, "unknown-results": { verdict: "insufficient-data" } });

  // Two sites have no hours on record, so that nobody knows what they achieve.
  for (const site of ["site-01", "site-02", "site-14", "site-15"]) await evaluate("--id", site);
  const few = await found();
  expect(few["unknown-results"]).toMatchObject({ verdict: "confirmed", value: 0.5, synthetic: true });
  expect(few["unknown-results"]?.statement.zh).toContain("4个已考核对象中有2个");
  expect(few["poor-results"]).toMatchObject({ verdict: "insufficient-data", value: null });

  await evaluate();
  const all = await found();
  expect(all["poor-results"]).toMatchObject({ verdict: "confirmed", value: 23 / 38, synthetic: true });
  expect(all["poor-results"]?.statement.en).toContain("23 of 38 graded (60.5%) are graded poor");
  expect(all["poor-results"]?.evidence).toHaveLength(38);
  expect(all["unknown-results"]).toMatchObject({ verdict: "not-supported", value: 2 / 40 });
});
