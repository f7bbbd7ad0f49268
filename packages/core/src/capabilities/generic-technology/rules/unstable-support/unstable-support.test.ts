import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { unstableSupport as rule } from "./unstable-support.ts";

const projectHead = "project_no,call_year,category,duration_years\n";
const projects = (lengths: readonly (number | "")[], year = 2020, first = 0): string =>
  lengths.map((length, n) => `${year}YF${first + n},${year},YFB,${length}\n`).join("");
const indicatorHead = "region_code,year,indicator,value\n";
const spending = (region: string, share: (year: number) => number | ""): string =>
  Array.from({ length: 12 }, (_, year) => 2010 + year)
    .map(
      (year) => `${region},${year},rd_spend_total,1000\n${region},${year},rd_spend_from_government,${share(year) === "" ? "" : 1000 * Number(share(year))}\n`,
    )
    .join("");
const sources = (rows: string, spent = "") =>
  sourcesInMemory({
    ...threeProvinces,
    nkrdp_projects: { csv: projectHead + rows, numbers: ["call_year", "duration_years"] },
    province_indicators: { csv: indicatorHead + spent, numbers: ["year", "value"] },
  });
const nTimes = (n: number, length: number | ""): (number | "")[] => Array.from({ length: n }, () => length);

const confirming = projects([...nTimes(30, 3), ...nTimes(5, 4)]);
const refusing = projects([...nTimes(10, 3), ...nTimes(25, 5)]);
const thin = projects(nTimes(8, 3));
const falling =
  spending("CN", (year) => 0.4 - (year - 2010) * 0.02) +
  spending("310000", (year) => 0.4 - (year - 2010) * 0.02) +
  spending("350000", (year) => 0.2 + (year % 2) * 0.002);

test("confirms where long projects are the exception and where government's share falls", async () => {
  const findings = await findingsOf(rule, sources(confirming, falling));
  const length = findingOn(findings, "CN", "project-length");
  expect(length).toMatchObject({ id: "P3.4-unstable-support-project-length-CN", verdict: "insufficient-data", reason: "limit-calls-others", threshold: 0.5 });
  expect(length.value).toBeCloseTo(5 / 35, 12);
  const share = findingOn(findings, "CN", "government-share");
  expect(share).toMatchObject({
    verdict: "confirmed",
    strength: "robust",
    unit: "change of the share",
    power: { effect: -0.03 },
    years: { from: 2010, to: 2021 },
  });
  expect(share.value).toBeCloseTo(-0.18, 12);
  expect(share.null?.p_value).toBe(2 / 2 ** 11);
  expect(findingOn(findings, "310000")).toMatchObject({
    verdict: "confirmed",
    family: { id: "P3.4-unstable-support-government-share", looks: 2, confirmed: 1, expected_by_chance: 0.1 },
  });
});

test("refuses where most projects are long, and where government's share keeps within steps too small to matter", async () => {
  const findings = await findingsOf(rule, sources(refusing, falling));
  expect(findingOn(findings, "CN", "project-length").verdict).toBe("not-supported");
  const fujian = findingOn(findings, "350000");
  expect(fujian).toMatchObject({ verdict: "not-supported", item: "P3.4" });
  expect(Math.abs(Number(fujian.power?.detectable))).toBeLessThan(0.03);
  expect(fujian.comparison?.["nation"]).toBeCloseTo(-0.18, 12);
});

test("says insufficient data for few projects, mostly unknown lengths, years without both figures, and repeated rows", async () => {
  const length = async (rows: string) => findingOn(await findingsOf(rule, sources(rows)), "CN", "project-length").verdict;
  expect(await length(thin)).toBe("insufficient-data");
  expect(await length("")).toBe("insufficient-data");
  expect(await length(projects([...nTimes(22, 3), ...nTimes(40, "")]))).toBe("insufficient-data");
  expect(await length(confirming + projects([3]))).toBe("insufficient-data");
  const share = async (spent: string) => findingOn(await findingsOf(rule, sources(confirming, spent)), "CN", "government-share").verdict;
  expect(await share(spending("CN", (year) => (year > 2014 ? "" : 0.2)))).toBe("insufficient-data");
  expect(await share(spending("CN", (year) => 0.3 + (year % 3) * 0.05))).toBe("insufficient-data");
  expect(await share(falling + spending("CN", () => 0.2))).toBe("insufficient-data");
  expect(await share("")).toBe("insufficient-data");
});

