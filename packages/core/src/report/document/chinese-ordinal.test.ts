import { expect, test } from "vitest";
import { chineseOrdinal } from "./chinese-ordinal.ts";

test("ordinals of headings", () => {
  expect([1, 8, 10, 11, 20, 35].map(chineseOrdinal)).toEqual(["一", "八", "十", "十一", "二十", "三十五"]);
});
