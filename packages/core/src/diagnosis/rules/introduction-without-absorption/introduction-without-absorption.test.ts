import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../sources-in-memory.ts";
import { introductionWithoutAbsorption as rule } from "./introduction-without-absorption.ts";

const head = "region_code,year,indicator,value,unit,source\n";
const cell = (region: string, year: number, indicator: "import_technology" | "assimilation", value: string): string =>
  `${region},${year},hightech_spend_${indicator},${value},CNY_10k,test\n`;
const table = (rows: string) => sourcesInMemory({ ...threeProvinces, province_indicators: { csv: head + rows, numbers: ["year", "value"] } });

const confirming =
  cell("CN", 2022, "import_technology", "900") +
  cell("CN", 2022, "assimilation", "300") +
  cell("CN", 2023, "import_technology", "1000") +
  cell("CN", 2023, "assimilation", "50") +
  cell("110000", 2023, "import_technology", "1000") +
  cell("110000", 2023, "assimilation", "50") +
  cell("310000", 2023, "import_technology", "0") +
  cell("310000", 2023, "assimilation", "");
const refusing = cell("CN", 2023, "import_technology", "1000") + cell("CN", 2023, "assimilation", "1000");
const thin =
  cell("CN", 2022, "import_technology", "1000") +
  cell("CN", 2022, "assimilation", "50") +
  cell("CN", 2023, "import_technology", "1000") +
  cell("CN", 2023, "assimilation", "");

test("confirms where more is spent on importing than on assimilating, against the year before", async () => {
  const findings = await findingsOf(rule, table(confirming));
  const nation = findingOn(findings, "CN");
  expect(nation).toMatchObject({ id: "P1.3-introduction-without-absorption-CN", verdict: "confirmed", value: 20, threshold: 1, problem: "P1", item: "P1.3" });
  expect(nation.comparison).toMatchObject({ kind: "past", first_year: 2022, first_value: 3 });
  expect(nation.evidence).toEqual([{ table: "province_indicators", rows: ["1-8"], sha256: "0".repeat(64) }]);
  expect(nation.statement.en).toContain("20.0 to 1, 3.0 to 1 in 2022");
  expect(nation.statement.en).toContain("Of 3 provinces 2 report the first figure and 1 the second");
  expect(findingOn(findings, "110000").verdict).toBe("confirmed");
});

test("refuses where as much is spent on assimilating", async () => {
  expect(findingOn(await findingsOf(rule, table(refusing)), "CN")).toMatchObject({ verdict: "not-supported", value: 1 });
});

test("says insufficient data where a cell is missing: a missing number is not zero, and no province is summed in its place", async () => {
  const nation = findingOn(await findingsOf(rule, table(thin)), "CN");
  expect(nation).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(nation.statement.en).toContain("spending on assimilation of the nation is missing");
  const findings = await findingsOf(rule, table(confirming));
  expect(findingOn(findings, "310000").verdict).toBe("insufficient-data");
  expect(findingOn(findings, "350000").verdict).toBe("insufficient-data");
});

test("a reported zero is a number: nothing on assimilation beside imports exceeds every ratio, nothing on either says nothing", async () => {
  const none = cell("CN", 2023, "import_technology", "10") + cell("CN", 2023, "assimilation", "0");
  expect(findingOn(await findingsOf(rule, table(none)), "CN")).toMatchObject({ verdict: "confirmed", value: null });
  const neither = cell("CN", 2023, "import_technology", "0") + cell("CN", 2023, "assimilation", "0");
  expect(findingOn(await findingsOf(rule, table(neither)), "CN").verdict).toBe("insufficient-data");
});

test("a repeated cell is refused; the order of rows changes nothing but their numbers", async () => {
  expect(findingOn(await findingsOf(rule, table(refusing + refusing)), "CN").verdict).toBe("insufficient-data");
  const [forward, backward] = await Promise.all([confirming, reversedRows(head + confirming).slice(head.length)].map((rows) => findingsOf(rule, table(rows))));
  expect(backward?.map(({ evidence: _, ...said }) => said)).toEqual(forward?.map(({ evidence: _, ...said }) => said));
});

test("an empty table, and a workspace without the table", async () => {
  expect(findingOn(await findingsOf(rule, table("")), "CN").verdict).toBe("insufficient-data");
  const without = await findingsOf(rule, sourcesInMemory(threeProvinces));
  expect(without).toHaveLength(4);
  expect(without[0]?.statement.en).toBe("The workspace does not hold province_indicators.");
});

test("the office sets its own ratio", async () => {
  expect(findingOn(await findingsOf(rule, table(confirming), { ratio: 25 }), "CN")).toMatchObject({ verdict: "not-supported", threshold: 25 });
});

test("China: 11 to 1 in 2016, 22 to 1 in 2023, on 26 and 10 provinces that report assimilation", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "province_indicators"]));
  const nation = findingOn(findings, "CN");
  expect(nation.verdict).toBe("confirmed");
  expect(nation.value).toBeCloseTo(1544325 / 68673, 12);
  expect(nation.comparison?.["first_value"]).toBeCloseTo(1032125.8 / 93186.8, 12);
  expect(nation.statement.en).toContain("CNY 15.44 bn");
  expect(nation.statement.en).toContain("Of 31 provinces 18 report the first figure and 10 the second.");
  expect(nation.statement.zh).toContain("154.43亿元");
  expect(findingOn(findings, "350000").verdict).toBe("confirmed");
  expect(findingOn(findings, "510000").verdict).toBe("not-supported");
  expect(findingOn(findings, "110000").verdict).toBe("insufficient-data");
});
