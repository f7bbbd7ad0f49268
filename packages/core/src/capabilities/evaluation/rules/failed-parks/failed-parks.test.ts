import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { failedParks as rule } from "./failed-parks.ts";

const head = "year,kind,park_zh,result\n";
const failed = (n: number, year = 2019): string => Array.from({ length: n }, (_, park) => `${year},evaluation,园${park},fail\n`).join("");
const again = (n: number): string => Array.from({ length: n }, (_, park) => `2021,evaluation,园${park},retain\n`).join("");
const found = async (rows: string) =>
  findingOn(await findingsOf(rule, sourcesInMemory({ national_agri_science_parks_evaluation: { csv: head + rows, numbers: ["year"] } })), "CN");

test("confirms where few of those that failed are looked at again, refuses where most are", async () => {
  expect(await found(failed(20) + again(4))).toMatchObject({
    id: "P2.1-failed-parks-CN",
    verdict: "insufficient-data",
    reason: "limit-calls-others",
    strength: "robust",
    value: 0.2,
    null: null,
    power: null,
  });
  expect(await found(failed(20) + again(15))).toMatchObject({ verdict: "not-supported", value: 0.75 });
});

test("too thin: few failures, none so old that an outcome could have come, no row", async () => {
  expect((await found(failed(5) + again(5))).verdict).toBe("insufficient-data");
  expect((await found(failed(20, 2021))).verdict).toBe("insufficient-data");
  expect((await found("")).verdict).toBe("insufficient-data");
});

test("who failed lately is not counted as left alone; the order of rows changes nothing", async () => {
  const late = Array.from({ length: 20 }, (_, park) => `2021,evaluation,新${park},fail\n`).join("");
  expect(await found(failed(20) + again(15) + late)).toMatchObject({ verdict: "not-supported", value: 0.75 });
  const rows = failed(20) + again(4);
  const forward = withoutRows(await found(rows));
  const backward = withoutRows(await found(reversedRows(head + rows).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China, 2017 to 2023: 14 of 28 that failed have a later outcome by name, 14 of the 20 that could have one", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["national_agri_science_parks_evaluation"])), "CN");
  expect(said.choices.find(({ label }) => label.en.startsWith("all that failed"))?.value).toBe(0.5);
  expect(said).toMatchObject({ verdict: "not-supported", value: 0.7 });
});
