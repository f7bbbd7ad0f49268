import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { researchPayers as rule } from "./research-payers.ts";

const head = "geo,year,performed_by,funded_by,value,unit\n";
const economy = (geo: string, share: number | "", years = [2018, 2019, 2020]): string =>
  years.flatMap((year) => [`${geo},${year},total,total,100,million EUR current\n`, `${geo},${year},total,government,${share},million EUR current\n`]).join("");
const others = economy("US", 20) + economy("JP", 22) + economy("KR", 24) + economy("FR", 26) + economy("UK", 28);
const found = async (rows: string) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ gerd_performer_by_funder_eurostat: { csv: head + rows, numbers: ["year", "value"] } })),
    "CN",
    "research-payers-state",
  );

test("confirms where the state pays less than half of what it pays elsewhere", async () => {
  const said = await found(economy("CN_X_HK", 8) + others);
  expect(said).toMatchObject({ id: "P3.4-research-payers-state-CN", verdict: "confirmed", bears_on: ["P3.4", "M1.5"], placebo: { called: 0, of: 5 } });
  expect(said.value).toBeCloseTo(0.08, 12);
  expect(said.threshold).toBeCloseTo(0.12, 12);
});

test("refuses where it pays as much; confirms nothing where the limit calls a comparator too, or few could be tried", async () => {
  expect(await found(economy("CN_X_HK", 20) + others)).toMatchObject({ verdict: "not-supported" });
  expect(await found(economy("CN_X_HK", 8) + others + economy("IT", 5))).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others" });
  expect(await found(economy("CN_X_HK", 8) + economy("US", 20) + economy("JP", 22))).toMatchObject({ verdict: "insufficient-data" });
});

test("too thin: two years, lost numbers, no table, a repeated row", async () => {
  expect((await found(economy("CN_X_HK", 8, [2019, 2020]) + others)).verdict).toBe("insufficient-data");
  expect((await found(economy("CN_X_HK", "") + others)).verdict).toBe("insufficient-data");
  expect((await findingsOf(rule, sourcesInMemory({}))).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 6 }, () => "insufficient-data"));
  expect((await found(economy("CN_X_HK", 8) + others + economy("US", 20))).statement.en).toContain("twice");
});

test("rows of another unit are not mixed in, and the order of rows changes nothing", async () => {
  const rows = economy("CN_X_HK", 8) + others;
  const forward = withoutRows(await found(rows));
  const backward = withoutRows(await found(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
  const beside = economy("CN_X_HK", 50).replaceAll("million EUR current", "million PPS at 2005 prices");
  expect((await found(rows + beside)).value).toBe((await found(rows)).value);
});

test("China: the state paid 18.8 % of all R&D in 2020 to 2022, firms 6.0 % of that of public institutes", async () => {
  const all = await findingsOf(rule, exampleSources(["gerd_performer_by_funder_eurostat", "gerd_sector_by_activity_eurostat"]));
  const of = (part: string) => findingOn(all, "CN", part);
  expect(of("payers-state").statement.en).toContain("In 2020–2022 the state paid 18.8% of all R&D; 50% of the median of the comparators is 13.0%");
  expect(of("institutes-firms").value).toBeCloseTo(0.06, 3);
  expect(of("institutes-research")).toMatchObject({ verdict: "not-supported", strength: "depends" });
  // What those abroad paid is not in the table for the newest years.
  expect(of("payers-abroad").verdict).toBe("insufficient-data");
});
