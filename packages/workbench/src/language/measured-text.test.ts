import { measures, rules } from "@quoin/core";
import { expect, test } from "vitest";
import { evidenceText, measuredText } from "./measured-text.ts";
import { units, unitText } from "./unit-text.ts";

test("shares are percent, changes of a share are points", () => {
  expect(measuredText(0.3764, "share of projects", "en")).toBe("37.6%");
  expect(measuredText(0.3764, "share of projects", "zh", 2)).toBe("38%");
  expect(measuredText(-0.0449, "change of the share", "en", 3)).toBe("−4.5");
});

test("money of a table is counted as its reader counts", () => {
  expect([measuredText(3335.7, "CNY_100m", "zh"), unitText("CNY_100m", "zh")]).toEqual(["3336", "亿元"]);
  expect([measuredText(3335.7, "CNY_100m", "en"), unitText("CNY_100m", "en")]).toEqual(["334", "CNY bn"]);
  // The ticks of an axis are counted in the same unit as the figures of its bars.
  expect([measuredText(50, "CNY_100m", "zh", 0), measuredText(50, "CNY_100m", "en", 0)]).toEqual(["50", "5.0"]);
});

test("evidence keeps its own digits", () => {
  expect(measuredText(0.3, "pct_of_GDP", "en")).toBe("0.3");
  expect(evidenceText(0.3, "en")).toBe("0.3");
  expect(evidenceText(22205, "zh")).toBe("22205");
});

test("every unit of a rule, a threshold or a measure is said in Chinese too", () => {
  const named = [...rules.flatMap((rule) => [rule.unit, ...Object.values(rule.thresholds).map(({ unit }) => unit)]), ...measures.map(({ unit }) => unit)];
  expect(
    named.filter((unit) => !(unit in units)),
    "say these units in language/unit-text.ts",
  ).toEqual([]);
  expect(Object.keys(units).filter((unit) => /[a-z]{2,}/.test(unitText(unit, "zh")))).toEqual([]);
});
