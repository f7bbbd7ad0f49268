import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { carriers as rule } from "./carriers.ts";

const codes = ["110000", "310000", "350000"];
const head = "region_code,kind,zone_zh\n";
const zones = (counts: readonly number[]): string =>
  counts.flatMap((count, place) => Array.from({ length: count }, (_, n) => `${codes[place]},national_high_tech_zone,区${place}-${n}\n`)).join("");
const research = (values: readonly (number | "")[]): string =>
  `region_code,year,indicator,value\n${["rd_personnel_fte", "rd_spend_total"].flatMap((indicator) => values.map((value, place) => `${codes[place]},2020,${indicator},${value}\n`)).join("")}`;
const sources = (rows: string, values: readonly (number | "")[]) =>
  sourcesInMemory({
    ...threeProvinces,
    national_development_zones: { csv: head + rows },
    province_indicators: { csv: research(values), numbers: ["year", "value"] },
  });
const said = async (rows: string, values: readonly (number | "")[], given = {}) =>
  findingOn(await findingsOf(rule, sources(rows, values), { draws: 400, ...given }), "CN", "zones");

test("confirms where zones are dealt out alike and research is not", async () => {
  const found = await said(zones([100, 100, 100]), [8000, 1000, 1000]);
  expect(found).toMatchObject({ id: "P4.3-carriers-zones-CN", verdict: "confirmed", bears_on: ["P4.3", "P1.1", "M2.1"] });
  expect(found.value).toBeCloseTo(1 / 3, 12);
  expect(Number(found.value)).toBeLessThan(Number(found.null?.p05));
});

test("zones of one declared operator move together: three hundred of three operators are three", async () => {
  const rows = zones([100, 100, 100])
    .trimEnd()
    .split("\n")
    .map((row) => `${row},operator of ${row.slice(0, 6)}\n`)
    .join("");
  const found = findingOn(
    await findingsOf(
      rule,
      sourcesInMemory({
        ...threeProvinces,
        national_development_zones: { csv: `${head.trim()},operator\n${rows}`, blocks: [{ name: "institution", column: "operator" }] },
        province_indicators: { csv: research([8000, 1000, 1000]), numbers: ["year", "value"] },
      }),
      { draws: 400 },
    ),
    "CN",
    "zones",
  );
  expect(found).toMatchObject({ blocks: { unit: "institution", strata: [] } });
  expect(found.verdict).not.toBe("confirmed");
});

test("refuses where zones follow research, and the interval excludes a difference that matters", async () => {
  expect(await said(zones([1600, 200, 200]), [8000, 1000, 1000], { minimum_excess: 0.05 })).toMatchObject({
    verdict: "not-supported",
    size: null,
    strength: "depends",
  });
});

test("too thin: few zones, no base, a province without one; a table that is not there leaves its part alone unanswered", async () => {
  expect((await said(zones([5, 5, 5]), [8000, 1000, 1000])).verdict).toBe("insufficient-data");
  expect((await said(zones([100, 100, 100]), [8000, "", 1000])).statement.en).toContain("for Shanghai; missing is not zero");
  expect((await said("", [8000, 1000, 1000])).verdict).toBe("insufficient-data");
  const findings = await findingsOf(rule, sources(zones([100, 100, 100]), [8000, 1000, 1000]), { draws: 400 });
  expect(findings.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["P4.3-carriers-zones-CN", "confirmed"],
    ["P4.3-carriers-technology-centres-CN", "insufficient-data"],
    ["P4.3-carriers-incubators-CN", "insufficient-data"],
  ]);
});

test("a count that is missing is not zero", async () => {
  const centres =
    "region_code,year,national_enterprise_technology_centres,national_enterprise_technology_subcentres\n110000,2019,90,1\n310000,2019,,1\n350000,2019,20,1\n";
  const industry = codes.flatMap((code) => ["firms_with_rd_activity", "rd_intramural"].map((indicator) => `${code},2019,${indicator},100\n`)).join("");
  const findings = await findingsOf(
    rule,
    sourcesInMemory({
      ...threeProvinces,
      province_indicators: { csv: research([1, 1, 1]), numbers: ["year", "value"] },
      province_enterprise_technology_centres_2019: {
        csv: centres,
        numbers: ["year", "national_enterprise_technology_centres", "national_enterprise_technology_subcentres"],
      },
      province_industrial_firms_rd: { csv: `region_code,year,indicator,value\n${industry}`, numbers: ["year", "value"] },
    }),
  );
  expect(findingOn(findings, "CN", "technology-centres")).toMatchObject({ verdict: "insufficient-data" });
  expect(findingOn(findings, "CN", "technology-centres").statement.en).toContain("for Shanghai; missing is not zero");
});

