import { expect, test } from "vitest";
import { exampleSources } from "../../../../../test/example-sources.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { unrelatedHerding as rule } from "./unrelated-herding.ts";

test("China 1995 to 2025: 406 of 966 entries come in crowds of four provinces or more, and stand no farther from what is held", async () => {
  const found = findingOn(await findingsOf(rule, exampleSources(["regions", "province_industry_listed_firms", "listed_firm_industries"])), "CN");
  expect(found).toMatchObject({ verdict: "not-supported", comparison: { entries: 966, crowded: 406 } });
  expect(Math.abs(Number(found.value))).toBeLessThan(0.05);
  expect(Math.abs(Number(found.power?.detectable))).toBeLessThan(0.25);
});
