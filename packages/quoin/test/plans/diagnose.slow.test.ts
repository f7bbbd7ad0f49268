import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finding, type FindingCoverage, finding, rowsOfRanges, rules } from "@quoin/core";
import { beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { judgedExample, judgingTimeout } from "../judged-example.ts";

const home = mkdtempSync(join(tmpdir(), "quoin-diagnose-"));
const folder = join(home, "office");

interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
  readonly turned: readonly { readonly finding: string }[];
}

// Judged by the same command for these very sources.
beforeAll(async () => {
  await judgedExample(folder);
}, judgingTimeout);

async function diagnosis(...more: string[]): Promise<Diagnosis> {
  const { exitCode, stdout, stderr } = await quoin("diagnose", folder, "--json", ...more);
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Diagnosis;
}

async function verdictOf(id: string, ...more: string[]): Promise<string | undefined> {
  return (await diagnosis(...more)).findings.find((each) => each.id === id)?.verdict;
}

test("the nation: every rule speaks, every finding has the contract's keys, every row that it names is there under the file's hash", async () => {
  const { findings, coverage } = await diagnosis();
  expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual(rules.map(({ code }) => code).toSorted());
  expect(rules.length).toBeGreaterThanOrEqual(10);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const each of findings) {
    expect(finding.strict().safeParse(each).error).toBeUndefined();
    expect(each.subject.type !== "region" || each.subject.id === "CN").toBe(true);
    if (each.verdict !== "insufficient-data") expect(each.evidence.length).toBeGreaterThan(0);
    expect(each.verdict === "insufficient-data" || each.null !== null || each.interval !== null || each.comparison !== null).toBe(true);
    expect(each.synthetic).toBe(false);
    for (const reference of each.evidence) {
      if (!("table" in reference)) continue;
      const bytes = readFileSync(join(folder, "data", `${reference.table}.csv`));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(reference.sha256);
      const rows = rowsOfRanges(reference.rows);
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...rows)).toBeLessThan(bytes.toString("utf8").split("\n").length);
    }
  }
  expect(coverage.flatMap(({ findings: ids }) => ids).every((id) => findings.some((each) => each.id === id))).toBe(true);
});

test("regions: each with the verdicts of the findings on itself, the nation left out", async () => {
  const { stdout } = await quoin("diagnose", "regions", folder, "--json");
  const { regions } = JSON.parse(stdout) as { regions: { region: string; confirmed: number; not_supported: number; insufficient_data: number }[] };
  expect(regions).toHaveLength(31);
  for (const region of ["110000", "350000", "540000"]) {
    const own = (await diagnosis("--region", region)).findings.filter(({ subject }) => subject.type === "region" && subject.id === region);
    const of = (verdict: string) => own.filter((each) => each.verdict === verdict).length;
    expect(regions.find((each) => each.region === region)).toMatchObject({
      confirmed: of("confirmed"),
      not_supported: of("not-supported"),
      insufficient_data: of("insufficient-data"),
    });
  }
});

