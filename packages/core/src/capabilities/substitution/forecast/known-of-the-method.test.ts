import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { referenceClass } from "./back-test/reference-class.ts";
import { referenceFamilies } from "./back-test/reference-families.ts";

const page = readFileSync(new URL("../../../../../../docs/methods/substitution.md", import.meta.url), "utf8");

/** The columns of the page's table from the error on: of the method, and of its rivals. */
const errorsOnPage = new Map(
  [...page.matchAll(/^\| ([\w-]+)(?: \*)? \| \d+ \| [\d,]+ \| [\d.]+ \| \d+ \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/gm)].map(
    ([, family = "", ...errors]) => [family, errors.slice(0, 4).map(Number)],
  ),
);

test("the error of every family stands beside those of Fisher-Pry, the damped trend and no change, on the page as in the record", () => {
  const records = [...referenceFamilies, { family: "all", ...referenceClass.all }];
  expect([...errorsOnPage.keys()].sort()).toEqual(records.map(({ family }) => family).sort());
  for (const { family, rising_five_years_ahead: rising } of records)
    [rising.mean_absolute_error, rising.of_fisher_pry, rising.of_damped_trend, rising.of_no_change].forEach((error, at) => {
      expect(Math.abs(error - (errorsOnPage.get(family)?.[at] ?? Number.NaN)), `${family} ${at}`).toBeLessThanOrEqual(0.005 + 1e-9);
    });
});

test("whether the method is ahead of the damped trend is said where it is not, too", () => {
  const behind = referenceFamilies.filter(({ rising_five_years_ahead: rising }) => rising.mean_absolute_error > rising.of_damped_trend);
  expect(behind.map(({ family }) => family)).toEqual(["agriculture", "displays", "energy", "telecom", "transport"]);
  expect(page).toContain(`in five of the ten families the damped trend does better (${behind.map(({ family }) => family).join(", ")}`);
});
