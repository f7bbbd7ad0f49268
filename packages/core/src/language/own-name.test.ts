import { expect, test } from "vitest";
import { namedOnce, nameInEnglish } from "./own-name.ts";

test("a name in Chinese alone says so in English, once; any other stays as it is", () => {
  expect(["宝钢股份", "京东方A", "宝钢股份 (zh)", "BOE", "Siemens AG", ""].map(nameInEnglish)).toEqual([
    "宝钢股份 (zh)",
    "京东方A (zh)",
    "宝钢股份 (zh)",
    "BOE",
    "Siemens AG",
    "",
  ]);
  expect(namedOnce("宝钢股份")).toEqual({ en: "宝钢股份 (zh)", zh: "宝钢股份" });
});
