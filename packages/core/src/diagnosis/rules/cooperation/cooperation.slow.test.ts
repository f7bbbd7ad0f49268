import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../test/rule-probe.ts";
import { cooperation as rule } from "./cooperation.ts";

test("China: no partners of projects; of 202 laboratories of the agricultural system 155 join two kinds, fewer than the 166 or so of chance", async () => {
  const findings = await findingsOf(rule, exampleSources(["agro_industry_technology_system"]));
  expect(findingOn(findings, "CN", "projects")).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  const found = findingOn(findings, "CN", "laboratories");
  expect(found).toMatchObject({
    verdict: "not-supported",
    size: "small",
    strength: "robust",
    years: { from: 2011, to: 2011 },
    comparison: { undertakings: 202 },
  });
  expect(found.value).toBeCloseTo(155 / 202, 12);
  expect(found.statement.en).toContain("a shortfall of 5.7 points, is real and smaller than what is worth acting on, a shortfall of 10.0 points");
  expect(Math.abs(Number(found.null?.mean) - 0.824)).toBeLessThan(0.01);
});
