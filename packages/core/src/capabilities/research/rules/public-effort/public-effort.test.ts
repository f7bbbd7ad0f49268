import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows, withoutRows } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { publicEffort as rule } from "./public-effort.ts";

const places = ["110000", "120000", "130000", "140000"];
const regions = { csv: `region_code,name_zh,name_en,in_panel\n${places.map((id) => `${id},${id},${id},1\n`).join("")}`, numbers: ["in_panel"] };
const head = "region_code,year,indicator,value\n";
const budgets = (share: (place: number, year: number) => number | "", some = places): string =>
  some
    .flatMap((id, place) =>
      Array.from({ length: 12 }, (_, at) => 2012 + at).flatMap((year) => [
        `${id},${year},budget_expenditure_total,1000\n`,
        `${id},${year},budget_expenditure_science_technology,${share(place, year) === "" ? "" : 1000 * Number(share(place, year))}\n`,
      ]),
    )
    .join("");
const found = async (rows: string) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ regions, province_indicators: { csv: head + rows, numbers: ["year", "value"] } }), { draws: 999 }),
    "CN",
    "science-budget",
  );
const falling = budgets((place, year) => 0.04 - (year - 2012) * 0.002 - place * 0.001);

test("confirms a fall that all take together, refuses shares that flicker", async () => {
  expect(await found(falling)).toMatchObject({ id: "P3.4-public-effort-science-budget-CN", verdict: "confirmed", bears_on: ["P3.4", "M1.T1"] });
  expect(await found(budgets((place, year) => 0.03 + ((place + year) % 2) * 0.001 + (year % 2) * 0.0002))).toMatchObject({ verdict: "not-supported" });
});

test("too thin: two places, lost numbers, steps too wide to tell, a repeated row; the order of rows changes nothing", async () => {
  expect((await found(budgets(() => 0.03, places.slice(0, 2)))).verdict).toBe("insufficient-data");
  expect((await found(budgets((_, year) => (year > 2013 && year < 2023 ? "" : 0.03)))).verdict).toBe("insufficient-data");
  expect((await found(budgets((_, year) => 0.03 + (year % 3) * 0.02))).verdict).toBe("insufficient-data");
  expect((await found(falling + falling)).statement.en).toContain("twice");
  const forward = withoutRows(await found(falling));
  const backward = withoutRows(await found(reversedRows(head + falling).slice(head.length)));
  expect(backward).toEqual(forward);
});

test("China: science took more of public spending, 0.7 points in the mean of the provinces", async () => {
  const all = await findingsOf(rule, exampleSources(["regions", "province_indicators"]), { draws: 999 });
  expect(findingOn(all, "CN", "science-budget")).toMatchObject({ verdict: "not-supported", strength: "robust" });
  expect(findingOn(all, "CN", "science-budget").value).toBeCloseTo(0.0074, 4);
  expect(findingOn(all, "CN", "examined-patents").verdict).toBe("insufficient-data");
  // 93.4 % of what was in force in 2010 or granted in 2011 still stood at its end, 97.6 % in 2023, in the mean of the provinces.
  const kept = findingOn(all, "CN", "kept-inventions");
  expect(kept).toMatchObject({ verdict: "not-supported", bears_on: ["P3.4", "M1.T4"] });
  expect(kept.value).toBeCloseTo(0.0213, 4);
});

const rights = (lost: (year: number) => number): string =>
  places
    .flatMap((id) => {
      let inForce = 10_000;
      return Array.from({ length: 13 }, (_, at) => 2011 + at).flatMap((year) => {
        // A share of what stood the year before and was granted since is given up.
        if (year > 2011) inForce = Math.round((inForce + 2000) * (1 - lost(year)));
        return [
          `${id},${year},patent_grants_invention,2000
`,
          `${id},${year},patents_in_force_invention,${inForce}
`,
        ];
      });
    })
    .join("");
const kept = async (rows: string) =>
  findingOn(
    await findingsOf(rule, sourcesInMemory({ regions, province_indicators: { csv: head + rows, numbers: ["year", "value"] } }), { draws: 999 }),
    "CN",
    "kept-inventions",
  );

test("of what was in force a year before and granted since, owners keep less: confirmed; a first year has no year before", async () => {
  const found = await kept(rights((year) => 0.02 + (year - 2012) * 0.01));
  expect(found).toMatchObject({ verdict: "confirmed" });
  expect(found.statement.en).toContain("Between 2012–2014 and 2021–2023");
  expect(await kept(rights((year) => 0.04 + (year % 2) * 0.002))).toMatchObject({ verdict: "not-supported" });
});
