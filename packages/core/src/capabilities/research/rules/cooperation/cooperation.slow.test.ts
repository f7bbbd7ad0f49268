import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { cooperation as rule } from "./cooperation.ts";

test("China: no partners of projects; of 202 laboratories of the agricultural system 155 join two kinds, fewer than the 166 or so of chance", async () => {
  const findings = await findingsOf(rule, exampleSources(["agro_industry_technology_system"]));
  expect(findingOn(findings, "CN", "projects")).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  const found = findingOn(findings, "CN", "laboratories");
  expect(found).toMatchObject({
    verdict: "not-supported",
    size: null,
    strength: "robust",
    blocks: { unit: "institution", strata: ["industry"] },
    years: { from: 2011, to: 2011 },
    comparison: { undertakings: 202 },
  });
  expect(found.value).toBeCloseTo(155 / 202, 12);
  // Dealt over all industries a rice institute holds posts in laboratories of horses, and 82.4 % look like chance (W1); within industries 78.1 % do, and nothing is left.
  expect(Math.abs(Number(found.null?.mean) - 0.781)).toBeLessThan(0.01);
  expect(Number(found.null?.p_value)).toBeGreaterThan(0.3);
  const over = found.choices.find(({ label }) => label.en === "dealt whatever the industry");
  expect(Math.abs(Number(over?.null?.mean) - 0.824)).toBeLessThan(0.01);
});
