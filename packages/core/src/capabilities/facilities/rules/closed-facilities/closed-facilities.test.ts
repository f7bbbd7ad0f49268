import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { closedFacilities as rule } from "./closed-facilities.ts";

const head = "year,host_zh,result_zh,result_en,score,supervisor_zh,region_code\n";
const sources = (rows: string) => sourcesInMemory({ ...threeProvinces, facility_open_sharing: { csv: head + rows, numbers: ["year", "score"] } });
const host = (year: number, name: number | string, score: number | "", region = "110000"): string => `${year},单位${name},,,${score},,${region}\n`;
const hosts = (n: number, score: (place: number) => number | "", region?: string, year = 2024): string =>
  Array.from({ length: n }, (_, place) => host(year, `${region ?? "110000"}-${place}`, score(place), region)).join("");

/** Beijing poor, Shanghai good. */
const confirming = hosts(20, () => 2) + hosts(20, (place) => (place < 12 ? 4 : 2), "310000");
const refusing = hosts(40, (place) => (place < 24 ? 3 : 2));
const thin = hosts(4, () => 1);

test("confirms where good grades are the exception, and in a province with fewer than chance gives", async () => {
  const findings = await findingsOf(rule, sources(confirming));
  expect(findingOn(findings, "CN")).toMatchObject({
    id: "P4.3-closed-facilities-CN",
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    value: 0.3,
    threshold: 0.5,
  });
  expect(findingOn(findings, "CN")).toMatchObject({ interval: null, null: null, power: null, family: null });
  const beijing = findingOn(findings, "110000");
  expect(beijing).toMatchObject({ verdict: "confirmed", value: 0, family: { looks: 2, confirmed: 1 } });
  expect(beijing.null?.p_value).toBeLessThan(0.05);
  // On the other side of chance a shortfall is excluded, however few the institutions.
  expect(findingOn(findings, "310000")).toMatchObject({ verdict: "not-supported", size: null });
});

test("refuses where most are good, and a province that is like all", async () => {
  const findings = await findingsOf(rule, sources(refusing));
  expect(findingOn(findings, "CN")).toMatchObject({ verdict: "not-supported", value: 0.6 });
  const like = hosts(60, (place) => (place % 2 === 0 ? 3 : 2)) + hosts(100, (place) => (place % 2 === 0 ? 3 : 2), "310000");
  const beijing = findingOn(await findingsOf(rule, sources(like)), "110000");
  expect(beijing.verdict).toBe("not-supported");
  expect(Number(beijing.effect?.high)).toBeLessThan(Number(beijing.effect?.minimum));
});

test("says insufficient data for a thin round, a province without rows, one too small to tell, and a repeated row", async () => {
  expect(findingOn(await findingsOf(rule, sources(thin)), "CN").verdict).toBe("insufficient-data");
  expect(findingOn(await findingsOf(rule, sources("")), "CN").verdict).toBe("insufficient-data");
  const findings = await findingsOf(rule, sources(confirming + hosts(2, () => 2, "350000")));
  expect(findingOn(findings, "350000").verdict).toBe("insufficient-data");
  expect(findingOn(await findingsOf(rule, sources(confirming)), "350000").statement.en).toContain("has no row of it");
  expect(findingOn(await findingsOf(rule, sources(confirming + host(2024, "110000-0", 2))), "CN").statement.en).toContain("twice");
});

test("a missing grade is not a poor one", async () => {
  const holed = refusing + hosts(30, () => "", "350000");
  expect(findingOn(await findingsOf(rule, sources(holed)), "CN")).toMatchObject({ verdict: "not-supported", value: 0.6 });
});

test("a fixed number of good grades for changing holders is a ranking, not a level; the same holders every year are no quota", async () => {
  const year = (of: number, first: number): string => hosts(30, (place) => (place >= first && place < first + 6 ? 4 : 2), undefined, of);
  const quota = findingOn(await findingsOf(rule, sources(year(2022, 0) + year(2023, 3) + year(2024, 9))), "CN");
  expect(quota).toMatchObject({ verdict: "insufficient-data", value: 0.2 });
  expect(quota.statement.en).toContain("since 2022 every round has given exactly 6");
  expect(new Set(quota.choices.map(({ verdict }) => verdict))).toEqual(new Set(["insufficient-data"]));
  expect(findingOn(await findingsOf(rule, sources(year(2022, 0) + year(2023, 0) + year(2024, 0))), "CN").reason).toBe("limit-calls-others");
});

test("the order of rows changes nothing", async () => {
  const said = async (rows: string) => (await findingsOf(rule, sources(rows))).map(withoutRows);
  expect(await said(reversedRows(head + confirming).slice(head.length))).toEqual(await said(confirming));
});

test("China: 27.1 % good or excellent in 2018, 43.6 % in 2024, with 150 such grades every year since 2020", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "facility_open_sharing"]));
  const nation = findingOn(findings, "CN");
  expect(nation.value?.toFixed(3)).toBe("0.436");
  expect(Number(nation.comparison?.["first_value"]).toFixed(3)).toBe("0.271");
  expect(nation.verdict).toBe("insufficient-data");
  expect(nation.statement.en).toContain("since 2020 every round has given exactly 150 such grades");
  expect(nation.choices.slice(1, 3).map(({ verdict }) => verdict)).toEqual(["insufficient-data", "insufficient-data"]);
  expect(findingOn(findings, "540000").statement.en).toContain("No institution of Tibet");
});
