import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { businessResearch as rule } from "./business-research.ts";

const head = "geo,year,performed_by,activity,value_million\n";
const economy = (geo: string, development: number | "", years = [2014, 2015, 2016]): string =>
  years.flatMap((year) => [`${geo},${year},business,total,100\n`, `${geo},${year},business,experimental_development,${development}\n`]).join("");
const others = economy("US", 80) + economy("JP", 75) + economy("KR", 70) + economy("FR", 72) + economy("UK", 78);
const found = async (rows: string, given = {}) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ gerd_sector_by_activity_eurostat: { csv: head + rows, numbers: ["year", "value_million"] } }), given),
    "CN",
  );

test("confirms where firms do less than half of the research of their comparators", async () => {
  const said = await found(economy("CN_X_HK", 97) + others);
  expect(said).toMatchObject({
    id: "P3.2-business-research-CN",
    verdict: "confirmed",
    null: null,
    power: null,
    interval: null,
    placebo: { called: 0, of: 5, subjects: ["US", "JP", "KR", "FR", "UK"] },
    years: { from: 2014, to: 2016 },
  });
  expect(said.value).toBeCloseTo(0.03, 12);
  expect(said.threshold).toBeCloseTo(0.125, 12);
});

test("confirms nothing where the same limit calls a comparator too, or where there are too few to try it on", async () => {
  const called = await found(economy("CN_X_HK", 97) + others + economy("IT", 96));
  expect(called).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", placebo: { called: 1, of: 6 } });
  expect(called.statement.en).toContain("1 of 6 comparators (Italy) lie below the limit as well.");
  const few = await found(economy("CN_X_HK", 97) + economy("US", 80) + economy("JP", 75) + economy("KR", 70));
  expect(few).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", placebo: { called: 0, of: 3 } });
  expect(few.statement.en).toContain("Comparators are lacking: it could be tried on");
});

test("refuses where they do as much", async () => {
  expect(await found(economy("CN_X_HK", 75) + others)).toMatchObject({ verdict: "not-supported", strength: "depends" });
});

test("too thin: two years, one comparator, lost numbers, a repeated row", async () => {
  expect((await found(economy("CN_X_HK", 97, [2015, 2016]) + others)).verdict).toBe("insufficient-data");
  expect((await found(economy("CN_X_HK", 97) + economy("US", 80))).verdict).toBe("insufficient-data");
  expect((await found(economy("CN_X_HK", "") + others)).verdict).toBe("insufficient-data");
  expect((await found(economy("CN_X_HK", 97) + others + economy("US", 80))).statement.en).toContain("twice");
});

test("a limit that another factor turns is named; the order of rows changes nothing", async () => {
  const rows = economy("CN_X_HK", 89) + others;
  expect(await found(rows)).toMatchObject({ verdict: "confirmed", strength: "depends" });
  const forward = await found(rows);
  const backward = await found(reversedRows(head + rows).slice(head.length));
  expect(withoutRows(backward)).toEqual(withoutRows(forward));
});

test("China: 3.2 % in 2014 to 2016, 2.8 % among industrial firms in 2023, against a quarter and more elsewhere", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["gerd_sector_by_activity_eurostat", "province_industrial_firms_rd"])), "CN");
  expect(said).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", placebo: { called: 2, of: 7 } });
  // The United States and Japan would fail the same limit.
  expect(said.statement.en).toContain("2 of 7 comparators (the US and Japan) lie below the limit as well");
  // 40 % of the median, which the country misses too, calls none of the seven: a choice that would confirm.
  expect(said).toMatchObject({ strength: "depends", fragile: [{ threshold: "factor", to: 0.4, verdict: "confirmed" }] });
  expect(said.choices.find(({ moves }) => moves?.to === 0.6)).toMatchObject({ verdict: "insufficient-data" });
  expect(said.value).toBeCloseTo(0.0318, 3);
  expect(said.statement.en).toContain("industrial firms report 2.8% for 2023");
});
