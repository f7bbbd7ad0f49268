import { expect, test } from "vitest";
import { exampleSources } from "../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../test/rule-probe.ts";
import { opportunities as rule } from "./opportunities.ts";

test("China 1995 to 2025: over all years density gains nothing over current advantage, under other choices it does, so nothing may rest on it", async () => {
  const findings = await findingsOf(rule, exampleSources(["regions", "province_industry_listed_firms", "listed_firm_industries"]));
  const nation = findingOn(findings, "CN");
  // As `quoin measure relatedness` prints in validation.json.
  expect(nation).toMatchObject({ verdict: "not-supported", size: null, strength: "depends", comparison: { candidates: 14869, entries: 967 } });
  expect(nation.value).toBeCloseTo(-0.019691653065028847, 12);
  expect(nation.interval?.high).toBeCloseTo(0.011725493348108067, 12);
  expect(nation.choices.find(({ label }) => label.en === "from 2000 on")).toMatchObject({ verdict: "confirmed" });
  // Options are listed where nearness was confirmed, and nowhere else.
  expect(findingOn(findings, "110000").statement.en).not.toContain("(density ");
  expect(findingOn(findings, "360000")).toMatchObject({ verdict: "confirmed", statement: { en: expect.stringContaining("(density ") } });
});
