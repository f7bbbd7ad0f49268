import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../sources-in-memory.ts";
import { instituteSupport as rule } from "./institute-support.ts";

/** `firms` of equal assets in the industry of machines, and institutes that lead one project each beside ten others. */
const tables = (institutes: number, firms: readonly number[]) => ({
  corporatised_institutes: {
    csv: `institute_zh,region_code,programmes_zh\n${Array.from({ length: institutes }, (_, n) => `第${n}机械研究院有限公司,110000,专项甲\n`).join("")}`,
  },
  listed_firms: {
    csv: `security_code,industry_zh,total_assets_2019_cny_10k\n${firms.map((assets, n) => `F${n},机械基件,${assets}\n`).join("")}`,
    numbers: ["total_assets_2019_cny_10k"],
  },
  nkrdp_projects: {
    csv: `project_no,programme_zh,lead_institution_zh\n${Array.from({ length: 40 }, (_, n) => `P${n},专项甲,单位${n}\n`).join("")}`,
  },
});
const sources = (institutes: number, firms: readonly number[]) => sourcesInMemory(tables(institutes, firms));
const scattered = Array.from({ length: 20 }, () => 5);

test("confirms where most institutes serve an industry of many like firms", async () => {
  const found = findingOn(await findingsOf(rule, sources(12, scattered)), "CN");
  expect(found).toMatchObject({ verdict: "confirmed", value: 1, comparison: { moved: 0, placed: 12 } });
});

test("refuses where one firm is most of the industry", async () => {
  expect(findingOn(await findingsOf(rule, sources(12, [100, 1, 1])), "CN")).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("has too little where few institutes are placed, and where the answer turns with the cut points", async () => {
  expect(findingOn(await findingsOf(rule, sources(3, scattered)), "CN").verdict).toBe("insufficient-data");
  // Seven equal firms: 0.143, below 0.15 and above 0.12.
  expect(findingOn(await findingsOf(rule, sources(12, [5, 5, 5, 5, 5, 5, 5])), "CN").verdict).toBe("insufficient-data");
});

test("a firm without assets is left out, not counted as 0; the order of rows does not matter", async () => {
  const found = await findingsOf(rule, sources(12, scattered));
  const given = tables(12, scattered);
  const missing = `${given.listed_firms.csv}F99,机械基件,\n`;
  const turned = sourcesInMemory({
    ...given,
    listed_firms: { ...given.listed_firms, csv: reversedRows(missing) },
    corporatised_institutes: { csv: reversedRows(given.corporatised_institutes.csv) },
  });
  const again = await findingsOf(rule, turned);
  expect(again.map(({ statement, value }) => [statement, value])).toEqual(found.map(({ statement, value }) => [statement, value]));
});

test("the example: 78 institute-companies by name, and what is missing is said", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["corporatised_institutes", "listed_firms", "nkrdp_projects"])), "CN");
  expect(found.statement.en).toMatch(/^Of 78 institute-companies \(found by a pattern of names, which is not a register\)/);
  expect(found.verdict).not.toBe("not-supported");
});
