import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ComparisonAnswer, CooperationAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { quoin } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-compare-"));

/** The example, its firms counted in the years that are kept. */
function office(name: string, keeps: (year: string) => boolean = () => true): string {
  const place = join(folder, name);
  cpSync(fileURLToPath(new URL("../../../examples/china-its", import.meta.url)), place, { recursive: true });
  const path = join(place, "data", "province_industry_listed_firms.csv");
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[head, ...lines.filter((line) => keeps(line.split(",")[1] as string))].join("\n")}\n`);
  return place;
}

async function answer<A>(...words: readonly string[]): Promise<A> {
  const run = await quoin(...words, "--json");
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  return JSON.parse(run.stdout) as A;
}

test("growth adds up, place by place and over all; twins and complements are those of the place; variety stands beside chance", async () => {
  const found = await answer<ComparisonAnswer>("comparison", office("whole"), "--region", "350000", "--since", "2010");
  expect([found.since, found.year, found.region, found.growth.length]).toEqual([2010, 2025, "350000", 31]);
  for (const { before, after, change, national, mix, competitive, fresh } of found.growth) {
    expect(after - before).toBe(change);
    expect(national + mix + competitive + fresh).toBeCloseTo(change, 9);
  }
  expect(found.growth.reduce((sum, { competitive }) => sum + competitive, 0)).toBeCloseTo(0, 8);
  for (const { p05, p95 } of found.growth) expect(p05 !== null && p95 !== null && p05 < 0 && p95 > 0).toBe(true);
  expect(found.twins).toHaveLength(5);
  const distances = found.twins.map(({ distance }) => distance);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(found.complements.map(({ region }) => region)).not.toContain("350000");
  const fujian = found.variety?.find(({ region }) => region === "350000");
  expect(fujian?.grouped).toBe(1);
  expect(Number(fujian?.related)).toBeGreaterThan(0);
  const own = found.growth.find(({ region }) => region === "350000");
  expect(found.activities.reduce((sum, { competitive }) => sum + competitive, 0)).toBeCloseTo(own?.competitive ?? Number.NaN, 8);
});

test("one year: growth and entries are insufficient data, what needs no second year is still told", async () => {
  const place = office("one-year", (year) => year === "2025");
  const found = await answer<ComparisonAnswer>("comparison", place, "--region", "350000");
  expect([found.since, found.growth, found.activities]).toEqual([null, [], []]);
  expect(found.twins).toHaveLength(5);
  expect((await quoin("comparison", place)).stdout).toContain("Insufficient data: no year before 2025");
});

test("places meet in the fullest list of posts; those that differ from chance are called among all pairs", async () => {
  const found = await answer<CooperationAnswer>("cooperation", office("posts"));
  expect([found.meets_in, found.years, found.refusal]).toEqual(["industries", { from: 2011, to: 2011 }, null]);
  expect([found.rows, found.placed, found.undertakings]).toEqual([1051, 1051, 50]);
  for (const { q, together, mean, beyond } of found.pairs) expect(beyond).toBe(q > found.q_limit ? null : together > mean ? "more" : "fewer");
  const called = found.pairs.filter(({ beyond }) => beyond !== null).map(({ a, b }) => [a, b].map((c) => found.places[c]?.label.en).join("-"));
  expect(called).toContain("Jiangsu-Hubei");
});
