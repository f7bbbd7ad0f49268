import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { opportunities as rule } from "./opportunities.ts";

test("China 1995 to 2025: what nearness gains is not told from provinces that keep their own mixes, under none of eight choices, and no province gets options by it (W13)", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "province_industry_listed_firms", "listed_firm_industries"]));
  const nation = findingOn(findings, "CN");
  // All entries as `quoin measure relatedness` prints in validation.json; those that are tested have two firms, in provinces with twenty.
  expect(nation).toMatchObject({ verdict: "insufficient-data", comparison: { candidates: 14869, entries: 967, counts: "stock", tested_entries: 215 } });
  // Areas of the tested ones alone stand in the sentence, beside their difference.
  expect(nation.statement.en).toMatch(/an area under the curve of (0\.\d{3}) .* already with (0\.\d{3}): nearness gains/);
  const [, near, there] = /an area under the curve of (0\.\d{3}) .* already with (0\.\d{3}): nearness gains/.exec(nation.statement.en) ?? [];
  expect(Number(near) - Number(there)).toBeCloseTo(Number(nation.value), 2);
  expect(nation.choices.filter(({ verdict }) => verdict === "confirmed").map(({ label }) => label.en)).toEqual([]);
  // Stocks that accumulate lose by nearness what nothing has to do with development.
  expect(nation.null?.mean).toBeLessThan(-0.02);
  expect(findings.filter(({ verdict }) => verdict === "confirmed")).toEqual([]);
  for (const { statement } of findings) expect(statement.en).not.toContain("(density ");
});
