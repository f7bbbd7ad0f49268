import { expect, test } from "vitest";
import { methodText } from "./method-text.ts";

const thresholds = [
  { name: "minimum_change", value: 0.1, unit: "" },
  { name: "change", value: 7, unit: "" },
  { name: "period_years", value: 3, unit: "years" },
  { name: "groups", value: ["EU_OTHER"], unit: "economies" },
];
const say = (value: unknown) => (typeof value === "number" ? String(value) : null);

test("names of thresholds give way to their values, in Chinese without the blanks about them", () => {
  expect(methodText("若全期 minimum_change 的趋同能被发现；groups 所列不计。", thresholds, say, "zh")).toBe("若全期0.1的趋同能被发现；设定所列所列不计。");
  expect(methodText("A change of `minimum_change` or `change`; a change is a change.", thresholds, say, "en")).toBe(
    "A change of 0.1 or 7; a change is a change.",
  );
  expect(methodText("A fall of minimum_change over the last period_years, or period_years years.", thresholds, say, "en")).toBe(
    "A fall of 0.1 over the last 3 years, or 3 years.",
  );
});
