import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, threeProvinces, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { introductionWithoutAbsorption as rule } from "./introduction-without-absorption.ts";

const head = "region_code,year,indicator,value,unit,source\n";
const cell = (region: string, year: number, indicator: "import_technology" | "assimilation", value: string): string =>
  `${region},${year},hightech_spend_${indicator},${value},CNY_10k,test\n`;
const table = (rows: string) => sourcesInMemory({ ...threeProvinces, province_indicators: { csv: head + rows, numbers: ["year", "value"] } });

const years = [2021, 2022, 2023];
/** Three years of one region: [imported, assimilated] a year, "" where a cell is empty. */
const region = (id: string, cells: readonly (readonly [string | number, string | number])[], first = 2021): string =>
  cells
    .map(([imported, assimilated], n) => cell(id, first + n, "import_technology", String(imported)) + cell(id, first + n, "assimilation", String(assimilated)))
    .join("");
const onIndustry = (rows: string): string => rows.replaceAll("hightech_spend_", "spend_");
const withIndustry = (rows: string, industry: string) =>
  sourcesInMemory({
    ...threeProvinces,
    province_indicators: { csv: head + rows, numbers: ["year", "value"] },
    province_industrial_firms_rd: { csv: head + onIndustry(industry), numbers: ["year", "value"] },
  });

/** 20 to 1 in each year, in Beijing and in the nation around it; Fujian the other way. */
const confirming =
  region(
    "CN",
    years.map(() => [2100, 60] as const),
  ) +
  region(
    "110000",
    years.map(() => [1000, 20] as const),
  ) +
  region(
    "310000",
    years.map(() => [1000, 20] as const),
  ) +
  region(
    "350000",
    years.map(() => [10, 20] as const),
  );
const refusing = region(
  "CN",
  years.map(() => [1000, 1500] as const),
);
const thin = region("CN", [
  [1000, 50],
  [1000, 50],
  [1000, ""],
]);
const onNation = async (rows: string, given = {}) =>
  findingOn(
    (await findingsOf(rule, table(rows), given)).filter(({ id }) => !id.includes("industry")),
    "CN",
  );

test("confirms where more is paid for importing in the sum and in most years, whatever way it is put; provinces by themselves", async () => {
  const findings = (
    await findingsOf(
      rule,
      table(
        confirming +
          region(
            "CN",
            years.map(() => [2100, 60] as const),
            2018,
          ),
      ),
    )
  ).filter(({ id }) => !id.includes("industry"));
  const nation = findingOn(findings, "CN");
  expect(nation).toMatchObject({
    id: "P1.3-introduction-without-absorption-CN",
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    strength: "robust",
    value: 35,
    threshold: 1,
  });
  expect(nation).toMatchObject({ comparison: { kind: "threshold", years_above: 3, years }, years: { from: 2018, to: 2023 }, power: null });
  expect(nation.statement.en).toContain("35 to 1");
  expect(nation.statement.en).toContain("of 3 provinces 3 report the first figure of 2023 and 3 the second");
  expect(findingOn(findings, "110000")).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others" });
  expect(findingOn(findings, "350000").verdict).toBe("not-supported");
});

test("each figure of the sentence keeps its own rows, a ratio what was divided by what", async () => {
  const { statement_data, evidence } = await onNation(refusing);
  const table = evidence.flatMap((reference) => ("table" in reference ? [reference.table] : []))[0];
  // Rows follow each other: importing, assimilating, year by year.
  const importing = [{ table, rows: [1, 3, 5], years: { from: 2021, to: 2023 } }];
  const assimilating = [{ table, rows: [2, 4, 6], years: { from: 2021, to: 2023 } }];
  expect(statement_data.values["imported"]).toMatchObject({ behind: { rows: importing, division: null } });
  expect(statement_data.values["relation"]).toMatchObject({
    behind: { rows: [...importing, ...assimilating], division: { above: { rows: importing }, below: { rows: assimilating } } },
  });
  expect(statement_data.values["single"]).toMatchObject({
    items: [{}, {}, { values: { ratio: { behind: { division: { above: { rows: [{ rows: [5] }] }, below: { rows: [{ rows: [6] }] } } } } } }],
  });
});

test("refuses where more is spent on assimilating", async () => {
  expect(await onNation(refusing)).toMatchObject({ verdict: "not-supported", strength: "depends" });
});

