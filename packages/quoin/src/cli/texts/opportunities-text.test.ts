import type { OpportunitiesAnswer } from "@quoin/core";
import { expect, test } from "vitest";
import { speechIn } from "../../../test/terminal-speech.ts";
import { opportunitiesText } from "./opportunities-text.ts";

const figure = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const answer: OpportunitiesAnswer = {
  table: "region_firms",
  synthetic: false,
  counted: "firms",
  sector: null,
  years: [2019, 2020],
  year: 2020,
  validation: [
    {
      finding: "f",
      verdict: "not-supported",
      statement: { en: "Density gains nothing.", zh: "关联密度没有增益。" },
      figures: {
        ...{ candidates: 1200, entries: 120, density: figure(0.6), rca: figure(0.7), frequency: figure(0.5) },
        ...{ precision_at_10: figure(0.2), precision_of_rca: figure(0.3), precision_of_frequency: { value: 0.1, low: null, high: null } },
        ...{ log_loss: figure(0.4), log_loss_of_rca: figure(0.35), log_loss_of_frequency: figure(0.45), log_loss_base: 0.325, calibration: [] },
      },
    },
  ],
  sign: { certain: true, correlation: 0.6 },
  bands: { thresholds: 7, draws: 200, asked: 200 },
  places: [],
  region: null,
  activities: [],
};

test("density stands beside its rivals and beside saying the same of all, each with its interval where it has one", () => {
  const text = opportunitiesText(answer, "en", speechIn("en"));
  expect(text).toContain("Density gains nothing.");
  const line = (name: string) =>
    text
      .split("\n")
      .find((each) => each.startsWith(name))
      ?.split(/ {2,}/);
  expect(line("density")).toEqual(["density", "0.600 (0.500–0.700)", "0.200 (0.100–0.300)", "0.400 (0.300–0.500)"]);
  expect(line("current advantage")).toEqual(["current advantage (RCA)", "0.700 (0.600–0.800)", "0.300 (0.200–0.400)", "0.350 (0.250–0.450)"]);
  expect(line("how many hold it")?.[2]).toBe("0.100");
  expect(line("saying the same")).toEqual(["saying the same of all", "0.500", "0.100", "0.325"]);
  expect(text).toContain("120 entries among 1,200");
  expect(opportunitiesText(answer, "zh", speechIn("zh"))).toContain("1200个组合中120个新进入");
});
