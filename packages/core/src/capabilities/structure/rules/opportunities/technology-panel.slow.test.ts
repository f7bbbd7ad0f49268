import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { unrelatedHerding } from "../unrelated-herding/unrelated-herding.ts";
import { opportunities } from "./opportunities.ts";

/** Patent families of 36 economies in 35 fields of technology, every fifth year from 2000 to 2020: examples/technology-fields. */
const panel = readFileSync(new URL("../../../../../../../examples/technology-fields/data/patent_families.csv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [economy = "", field = "", year = "", families = ""] = line.split(",");
    return { economy, field, year, families };
  })
  .filter(({ year }) => Number(year) % 5 === 0);
const economies = [...new Set(panel.map(({ economy }) => economy))].sort();

function sources(rows: readonly (typeof panel)[number][]) {
  const cell = (text: string): string => `"${text}"`;
  const lines = rows.map(({ economy, field, year, families }) => `${cell(economy)},${year},${cell(field)},${families}\n`);
  return sourcesInMemory({
    regions: {
      csv: `region_code,name_zh,name_en,in_panel\n${economies.map((name) => `${cell(name)},${cell(name)},${cell(name)},1\n`).join("")}`,
      numbers: ["in_panel"],
    },
    province_industry_listed_firms: { csv: `region_code,year,industry_zh,listed_firms\n${lines.join("")}`, numbers: ["year", "listed_firms"] },
  });
}

const limits = { draws: 200, worlds: 60 };

test("fields of technology: density looks like evidence and gains nothing over being nearly there; the sign of complexity is not certain, so no economy gets options by it", async () => {
  const findings = await findingsOf(opportunities, sources(panel), limits);
  const nation = findingOn(findings, "CN");
  expect(nation.comparison).toMatchObject({ candidates: 2900, entries: 461 });
  expect(Number(nation.comparison?.["auc"])).toBeCloseTo(0.613, 3);
  expect(Number(nation.comparison?.["auc_of_rca"])).toBeCloseTo(0.69299, 4);
  expect(nation.verdict).not.toBe("confirmed");
  expect(nation.comparison?.["sign"]).toMatchObject({ agrees: false });
  const own = findings.filter(({ subject }) => subject.id !== "CN");
  expect([own.length, new Set(own.map(({ verdict }) => verdict))]).toEqual([36, new Set(["insufficient-data"])]);
  for (const { statement } of own) expect(statement.en).toMatch(/sign/);
});

test("suppressed cells are unknown: neither entered nor left nor lacking, and never an option", async () => {
  // An office hides what is small: counts of one and two.
  const isHidden = ({ families }: (typeof panel)[number]): boolean => Number(families) === 1 || Number(families) === 2;
  const hidden = panel.map((row) => (isHidden(row) ? { ...row, families: "" } : row));
  const without = panel.filter((row) => !isHidden(row));
  expect(hidden.filter(({ families }) => families === "").length).toBeGreaterThan(200);
  const [some, absent] = [
    findingOn(await findingsOf(opportunities, sources(hidden), limits), "CN"),
    findingOn(await findingsOf(opportunities, sources(without), limits), "CN"),
  ];
  // Left out as rows they would count as none, which makes candidates, and entries, of what nobody knows.
  expect(Number(some.comparison?.["candidates"])).toBeLessThan(Number(absent.comparison?.["candidates"]));
  expect(Number(some.comparison?.["candidates"])).toBeLessThan(2900);
});

test("the same panel under the rule on crowds: those that many enter at once lie no farther from what an economy holds", async () => {
  const found = findingOn(await findingsOf(unrelatedHerding, sources(panel), { draws: limits.draws }), "CN");
  expect(found.verdict).toBe("not-supported");
  expect(found.statement.en).toContain("gained an advantage in 461 cases");
  expect(found.statement.en).toContain("302 of the cases are such that at least");
});

test("one year alone: nothing is said of entries", async () => {
  const found = findingOn(await findingsOf(opportunities, sources(panel.filter(({ year }) => year === "2020")), limits), "CN");
  expect([found.verdict, found.statement.en.includes("1 year of")]).toEqual(["insufficient-data", true]);
});