test("a single year carries nothing: where the sum and most years disagree nothing is told", async () => {
  const jump = region("CN", [
    [100, 200],
    [100, 200],
    [5000, 100],
  ]);
  expect(await onNation(jump)).toMatchObject({ verdict: "insufficient-data", reason: "choices-disagree" });
});

test("one province that carries the nation is named as the choice that flips it", async () => {
  const carried =
    region(
      "CN",
      years.map(() => [1100, 200] as const),
    ) +
    region(
      "110000",
      years.map(() => [1000, 50] as const),
    );
  const nation = await onNation(carried);
  expect(nation).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", strength: "depends" });
  expect(nation.statement.en).toContain("“without Beijing”");
});

test("says insufficient data where a cell is missing: a missing number is not zero, and no province is summed in its place", async () => {
  const nation = await onNation(thin);
  expect(nation).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(nation.statement.en).toContain("spending on assimilation in 1");
  expect((await onNation("")).verdict).toBe("insufficient-data");
});

test("all industry is a question of its own: it stays unanswered without its table, and neither part turns the other", async () => {
  const industry = (findings: Awaited<ReturnType<typeof findingsOf>>) =>
    findingOn(
      findings.filter(({ id }) => id.includes("-industry-")),
      "CN",
    );
  const alone = await findingsOf(rule, table(confirming));
  expect(industry(alone)).toMatchObject({ id: "P1.3-introduction-without-absorption-industry-CN", verdict: "insufficient-data" });
  const both = await findingsOf(rule, withIndustry(confirming, refusing));
  expect(industry(both).verdict).toBe("not-supported");
  expect(both.filter(({ id }) => !id.includes("-industry-"))).toEqual(alone.filter(({ id }) => !id.includes("-industry-")));
});

test("a reported zero is a number: nothing on assimilation beside imports exceeds every ratio, nothing on either says nothing", async () => {
  expect(
    await onNation(
      region(
        "CN",
        years.map(() => [10, 0] as const),
      ),
    ),
  ).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", value: null });
  expect(
    (
      await onNation(
        region(
          "CN",
          years.map(() => [0, 0] as const),
        ),
      )
    ).verdict,
  ).toBe("insufficient-data");
});

test("a repeated cell is refused; the order of rows changes nothing but their numbers", async () => {
  expect((await onNation(refusing + refusing)).verdict).toBe("insufficient-data");
  const [forward, backward] = await Promise.all([confirming, reversedRows(head + confirming).slice(head.length)].map((rows) => findingsOf(rule, table(rows))));
  expect(backward?.map(withoutRows)).toEqual(forward?.map(withoutRows));
});

test("a workspace without the table", async () => {
  const without = await findingsOf(rule, sourcesInMemory(threeProvinces));
  expect(without).toHaveLength(4);
  expect(without[0]?.statement.en).toBe("The workspace lacks the table “Indicators of the regions by year”.");
});

test("the office sets its own ratio, and the question says it", async () => {
  const nation = await onNation(confirming, { ratio: 40 });
  expect(nation).toMatchObject({ verdict: "not-supported", threshold: 40 });
  expect(nation.question.en).toContain("40 to 1");
});

test("China, 2021 to 2023: 10.5 to 1 in high technology, 5.5 to 1 in all industry; Fujian's sum and single years disagree", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "province_indicators", "province_industrial_firms_rd"]));
  const [hightech, industry] = [findings.filter(({ id }) => !id.includes("-industry-")), findings.filter(({ id }) => id.includes("-industry-"))];
  expect(findingOn(hightech, "CN")).toMatchObject({
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    strength: "robust",
    comparison: { years_above: 3 },
  });
  expect(findingOn(hightech, "CN").value).toBeCloseTo(10.454, 3);
  expect(findingOn(hightech, "CN").statement.en).toContain(
    "of 31 provinces 18 report the first figure of 2023 and 10 the second. The two are not of the same ones: in the 7 that report both in every year it is 13.9 to 1.",
  );
  expect(findingOn(industry, "CN").value).toBeCloseTo(5.531, 3);
  expect(findingOn(hightech, "350000")).toMatchObject({ verdict: "insufficient-data", reason: "choices-disagree" });
  expect(findingOn(hightech, "110000").verdict).toBe("insufficient-data");
});
