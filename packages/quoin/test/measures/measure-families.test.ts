import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows, csvText } from "@quoin/core";
import { expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import golden from "./measure-families.golden.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "quoin-measures-"));
const example = new URL("../../../../examples/china-its/data/", import.meta.url);

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): Row[] {
  const [header = [], ...rows] = csvRows(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ""])));
}

const table = (name: string): Row[] => rowsOf(readFileSync(new URL(`${name}.csv`, example), "utf8"));

function file(name: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, csvText(columns, rows));
  return path;
}

/** Runs a command on a file and answers one of its tables. */
async function measured(family: string, path: string, options: readonly string[], name: string): Promise<Row[]> {
  const out = join(folder, `${family}-${options.join("-").replaceAll("/", "")}`);
  const { exitCode, stderr } = await quoin("measure", family, "--data", path, ...options, "--out", out);
  expect(exitCode, stderr).toBe(0);
  return rowsOf(readFileSync(join(out, `${name}.csv`), "utf8"));
}

/** Ours are 2,000 draws, theirs 20,000: five standard errors of a mean, and one step of a count for quantiles. */
function expectNull(ours: Row, theirs: { observed: number; null_mean: number; null_p05: number; null_p95: number; p_value: number }, step: number): void {
  const spread = (theirs.null_p95 - theirs.null_p05) / 3.29;
  expect(Number(ours["observed"])).toBeCloseTo(theirs.observed, 12);
  expect(Math.abs(Number(ours["null_mean"]) - theirs.null_mean)).toBeLessThan((5 * spread) / Math.sqrt(2000) + 1e-12);
  for (const quantile of ["null_p05", "null_p95"] as const)
    expect(Math.abs(Number(ours[quantile]) - theirs[quantile])).toBeLessThanOrEqual(step + (11 * spread) / Math.sqrt(2000));
  expect(Math.abs(Number(ours["p_value"]) - theirs.p_value)).toBeLessThan(0.06);
}

const projects = table("nkrdp_projects");

test("leverage of the special fund is 25.525", async () => {
  const path = new URL("special_fund_2009_2012.csv", example).pathname;
  const options = ["--subject", "fund", "--numerator", "total_investment_cny_1bn", "--denominator", "central_funds_cny_1bn"];
  expect((await measured("ratio", path, options, "ratios"))[0]?.["ratio"]).toBe("25.525");
});

test("a ratio with either amount missing is missing, and the coverage says so", async () => {
  const rows = [
    ["a", 4, 2],
    ["b", "", 5],
    ["c", 3, ""],
    ["d", 3, 0],
    ["e", 1, 2],
  ];
  const path = file("ratios.csv", ["region", "up", "down"], rows);
  const options = ["--subject", "region", "--numerator", "up", "--denominator", "down"];
  expect((await measured("ratio", path, options, "ratios")).map((row) => row["ratio"])).toEqual(["2", "", "", "", "0.5"]);
  const [coverage] = await measured("ratio", path, options, "coverage");
  expect(coverage).toEqual({ subjects: "5", with_numerator: "4", with_denominator: "4", with_ratio: "2", ratio_of_sums: "2", mean_of_ratios: "1.25" });
});

test("national projects are more concentrated than research personnel, as an independent program finds", async () => {
  const personnel = table("province_indicators").filter(
    (row) => row["indicator"] === "rd_personnel_fte" && row["year"] === "2018" && row["region_code"] !== "CN",
  );
  const located = (region: string) => projects.filter((row) => row["region_code"] === region).length;
  const rows = personnel.map((row) => [row["region_code"] as string, located(row["region_code"] as string), row["value"] as string]);
  const path = file("projects.csv", ["region", "projects", "personnel"], rows);
  const options = ["--place", "region", "--units", "projects", "--base", "personnel", "--draws", "2000"];
  const [concentration] = await measured("concentration", path, options, "concentration");
  expect(Number(concentration?.["units"])).toBe(golden.concentration.units);
  expect(Number(concentration?.["base_herfindahl"])).toBeCloseTo(golden.concentration.base_herfindahl, 12);
  expectNull(concentration as Row, golden.concentration, 0);
});

test.each(Object.entries(golden.herding))("provinces do not herd: fields held by %s of them, as an independent program finds", async (share, expected) => {
  const field = new Map(table("nkrdp_programmes").map((row) => [row["programme_zh"], row["field"] as string]));
  const counts = new Map<string, number>();
  for (const row of projects) {
    if (row["call_year"] !== "2018" || row["region_code"] === "") continue;
    const key = `${row["region_code"]}|${field.get(row["programme_zh"])}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const path = file(
    "fields.csv",
    ["region", "field", "projects"],
    [...counts].map(([key, count]) => [...key.split("|"), count]),
  );
  const options = ["--location", "region", "--activity", "field", "--value", "projects", "--share", share, "--draws", "2000"];
  const [herding] = await measured("herding", path, options, "herding");
  expect([herding?.["locations"], herding?.["activities"], herding?.["units"]].map(Number)).toEqual([expected.locations, expected.activities, expected.units]);
  expectNull(herding as Row, expected, 1);
});

test("the agricultural research system of 2011, as networkx sees it", async () => {
  const links = table("agro_industry_technology_system").filter(
    (row) => row["list_year"] === "2011" && row["industry_zh"] !== "" && row["institution_zh"] !== "",
  );
  const path = file(
    "agro.csv",
    ["institution", "industry"],
    links.map((row) => [row["institution_zh"] as string, row["industry_zh"] as string]),
  );
  const options = ["--holder", "institution", "--held", "industry"];
  const [network] = await measured("network", path, options, "network");
  expect(Object.fromEntries(Object.entries(network ?? {}).map(([name, value]) => [name, Number(value)]))).toEqual(golden.network);
  const wide = (await measured("network", path, options, "holders")).filter((row) => Number(row["holds"]) >= 5);
  expect(wide).toHaveLength(47);
});

test("how long national projects run, with intervals", async () => {
  const path = new URL("nkrdp_projects.csv", example).pathname;
  const rows = await measured("sample", path, ["--case", "project_no", "--value", "duration_years", "--at-least", "4"], "sample");
  expect(rows.map((row) => [row["statistic"], row["cases"], row["known"]])).toEqual(["median", "mean", "share_at_least"].map((name) => [name, "2149", "696"]));
  for (const { low, value, high } of rows as { low: string; value: string; high: string }[]) {
    expect(Number(low)).toBeLessThanOrEqual(Number(value));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
  }
});

test("units that are no whole numbers cannot be dealt out", async () => {
  const path = file(
    "amounts.csv",
    ["region", "field", "money"],
    [
      ["a", "x", 0.5],
      ["b", "x", 2],
    ],
  );
  const run = await quoin(
    "measure",
    "herding",
    "--data",
    path,
    "--location",
    "region",
    "--activity",
    "field",
    "--value",
    "money",
    "--out",
    join(folder, "none"),
  );
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/^error\[measure\.not-whole-counts\] amounts\.csv:2:3 Column 'money' /);
});

test("every measure is listed with what it tells, its inputs, its unit and its reference", async () => {
  const english = (await quoin("measure", "list")).stdout;
  expect(english).toContain("structure.krugman-trend\n  Change of that mean distance");
  expect(english).toContain("inputs: location, activity, value, time? · unit: 1 per unit of time · reference: Krugman 1991");
  const { measures } = JSON.parse((await quoin("measure", "list", "--json")).stdout);
  expect(Object.keys(measures[0])).toEqual(["id", "version", "family", "tells", "inputs", "unit", "reference"]);
});
