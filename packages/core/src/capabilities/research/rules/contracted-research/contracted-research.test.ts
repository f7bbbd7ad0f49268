import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { contractedResearch as rule } from "./contracted-research.ts";

const provinces = Array.from({ length: 20 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,indicator,value\n";
const years = Array.from({ length: 12 }, (_, n) => 2012 + n);
/** Universities' share by province and year; institutes keep a third. */
const firms = (share: (place: number, year: number) => number | ""): string =>
  provinces
    .flatMap((id, place) =>
      years.flatMap((year) => [
        `${id},${year},rd_extramural,1000\n`,
        `${id},${year},rd_extramural_to_universities,${share(place, year) === "" ? "" : 1000 * Number(share(place, year))}\n`,
        `${id},${year},rd_extramural_to_institutes,${333 + ((place + year) % 2)}\n`,
      ]),
    )
    .join("");
const sources = (rows: string, more = {}) =>
  sourcesInMemory({ regions, province_industrial_firms_rd: { csv: head + rows, numbers: ["year", "value"] }, ...more });
const universities = async (rows: string) => findingOn(await findingsOf(rule, sources(rows), { draws: 999 }), "CN", "-universities-");

const falling = firms((place, year) => 0.4 - (year - 2012) * 0.02 - place * 0.001);
const steady = firms((place, year) => 0.2 + ((place + year) % 2) * 0.01 + (year % 2) * 0.002);

test("confirms where the share falls nearly everywhere, refuses where it goes up and down and a fall that matters would have been seen", async () => {
  expect(await universities(falling)).toMatchObject({
    id: "P3.3-contracted-research-universities-CN",
    verdict: "confirmed",
    strength: "robust",
    comparison: { fell: 20 },
  });
  const refused = await universities(steady);
  expect(refused).toMatchObject({ verdict: "not-supported", power: { effect: -0.05, level: 0.8 } });
  expect(Math.abs(Number(refused.power?.detectable))).toBeLessThan(0.05);
});

test("a fall that is real and smaller than what matters confirms nothing and says so; a large one is confirmed", async () => {
  const slow = firms((place, year) => 0.3 - (year - 2012) * 0.002 - place * 0.001);
  const small = await universities(slow);
  expect(small).toMatchObject({
    verdict: "not-supported",
    size: "small",
    statement: { en: expect.stringContaining("smaller than what is worth acting on, a fall of 5"), zh: expect.stringContaining("但小于值得采取行动的幅度") },
  });
  expect(small.statement.en).toContain(": the share falls.");
  const large = await universities(falling);
  expect(large).toMatchObject({ verdict: "confirmed", size: "large" });
  expect(large.statement.en).not.toContain("smaller than");
});

test("too thin: lost numbers, too few provinces, a repeated row; and what falls away turns no other part", async () => {
  expect((await universities(firms((_, year) => (year > 2014 && year < 2022 ? "" : 0.2)))).verdict).toBe("insufficient-data");
  expect((await universities("")).verdict).toBe("insufficient-data");
  expect((await universities(falling + falling)).statement.en).toContain("twice");
  const lost = await findingsOf(rule, sources(firms((_, year) => (year > 2014 && year < 2022 ? "" : 0.2))), { draws: 999 });
  expect(findingOn(lost, "CN", "-institutes-").verdict).toBe(findingOn(await findingsOf(rule, sources(steady), { draws: 999 }), "CN", "-institutes-").verdict);
  expect(findingOn(lost, "CN", "university-money").verdict).toBe("insufficient-data");
});

test("the order of rows changes nothing", async () => {
  const forward = withoutRows(await universities(falling));
  const backward = withoutRows(await universities(reversedRows(head + falling).slice(head.length)));
  expect(backward).toEqual(forward);
});

const payers = (business: number) => ({
  gerd_performer_by_funder_eurostat: {
    csv: `geo,year,performed_by,funded_by,value,unit\nCN,2022,total,total,1000,million EUR current\nCN,2022,higher_education,total,100,million EUR current\nCN,2022,higher_education,business,${business},million EUR current\n`,
    numbers: ["year", "value"],
  },
  province_indicators: { csv: `${head}CN,2022,rd_spend_total,10000\n`, numbers: ["year", "value"] },
});
const money = async (business: number) =>
  findingOn(await findingsOf(rule, sources(`${falling}CN,2022,rd_extramural_to_universities,50\n`, payers(business)), { draws: 99 }), "CN", "university-money");

test("two sides of one payment: agreeing ones give an answer, contradicting ones print both and give none", async () => {
  expect(await money(5)).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", value: 0.05 });
  const apart = await money(50);
  expect(apart).toMatchObject({ verdict: "insufficient-data", reason: "sources-disagree", value: null });
  expect(apart.statement.en).toContain("a factor of 10.0");
});

test("China: institutes' part fell in 25 of 31 provinces, universities' in fewer; on university money the sources differ 9.5 times", async () => {
  const findings = await findingsOf(
    rule,
    exampleSources(["regions", "province_industrial_firms_rd", "gerd_performer_by_funder_eurostat", "province_indicators"]),
  );
  expect(findingOn(findings, "CN", "-institutes-").value).toBeLessThan(0);
  const both = findingOn(findings, "CN", "university-money");
  expect(both).toMatchObject({ verdict: "insufficient-data", reason: "sources-disagree" });
  expect(both.statement.en).toContain("a factor of 9.5");
});

test("a shock that all provinces share in one year is one event: six years of it are no fall, however many provinces (W5)", async () => {
  const six = provinces
    .flatMap((id, place) =>
      [2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => [
        `${id},${year},rd_extramural,1000\n`,
        `${id},${year},rd_extramural_to_universities,${1000 * (0.3 - (year - 2018) * 0.03 - place * 0.001)}\n`,
        `${id},${year},rd_extramural_to_institutes,300\n`,
      ]),
    )
    .join("");
  const found = await universities(six);
  expect(found).toMatchObject({ verdict: "insufficient-data", blocks: { unit: "year", strata: [] }, comparison: { fell: 20 } });
  expect(found.choices.find(({ label }) => label.en.startsWith("signs thrown province by province"))?.verdict).toBe("confirmed");
});