test("a repeated zone is refused; the order of rows changes nothing", async () => {
  const rows = zones([100, 100, 100]);
  expect((await said(rows + zones([1]), [8000, 1000, 1000])).statement.en).toContain("twice");
  const forward = withoutRows(await said(rows, [8000, 1000, 1000]));
  const backward = withoutRows(await said(reversedRows(head + rows).slice(head.length), [8000, 1000, 1000]));
  expect(backward).toEqual(forward);
});

test("China: 395 zones and 1,602 technology centres are more even than research and not than other sizes, so that a norm is wanting; 7,015 incubators", async () => {
  const findings = await findingsOf(
    rule,
    exampleSources([
      "regions",
      "province_indicators",
      "national_development_zones",
      "province_enterprise_technology_centres_2019",
      "province_incubators_makerspaces",
      "province_industrial_firms_rd",
    ]),
  );
  const withheld = { verdict: "insufficient-data", reason: "choices-disagree", strength: "robust" };
  expect(findingOn(findings, "CN", "zones")).toMatchObject({ ...withheld, comparison: { units: 395 } });
  expect(findingOn(findings, "CN", "zones").statement.en).toMatch(
    /an index lower by \S+ than that of R&D personnel is the least that matters\. Held against .*tech_market_inflow_value/,
  );
  // What the sentence names is what stands in the figures.
  expect(findingOn(findings, "CN", "zones").turned_by?.column).toBe("tech_market_inflow_value");
  expect(findingOn(findings, "CN", "technology-centres")).toMatchObject({ ...withheld, comparison: { units: 1602 } });
  expect(findingOn(findings, "CN", "incubators").comparison).toMatchObject({ units: 7015 });
});

test("incubators of the newest year stand against research; a place without a row, or all without a year, is not counted as none", async () => {
  const incubators = async (rows: string) =>
    findingOn(
      await findingsOf(
        rule,
        sourcesInMemory({
          ...threeProvinces,
          province_indicators: { csv: research([8000, 1000, 1000]), numbers: ["year", "value"] },
          incubators: { csv: `region,year,indicator,value\n${rows}`, numbers: ["year", "value"] },
        }),
        { draws: 200 },
      ),
      "CN",
      "incubators",
    );
  const counted = (year: number | "", counts: readonly (number | "")[]) =>
    counts.flatMap((count, place) => ["incubators", "maker_spaces"].map((indicator) => `${codes[place]},${year},${indicator},${count}\n`)).join("");
  expect(await incubators(counted(2019, [1, 1, 1]) + counted(2020, [100, 100, 100]))).toMatchObject({ verdict: "confirmed", value: expect.closeTo(1 / 3, 9) });
  for (const rows of [counted(2020, [100, 100]), counted(2020, [100, 100, ""]), counted("", [100, 100, 100])])
    expect((await incubators(rows)).verdict).toBe("insufficient-data");
});

test("more even than research is no problem by itself: a size that turns it withholds the answer, a declared norm gives it (W7)", async () => {
  const budgets = [800, 1000, 1200].map((value, place) => `${codes[place]},2020,budget_expenditure_total,${value}\n`).join("");
  const tables = {
    ...threeProvinces,
    national_development_zones: { csv: head + zones([200, 100, 100]) },
    province_indicators: { csv: research([8000, 1000, 1000]) + budgets, numbers: ["year", "value"] },
  };
  const both = sourcesInMemory(tables);
  const found = findingOn(await findingsOf(rule, both, { draws: 400 }), "CN", "zones");
  expect(found).toMatchObject({
    verdict: "insufficient-data",
    reason: "choices-disagree",
    turned_by: { column: "budget_expenditure_total", of: "province_indicators" },
  });
  expect(found.turned_by?.value).toBeLessThan(0);
  expect(found.statement.en).toContain("a norm that nobody has declared here");
  // What turns it is named as the office names it, in each language; of what nobody names, its code.
  expect(found.statement.zh).toContain("若与2020年“budget_expenditure_total”比较，结论为“");
  const names = "indicator,label_en,label_zh\nbudget_expenditure_total,Public spending,一般公共预算支出\n";
  const named = findingOn(await findingsOf(rule, sourcesInMemory({ ...tables, province_indicator_names: { csv: names } }), { draws: 400 }), "CN", "zones");
  expect(named.statement.zh).toContain("若与2020年“一般公共预算支出”比较，结论为“");
  expect(named.statement.en).toContain("Held against “Public spending” of 2020 the answer is “");
  const declared = findingOn(await findingsOf(rule, both, { draws: 400, norm: "rd_personnel_fte" }), "CN", "zones");
  expect(declared).toMatchObject({ verdict: "confirmed", turned_by: { column: "budget_expenditure_total" } });
});
