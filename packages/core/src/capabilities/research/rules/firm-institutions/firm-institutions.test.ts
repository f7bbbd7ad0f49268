import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { firmInstitutions as rule } from "./firm-institutions.ts";

const provinces = Array.from({ length: 12 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,indicator,value\n";
const counts = (share: (place: number, year: number) => number | "", some = provinces): string =>
  some
    .flatMap((id, place) =>
      Array.from({ length: 12 }, (_, at) => 2012 + at).flatMap((year) => [
        `${id},${year},hightech_enterprises,1000\n`,
        `${id},${year},hightech_rd_institutions,${share(place, year) === "" ? "" : Math.round(1000 * Number(share(place, year)))}\n`,
      ]),
    )
    .join("");
const found = async (rows: string) =>
  findingOn(await findingsOf(rule, sourcesInMemory({ regions, province_indicators: { csv: head + rows, numbers: ["year", "value"] } })), "CN");
const falling = counts((place, year) => 0.6 - (year - 2012) * 0.02 - place * 0.01);

test("confirms a fall that all take together, refuses a ratio that flickers", async () => {
  expect(await found(falling)).toMatchObject({ id: "P3.2-firm-institutions-CN", verdict: "confirmed", bears_on: ["P3.2", "M4.2"] });
  expect(await found(counts((place, year) => 0.4 + ((place + year) % 2) * 0.01 + (year % 2) * 0.002))).toMatchObject({ verdict: "not-supported" });
});

test("too thin: few places, lost numbers, steps too wide to tell, a repeated row; the order of rows changes nothing", async () => {
  expect((await found(counts(() => 0.4, provinces.slice(0, 9)))).verdict).toBe("insufficient-data");
  expect((await found(counts((_, year) => (year > 2013 && year < 2023 ? "" : 0.4)))).verdict).toBe("insufficient-data");
  expect((await found(counts((_, year) => 0.4 + (year % 3) * 0.1))).verdict).toBe("insufficient-data");
  expect((await found(falling + falling)).statement.en).toContain("twice");
  const forward = withoutRows(await found(falling));
  const backward = withoutRows(await found(reversedRows(head + falling).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China: 44.6 institutions for a hundred high-tech firms in 2016, 48.8 in 2023: no figure of 2017 is known, and five yearly steps exclude nothing", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["regions", "province_indicators"])), "CN");
  expect(said).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect(said.statement.en).toContain("Not used, beyond a year without a figure: 2016.");
  expect(said.statement.en).toContain("The nation: 44.6% in 2016, 48.8% in 2023");
  expect(said.value).toBeGreaterThan(0);
});