test("a province: its own findings and the national ones that apply to it; a finding that compares provinces confirms only with a null", async () => {
  const nation = (await diagnosis()).findings.map(({ id }) => id);
  for (const region of ["350000", "540000"]) {
    const { findings } = await diagnosis("--region", region);
    const own = findings.filter(({ subject }) => subject.id === region);
    expect(own.map(({ rule }) => rule)).toEqual([
      "isomorphism",
      "introduction-without-absorption",
      "introduction-without-absorption",
      "opportunities",
      "unstable-support",
      "closed-facilities",
    ]);
    for (const { id, subject } of findings) expect(subject.id === region || nation.includes(id)).toBe(true);
    for (const { rule, verdict, null: chance } of own)
      if (verdict === "confirmed" && ["isomorphism", "closed-facilities"].includes(rule)) expect(chance).not.toBeNull();
  }
  const taiwan = (await diagnosis("--region", "710000")).findings.filter(({ subject }) => subject.id === "710000");
  expect(new Set(taiwan.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
});

test("--only asks some rules and says of the rest that they were left out", async () => {
  const { findings, coverage } = await diagnosis("--only", "P1,P3.4");
  // A rule may ask of several items; what it says of the others comes along.
  const asked = findings.filter(({ problem, item, bears_on }) => problem === "P1" || item === "P3.4" || bears_on.includes("P3.4"));
  expect(asked).toEqual(findings);
  expect(new Set(findings.map(({ item }) => item))).toContain("P3.4");
  expect(coverage).toHaveLength(21);
  expect(coverage.find(({ item }) => item === "P4.3")).toMatchObject({ findings: [], reason: { en: expect.stringContaining("Not asked for") } });
});

test("wrong input exits 2 with its fix; exit 0 whatever is found", async () => {
  for (const words of [
    ["--only", "P7"],
    ["--region", "999999"],
    ["--region", ""],
  ]) {
    const { exitCode, stderr } = await quoin("diagnose", folder, ...words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("fix:");
  }
  expect((await quoin("finding", folder, "P1.1-isomorphism-CN")).stdout).toContain("○ Not supported");
});

test("the same workspace gives the same bytes, from the cache or not; a person reads verdict, item and comparison", async () => {
  const first = (await quoin("diagnose", folder, "--json")).stdout;
  expect((await quoin("diagnose", folder, "--json")).stdout).toBe(first);
  writeFileSync(join(folder, ".quoin/cache/findings/herding"), "{ damaged");
  expect((await quoin("diagnose", folder, "--json")).stdout).toBe(first);
  const { stdout } = await quoin("diagnose", folder, "--lang", "zh");
  expect(stdout).toContain("○ 证据不支持");
  expect(stdout).toContain("比较对象：");
});

test("who makes the missing items of the display card changes the finding; while their makers were never looked for nothing is confirmed", async () => {
  expect(await verdictOf("P4.1-missing-complement-display-panels")).toBe("insufficient-data");
  const firm = JSON.parse((await quoin("record", "list", folder, "organisation", "--json")).stdout) as { records: { id: string }[] };
  writeFileSync(join(home, "item.json"), JSON.stringify({ producers: [firm.records[0]?.id], producers_as_of: "2024-01-01", source: "a visit" }));
  const before = await statementOf("P4.1-missing-complement-display-panels");
  expect(before).toContain("Vacuum evaporation machine");
  const put = await quoin("record", "put", folder, "item", "display-panels.evaporation-machine", "--data", join(home, "item.json"), "--by", "Planner");
  expect(put.exitCode).toBe(0);
  expect(await statementOf("P4.1-missing-complement-display-panels")).not.toContain("Vacuum evaporation machine");
});

async function statementOf(id: string): Promise<string> {
  return (await diagnosis()).findings.find((each) => each.id === id)?.statement.en ?? "";
}

test("the isomorphism finding follows its table when that is replaced", async () => {
  const provinces = ["110000", "120000", "310000", "320000", "330000", "350000"];
  const industries = ["专用机械", "化学制药", "半导体", "水泥"];
  const table = (count: (place: number, year: number, industry: number) => number): string =>
    `region_code,year,industry_zh,listed_firms\n${[2000, 2010, 2020]
      .flatMap((year) => provinces.flatMap((id, place) => industries.map((name, industry) => `${id},${year},${name},${count(place, year, industry)}\n`)))
      .join("")}`;
  // Only the rule that is asked for is judged on each table.
  const isomorphism = ["--only", "isomorphism"];
  const replaced = async (csv: string): Promise<string | undefined> => {
    writeFileSync(join(home, "firms.csv"), csv);
    const { exitCode, stderr } = await quoin(
      "import",
      folder,
      "--data",
      join(home, "firms.csv"),
      "--as",
      "province_industry_listed_firms",
      "--replace",
      "--scale",
      "listed_firms=1",
    );
    expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
    return verdictOf("P1.1-isomorphism-CN", ...isomorphism);
  };
  expect(await replaced(table((place, year, industry) => (place % 4 === industry ? 160 - (year - 2000) * 6 : 40 + (year - 2000) * 2)))).toBe("confirmed");
  expect(await replaced(table((place, _, industry) => (place % 4 === industry ? 16_000 : 4_000)))).toBe("not-supported");
  const turn = { from: "confirmed", to: "not-supported", cause: "table", change: null, table: "province_industry_listed_firms" };
  expect((await diagnosis(...isomorphism)).turned.find(({ finding: id }) => id === "P1.1-isomorphism-CN")).toMatchObject(turn);
  expect(await replaced(table((place, _, industry) => (place % 4 === industry ? 3 : 1)))).toBe("insufficient-data");
});

test("quoin.yaml overrides a threshold; a misspelt one exits 2", async () => {
  const yaml = readFileSync(join(folder, "quoin.yaml"), "utf8");
  writeFileSync(join(folder, "quoin.yaml"), yaml.replace(/^thresholds:.*$/m, "thresholds:\n  introduction-without-absorption:\n    ratio: 30"));
  expect(await verdictOf("P1.3-introduction-without-absorption-CN")).toBe("not-supported");
  writeFileSync(join(folder, "quoin.yaml"), yaml.replace(/^thresholds:.*$/m, "thresholds:\n  herding:\n    shares: 0.4"));
  const { exitCode, stderr } = await quoin("diagnose", folder);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("error[diagnosis.unknown-threshold]");
  writeFileSync(join(folder, "quoin.yaml"), yaml);
});
