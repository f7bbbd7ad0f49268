import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { graduateStaff as rule } from "./graduate-staff.ts";

const provinces = Array.from({ length: 20 }, (_, place) => `${11 + place}0000`);
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${provinces.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,indicator,value\n";
const years = Array.from({ length: 12 }, (_, n) => 2012 + n);
const staff = (share: (place: number, year: number) => number | "", some = provinces): string =>
  some
    .flatMap((id, place) =>
      years.flatMap((year) => [
        `${id},${year},rd_institution_staff,1000\n`,
        `${id},${year},rd_institution_doctor_master,${share(place, year) === "" ? "" : 1000 * Number(share(place, year))}\n`,
      ]),
    )
    .join("");
const found = async (rows: string) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ regions, province_industrial_firms_rd: { csv: head + rows, numbers: ["year", "value"] } }), { draws: 999 }),
    "CN",
  );
const falling = staff((place, year) => 0.2 - (year - 2012) * 0.005 - place * 0.001);

test("confirms a fall nearly everywhere, refuses shares that flicker, where a point would have been seen", async () => {
  expect(await found(falling)).toMatchObject({ id: "P4.4-graduate-staff-CN", verdict: "confirmed", strength: "robust", bears_on: ["P4.4", "M1.6"] });
  expect(await found(staff((place, year) => 0.15 + ((place + year) % 2) * 0.004 + (year % 2) * 0.0005))).toMatchObject({
    verdict: "not-supported",
    power: { effect: -0.01 },
  });
});

test("too thin: few provinces, lost numbers, changes too wide to tell, a repeated row", async () => {
  expect((await found(staff(() => 0.2, provinces.slice(0, 9)))).verdict).toBe("insufficient-data");
  expect((await found(staff((_, year) => (year > 2014 && year < 2022 ? "" : 0.2)))).verdict).toBe("insufficient-data");
  expect(await found(staff((place, year) => 0.3 + (year % 3) * 0.1 + place * 0.001))).toMatchObject({
    verdict: "insufficient-data",
    reason: "low-power",
  });
  expect((await found(falling + falling)).statement.en).toContain("twice");
});

test("the order of rows changes nothing", async () => {
  const forward = withoutRows(await found(falling));
  const backward = withoutRows(await found(reversedRows(head + falling).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China: doctors and masters were 13.3 % of the staff in 2018 and 11.0 % in 2023", async () => {
  const said = findingOn(await findingsOf(rule, exampleSources(["regions", "province_industrial_firms_rd"])), "CN");
  expect(said.statement.en).toContain(
    "The nation: 13.3% in 2018, 11.0% in 2023; meanwhile the number of doctors and masters rose by 20% and that of all staff of these institutions rose by 44%.",
  );
  expect(said.value).toBeLessThan(0);
});
