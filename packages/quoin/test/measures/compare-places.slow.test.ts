import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ComparisonAnswer, CooperationAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-compare-"));

/** The example, its firms counted in the years that are kept. */
function office(name: string, keeps: (year: string) => boolean = () => true): string {
  const place = join(folder, name);
  cpSync(fileURLToPath(new URL("../../../../examples/china-its", import.meta.url)), place, { recursive: true });
  const path = join(place, "data", "province_industry_listed_firms.csv");
  const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(path, `${[head, ...lines.filter((line) => keeps(line.split(",")[1] as string))].join("\n")}\n`);
  return place;
}

/** The example as it is: what is computed once is there for every test. */
const asItIs = office("whole");

async function answer<A>(...words: readonly string[]): Promise<A> {
  const run = await quoin(...words, "--json");
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  return JSON.parse(run.stdout) as A;
}

test("growth adds up, place by place and over all; twins and complements are those of the place; variety stands beside chance", async () => {
  const found = await answer<ComparisonAnswer>("comparison", asItIs, "--region", "350000", "--since", "2010");
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
  const found = await answer<CooperationAnswer>("cooperation", asItIs);
  expect([found.meets_in, found.years, found.refusal]).toEqual(["industries", { from: 2011, to: 2011 }, null]);
  expect([found.rows, found.placed, found.undertakings]).toEqual([1051, 1051, 50]);
  for (const { q, together, mean, beyond } of found.pairs) expect(beyond).toBe(q > found.q_limit ? null : together > mean ? "more" : "fewer");
  const called = found.pairs.filter(({ beyond }) => beyond !== null).map(({ a, b }) => [a, b].map((c) => found.places[c]?.label.en).join("-"));
  expect(called).toContain("Jiangsu-Hubei");
});

test("what rests on an invented row says so in every answer, in print and in the file of the space", async () => {
  const place = office("invented");
  for (const table of ["province_industry_listed_firms", "agro_industry_technology_system"]) {
    const path = join(place, "data", `${table}.csv`);
    const [head, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
    writeFileSync(path, `${[`${head},synthetic`, ...lines.map((line, row) => `${line},${row === lines.length - 1 ? 1 : ""}`)].join("\n")}\n`);
  }
  const packed = JSON.parse(readFileSync(join(place, "datapackage.json"), "utf8"));
  for (const resource of packed.resources)
    if (["province_industry_listed_firms", "agro_industry_technology_system"].includes(resource.name))
      resource.schema.fields.push({ name: "synthetic", type: "boolean" });
  writeFileSync(join(place, "datapackage.json"), JSON.stringify(packed));
  for (const words of [["comparison"], ["cooperation"], ["opportunities", "space"]]) {
    const [marked, plain] = [await quoin(...words, place, "--json"), await quoin(...words, asItIs, "--json")];
    expect([words, JSON.parse(marked.stdout).synthetic, JSON.parse(plain.stdout).synthetic]).toEqual([words, true, false]);
    expect((await quoin(...words, place)).stdout).toMatch(/^虚构 \/ Invented\n/);
  }
  const to = join(folder, "invented.gexf");
  expect((await quoin("opportunities", "export", place, "--to", to)).exitCode).toBe(0);
  expect(readFileSync(to, "utf8")).toContain('title="synthetic"');
});

/** An office with nothing but partners of projects by country, as of a framework programme. */
async function programme(name: string, rows: readonly string[]): Promise<string> {
  const place = join(folder, name);
  expect((await quoin("init", place)).exitCode).toBe(0);
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `undertaking,organisation,kind,year,region\n${rows.join("\n")}\n`);
  const taken = await quoin("import", place, "--data", path, "--as", "partnerships");
  expect([taken.exitCode, taken.stderr]).toEqual([0, ""]);
  return place;
}

test("partners of projects by country: two camps are told from chance, rows without a country are counted and not seen", async () => {
  const camps = [
    ["AT", "CZ", "HU"],
    ["ES", "FR", "PT"],
  ];
  const rows = camps.flatMap((camp, c) =>
    camp.flatMap((a, i) =>
      camp
        .slice(i + 1)
        .flatMap((b) =>
          Array.from({ length: 8 }, (_, k) => [`P-${c}${a}${b}${k},U ${a},university,2015,${a}`, `P-${c}${a}${b}${k},F ${b},company,2018,${b}`]).flat(),
        ),
    ),
  );
  const found = await answer<CooperationAnswer>("cooperation", await programme("camps", [...rows, "P-lone,Nobody,other,2016,"]));
  expect([found.meets_in, found.rows, found.placed, found.years, found.refusal]).toEqual(["undertakings", 97, 96, { from: 2015, to: 2018 }, null]);
  expect(found.places.map(({ region }) => region)).toEqual(["AT", "CZ", "ES", "FR", "HU", "PT"]);
  const name = (c: number) => found.places[c]?.region;
  const called = (kind: "more" | "fewer") => found.pairs.filter(({ beyond }) => beyond === kind).map(({ a, b }) => `${name(a)}-${name(b)}`);
  expect(called("more").sort()).toEqual(["AT-CZ", "AT-HU", "CZ-HU", "ES-FR", "ES-PT", "FR-PT"]);
  expect(called("fewer")).toHaveLength(9);
});

test("two countries, or none that meet, are insufficient data; without any table the command says which one is missing", async () => {
  const two = await programme("two", ["P-1,A,university,2015,AT", "P-1,B,company,2015,CZ"]);
  expect((await answer<CooperationAnswer>("cooperation", two)).refusal).toBe("fewer-than-three-places");
  const apart = await programme("apart", ["P-1,A,university,2015,AT", "P-2,B,company,2015,CZ", "P-3,C,company,2015,HU"]);
  expect((await quoin("cooperation", apart)).stdout).toContain("Insufficient data: no two places meet");
  const empty = join(folder, "empty");
  await quoin("init", empty);
  for (const command of ["cooperation", "comparison"]) {
    const run = await quoin(command, empty);
    expect([command, run.exitCode, run.stderr.includes("evidence.no-table-for-role")]).toEqual([command, 2, true]);
  }
});
