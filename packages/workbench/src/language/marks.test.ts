import { expect, test } from "vitest";
import { bracketed, colon, percentText } from "./marks.ts";

test("marks of Chinese are full width and take no blank", () => {
  expect(`资金${bracketed("元", "zh")}${colon("zh")}12`).toBe("资金（元）：12");
  expect(`money${bracketed("CNY", "en")}${colon("en")}12`).toBe("money (CNY): 12");
  expect([percentText("12", "zh"), percentText("12", "en")]).toEqual(["12%", "12%"]);
});
