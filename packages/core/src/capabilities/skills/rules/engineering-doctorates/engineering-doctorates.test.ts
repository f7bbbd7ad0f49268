import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { engineeringDoctorates as rule } from "./engineering-doctorates.ts";

const head = "economy,degree,field,field_level,year,value\n";
const economy = (name: string, doctors: number | "", year = 2018): string =>
  `${name},doctorate,Engineering,3,${year},${doctors}\n${name},first_university_degree,Engineering,3,${year},1000\n`;
const others = economy("United States", 76) + economy("Germany", 47) + economy("Japan", 38) + economy("South Korea", 47) + economy("United Kingdom", 50);
const found = async (rows: string) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ degrees_by_country_field_2010_2018: { csv: head + rows, numbers: ["field_level", "year", "value"] } })),
    "CN",
  );

test("confirms below half of the median, refuses above it", async () => {
  expect(await found(economy("China", 17) + others)).toMatchObject({
    id: "P4.4-engineering-doctorates-CN",
    verdict: "confirmed",
    value: 0.017,
    threshold: 0.0235,
    placebo: { called: 0, of: 5 },
  });
  expect(await found(economy("China", 17) + economy("United States", 76) + economy("Germany", 47))).toMatchObject({
    verdict: "insufficient-data",
    reason: "limit-calls-others",
  });
  expect(await found(economy("China", 45) + others)).toMatchObject({ verdict: "not-supported", strength: "depends", null: null, effect: null, power: null });
});

test("too thin: one comparator, a lost number, another year, a repeated row", async () => {
  expect((await found(economy("China", 17) + economy("Japan", 38))).verdict).toBe("insufficient-data");
  expect((await found(economy("China", "") + others)).verdict).toBe("insufficient-data");
  expect((await found(economy("China", 17, 2017) + others)).verdict).toBe("insufficient-data");
  expect((await found("")).verdict).toBe("insufficient-data");
  expect((await found(economy("China", 17) + others + economy("Japan", 38))).statement.en).toContain("twice");
});

test("what is drawn are all economies for a hundred first degrees, highest first, and the limit", async () => {
  const { chart } = await found(economy("China", 17) + others);
  expect(chart).toMatchObject({ kind: "bars", unit: "doctorates for each hundred first degrees", threshold: expect.closeTo(2.35, 12) });
  expect(chart?.kind === "bars" && chart.bars.map(({ label, value }) => [label.en, Number(value?.toFixed(9))])).toEqual([
    ["the United States", 7.6],
    ["the United Kingdom", 5],
    ["South Korea", 4.7],
    ["Germany", 4.7],
    ["Japan", 3.8],
    ["China", 1.7],
  ]);
});

test("the order of rows changes nothing", async () => {
  const rows = economy("China", 17) + others;
  const forward = await found(rows);
  const backward = await found(reversedRows(head + rows).slice(head.length));
  expect(withoutRows(backward)).toEqual(withoutRows(forward));
});

test("China, 2018: 22,033 doctorates on 1,269,173 first degrees, 1.7 %", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["degrees_by_country_field_2010_2018"])), "CN");
  expect(said).toMatchObject({ verdict: "confirmed", years: { from: 2018, to: 2018 } });
  expect(said.value).toBeCloseTo(22033 / 1269173, 12);
  // All of science and engineering is another figure and no copy of engineering's: doctorates stand under one name of the level, first degrees under another.
  const wider = said.choices.find(({ label }) => label.en === "all of science and engineering");
  expect(wider?.value).toBeCloseTo(39768 / 1821950, 9);
  expect(Number(wider?.["limit"])).toBeCloseTo(0.030244, 6);
});
