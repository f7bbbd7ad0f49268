import { measures, rules } from "@quoin/core";
import { expect, test } from "vitest";
import { evidenceText, measuredAlike, measuredColumn, measuredText } from "./measured-text.ts";
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

test("a column says its unit once, in its head, and all its figures with the same digits", () => {
  const money = measuredColumn([20.4e9, 889e6, 9.4e9], "CNY", "en");
  expect([money.unit, money.say(20.4e9), money.say(889e6)]).toEqual(["CNY bn", "20.40", "0.89"]);
  const shares = measuredColumn([0.327, 0.1], "share", "en");
  expect([shares.unit, shares.say(0.327), shares.say(0.1)]).toEqual(["%", "32.7", "10.0"]);
  expect(measuredColumn([0.5], "share of projects", "zh").unit).toBe("占项目数，%");
  const tables = measuredColumn([3335.7, 12], "CNY_100m", "zh");
  expect([tables.unit, tables.say(3335.7), tables.say(12)]).toEqual(["亿元", "3336", "12"]);
  const plain = measuredColumn([2.5, 3], "1", "en");
  expect([plain.unit, plain.say(3)]).toEqual(["", "3.0"]);
  expect(measuredColumn([-0.0449], "change of the share", "en").say(-0.0449)).toBe("−4.5");
});

test("figures below each other bear the digits of the middle one, and a small one is not shown as nothing", () => {
  const say = measuredAlike([204, 94.4, 12.1, 0.004, 0], "count", "en");
  expect([204, 94.4, 12.1, 0.004, 0].map(say)).toEqual(["204.0", "94.4", "12.1", "0.004", "0.0"]);
});
