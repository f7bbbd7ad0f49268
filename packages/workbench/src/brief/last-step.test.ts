import { expect, test } from "vitest";
import { lastStep } from "./last-step.ts";

test("the last step is between the last two known years", () => {
  const label = { en: "x", zh: "x" };
  const chart = (values: (number | null)[]) =>
    ({ kind: "trend", title: label, years: [2020, 2021, 2022], lines: [{ label, unit: "share", values }], band: null, threshold: null }) as never;
  expect(lastStep({ chart: chart([0.1, 0.2, 0.3]) })).toEqual({ unit: "share", from: { year: 2021, value: 0.2 }, to: { year: 2022, value: 0.3 } });
  expect(lastStep({ chart: chart([0.1, 0.2, null]) })).toMatchObject({ from: { year: 2020 }, to: { year: 2021 } });
  expect(lastStep({ chart: chart([null, null, 0.3]) })).toBeNull();
  expect(lastStep({ chart: null })).toBeNull();
});
