import { expect, test } from "vitest";
import { zoneText } from "./zone-text.ts";

test.each([
  ["Asia/Shanghai", "zh", "北京时间"],
  ["Asia/Shanghai", "en", "Asia/Shanghai"],
  ["Europe/Brussels", "zh", "Europe/Brussels"],
] as const)("%s in %s", (zone, language, said) => {
  expect(zoneText(zone, { language })).toBe(said);
});