test("a call year that publishes no lengths is silent, not short", async () => {
  const silent = projects(nTimes(100, ""), 2018, 500);
  expect(findingOn(await findingsOf(rule, sources(refusing + silent)), "CN", "project-length")).toMatchObject({ verdict: "not-supported" });
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string, spent: string) => (await findingsOf(rule, sources(rows, spent))).map(withoutRows);
  const backward = await said(
    reversedRows(projectHead + confirming).slice(projectHead.length),
    reversedRows(indicatorHead + falling).slice(indicatorHead.length),
  );
  expect(backward).toEqual(await said(confirming, falling));
});

test("China: 37.6 % of 696 projects run four years, none of the common-technology ones; the fall of government's share from 24.0 to 17.1 % lies within walks of its own steps", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "nkrdp_projects", "province_indicators"]));
  const length = findingOn(findings, "CN", "project-length");
  expect(length).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", strength: "depends", blocks: { unit: "call", strata: [] } });
  expect(length.interval?.low).toBeGreaterThan(0.15);
  expect(length.interval?.high).toBeGreaterThan(0.5);
  expect(length.statement.en).toContain("Lengths are set call by call");
  expect(length.statement.en).toContain("by itself it confirms nothing");
  expect(length.value).toBeCloseTo(262 / 696, 12);
  expect(length.statement.en).toContain("By category: YFA 152 of 152; YFB (generic technology) 0 of 161; YFC 110 of 311");
  // None of the 161 of the common-technology category runs four years; beside applied research alone, without basic research, that could come about.
  const generic = findingOn(findings, "CN", "generic-length");
  expect(generic).toMatchObject({ verdict: "confirmed", comparison: { calls: 41 } });
  expect(generic.value).toBeLessThan(0.1);
  // 161 by their category, and those that a programme's name or a word of the title counts.
  expect(generic.statement.en).toContain(
    "Generic technology by the office's own rule: category YFB, 161; else programme 国家质量基础的共性技术研究与应用, 10; else a title with 共性, 标准, 检测 or 计量, 14.",
  );
  expect(generic.choices.map(({ label }) => label.en)).toContain("without the others of category YFA");
  const share = findingOn(findings, "CN", "government-share");
  const line = share.chart?.kind === "trend" ? share.chart.lines[0]?.values : undefined;
  expect([line?.[0]?.toFixed(3), line?.at(-1)?.toFixed(3)]).toEqual(["0.240", "0.171"]);
  expect(share).toMatchObject({ verdict: "insufficient-data", reason: "low-power", null: { p_value: 0.0703125 } });
  // A complete count is told: it fell, with the amounts behind it; what cannot be told is what chance gives.
  expect(share.statement.en).toContain("it fell; whether by more than walks without direction give cannot be told. The yearly amount went from");
  expect(findings.filter(({ family }) => family?.confirmed !== undefined && family.confirmed > 0)).toEqual([]);
});

/** Calls of ten projects each, of programmes with and without generic technology, with the lengths that each lays down. */
const ofCalls = (generic: readonly number[], others: readonly number[]): string =>
  [...generic.map((length) => ["YFB", length] as const), ...others.map((length) => ["YFC", length] as const)]
    .flatMap(([category, length], call) => Array.from({ length: 10 }, (_, n) => `${call}-${n},2020,${category},${length},programme ${call}\n`))
    .join("");
const genericLength = async (rows: string) =>
  findingOn(
    await findingsOf(
      rule,
      sourcesInMemory({
        ...threeProvinces,
        nkrdp_projects: { csv: `project_no,call_year,category,duration_years,programme_zh\n${rows}`, numbers: ["call_year", "duration_years"] },
      }),
    ),
    "CN",
    "generic-length",
  );

test("generic technology against others of one list: confirmed where its calls are short, refused where they are as long, open where calls are few", async () => {
  const [short, long] = [nTimes(10, 3).map(Number), nTimes(10, 5).map(Number)];
  const found = await genericLength(ofCalls(short, long));
  expect(found).toMatchObject({ verdict: "confirmed", value: 0, bears_on: ["P3.4", "D2", "M1.2"], blocks: { unit: "call", strata: [] } });
  expect(found.statement.en).toContain("Of 100 funded projects of generic technology");
  const alike = [3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 3, 5, 5, 5, 5, 5];
  expect(await genericLength(ofCalls([...alike, ...alike, ...alike, ...long], [...alike, ...alike]))).toMatchObject({ verdict: "not-supported" });
  // Forty projects of two calls are two cases.
  expect((await genericLength(ofCalls([3, 3], [5, 5]))).verdict).toBe("insufficient-data");
  expect((await genericLength(ofCalls([3], [5, 5, 5]))).statement.en).toContain("at least 20 of both are needed");
});
