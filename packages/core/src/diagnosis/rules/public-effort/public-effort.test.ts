import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf, reversedRows } from "../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../judging/sources-in-memory.ts";
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
  const { evidence: _, ...forward } = await found(falling);
  const { evidence: __, ...backward } = await found(reversedRows(head + falling).slice(head.length));
  expect(backward).toEqual(forward);
});

test("China: science took more of public spending, 0.7 points in the mean of the provinces", async () => {
  const all = await findingsOf(rule, exampleSources(["regions", "province_indicators"]), { draws: 999 });
  expect(findingOn(all, "CN", "science-budget")).toMatchObject({ verdict: "not-supported", strength: "robust" });
  expect(findingOn(all, "CN", "science-budget").value).toBeCloseTo(0.0074, 4);
  expect(findingOn(all, "CN", "examined-patents").verdict).toBe("insufficient-data");
});
