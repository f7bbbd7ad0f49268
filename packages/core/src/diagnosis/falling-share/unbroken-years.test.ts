import { expect, test } from "vitest";
import { unbrokenYears } from "./unbroken-years.ts";

test.each<[string, readonly number[], readonly number[]]>([
  ["nothing", [], []],
  ["one year", [2013], [2013]],
  ["no year missing", [2013, 2014, 2015], [2013, 2014, 2015]],
  ["a newest year beyond a gap", [2013, 2014, 2016], [2013, 2014]],
  ["a longer run after the gap", [2013, 2015, 2016], [2015, 2016]],
  ["two alike: the newest", [2010, 2011, 2013, 2014], [2013, 2014]],
])("%s", (_, years, run) => {
  expect(unbrokenYears(years.map((year) => ({ year }))).map(({ year }) => year)).toEqual(run);
});
