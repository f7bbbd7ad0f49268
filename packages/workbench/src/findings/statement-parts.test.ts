import { expect, test } from "vitest";
import { statementParts } from "./statement-parts.ts";

function figures(sentence: string): readonly string[] {
  return statementParts(sentence).flatMap(({ text, isFigure }) => (isFigure ? [text] : []));
}

test("figures are doors, years and digits inside words are not", () => {
  expect(figures("Between 2000 and 2025 the 31 provinces fell by −0.0114 a year (p = 0.75); 3,867 firms, 37.6% of P1.1.")).toEqual([
    "31",
    "−0.0114",
    "0.75",
    "3,867",
    "37.6%",
  ]);
  expect(figures("2000—2025年，31个省份：每年变化−0.0114，7.4:1")).toEqual(["31", "−0.0114", "7.4", "1"]);
});

test("the parts are the sentence again", () => {
  const sentence = "Of 164, 30 (18.3%) answer to more than one; 95% interval 13.1%–24.9%.";
  expect(
    statementParts(sentence)
      .map(({ text }) => text)
      .join(""),
  ).toBe(sentence);
});
