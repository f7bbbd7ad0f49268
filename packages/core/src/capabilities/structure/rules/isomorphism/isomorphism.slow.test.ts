import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { isomorphism as rule } from "./isomorphism.ts";

test("China, 2000 to 2025: mixes grow no more alike than by less than matters, whatever a test of that power would see; single industries from 1995 moved, on two firms a province, by less than matters", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "province_industry_listed_firms", "listed_firm_industries"]));
  const nation = findingOn(findings, "CN");
  expect(nation).toMatchObject({ verdict: "not-supported", size: null, strength: "depends", power: { effect: -0.1, level: 0.8 } });
  expect(nation.value?.toFixed(4)).toBe("-0.0114");
  expect(nation.null?.mean).toBeCloseTo(-0.012, 3);
  expect(nation.null?.p05).toBeCloseTo(-0.0147, 3);
  expect(nation.null?.p95).toBeCloseTo(-0.0091, 3);
  expect(nation.null?.p_value).toBeGreaterThan(0.5);
  expect(Math.abs(Number(nation.power?.detectable) + 0.12)).toBeLessThan(0.005);
  const distances = nation.comparison?.["distances"] as { year: number; observed: number; pooled_mix: number }[];
  expect(distances.map(({ observed }) => observed.toFixed(3)).filter((_, t) => [0, 2, 4, 5].includes(t))).toEqual(["0.956", "0.813", "0.705", "0.668"]);
  expect(distances[0]?.pooled_mix).toBeCloseTo(0.89, 2);
  const fine = nation.choices.find(({ label }) => label.en.startsWith("single manufacturing industries, from 1995"));
  // Beyond chance, and below what matters: it confirms nothing.
  expect(fine).toMatchObject({ verdict: "not-supported", activities: 58 });
  expect(findingOn(findings, "350000")).toMatchObject({ verdict: "insufficient-data" });
  expect(nation.evidence[0]).toMatchObject({ table: "province_industry_listed_firms" });
});
