import { expect, test } from "vitest";
import { statementParts } from "./statement-parts.ts";

const finding = {
  statement: { en: "Between 2000 and 2025 the 31 provinces fell by −0.0114 a year.", zh: "2000—2025年，31个省份每年变化−0.0114。" },
  statement_data: {
    code: "isomorphism.confirmed",
    values: {},
    marks: {
      en: [
        [26, 28, "provinces"],
        [47, 54, "figures.slope"],
      ] satisfies [number, number, string][],
      zh: [
        [11, 13, "provinces"],
        [20, 27, "figures.slope"],
      ] satisfies [number, number, string][],
    },
  },
};

test.each(["en", "zh"] as const)("the marked figures of the %s sentence are doors, and the parts are the sentence again", (language) => {
  const parts = statementParts(finding, language);
  expect(parts.filter(({ figure }) => figure !== null)).toEqual([
    { text: "31", figure: "provinces" },
    { text: "−0.0114", figure: "figures.slope" },
  ]);
  expect(parts.map(({ text }) => text).join("")).toBe(finding.statement[language]);
});
