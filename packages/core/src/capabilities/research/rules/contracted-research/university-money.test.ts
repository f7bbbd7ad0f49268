import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import type { WrittenTable } from "../../../../evidence/queries/evidence-in-memory.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import { contractedResearch as rule } from "./contracted-research.ts";

const payers = (business: number | "", year = 2020) =>
  `CN,${year},total,total,million EUR current,1000\nCN,${year},higher_education,total,million EUR current,100\nCN,${year},higher_education,business,million EUR current,${business}\n`;
const firms = (paid: number | "", year = 2020) => `CN,${year},rd_extramural_to_universities,${paid}\nCN,${year},rd_extramural,9\n`;
const totals = (spent: number, year = 2020) => `CN,${year},rd_spend_total,${spent}\n`;

/** Nation and universities spend 1,000 and 100; what comes from business is told by both sides. */
function tablesOf(tables: { readonly payers?: string; readonly firms?: string; readonly totals?: string }) {
  const written: Record<string, WrittenTable> = { regions: { csv: "code,name,parent\nCN,c,\na,a,CN\n" } };
  const figures = { numbers: ["year", "value"] };
  written["industrial_research"] = { csv: `region,year,indicator,value\n${tables.firms ?? ""}`, ...figures };
  if (tables.payers !== undefined) written["research_by_payer"] = { csv: `geo,year,performed_by,funded_by,unit,value\n${tables.payers}`, ...figures };
  if (tables.totals !== undefined) written["indicators"] = { csv: `region,year,indicator,value,synthetic\n${tables.totals}`, ...figures };
  return written;
}

async function told(tables: Parameters<typeof tablesOf>[0]) {
  const found = findingOn(await findingsOf(rule, sourcesInMemory(tablesOf(tables)), { draws: 99 }), "CN", "university-money");
  return [found.verdict, found.reason, found.value === null ? null : Number(found.value.toFixed(4))];
}

const all = { payers: payers(5), firms: firms(5), totals: totals(1_000) };

test("what rests on an invented row is marked so", async () => {
  const marked = await findingsOf(rule, sourcesInMemory(tablesOf({ ...all, totals: totals(1_000).replace(",1000", ",1000,1") })), { draws: 99 });
  expect(findingOn(marked, "CN", "university-money").synthetic).toBe(true);
});

test.each<[string, Parameters<typeof told>[0], readonly unknown[]]>([
  ["both say a twentieth: below the limit", all, ["insufficient-data", "limit-calls-others", 0.05]],
  ["both say a half: above it", { ...all, payers: payers(50), firms: firms(50) }, ["not-supported", null, 0.5]],
  [
    "the newest year that all tables hold",
    { payers: payers(5) + payers(50, 2021), firms: firms(5), totals: totals(1_000) + totals(1_000, 2021) },
    ["insufficient-data", "limit-calls-others", 0.05],
  ],
  ["they are far apart", { ...all, firms: firms(60) }, ["insufficient-data", "sources-disagree", null]],
  ["nobody is said to pay anything", { ...all, payers: payers(0) }, ["insufficient-data", null, null]],
  ["a figure is missing", { ...all, payers: payers("") }, ["insufficient-data", null, null]],
  ["a row stands twice", { ...all, totals: totals(1_000) + totals(1_000) }, ["insufficient-data", null, null]],
  ["without the other table", { firms: firms(5), totals: totals(1_000) }, ["insufficient-data", null, null]],
])("what firms pay to universities: %s", async (_, tables, expected) => {
  expect(await told(tables)).toEqual(expected);
});
