import { expect, test } from "vitest";
import { ownReasons, reasonOfExample, reasonWords } from "./own-reasons.ts";

test("what the program wrote is read in either language, whoever asked for it; what somebody wrote stands as written", () => {
  expect(reasonWords(reasonOfExample("china-its"))).toEqual({ en: "from the example china-its", zh: "取自随附示例" });
  expect(reasonWords("撤销上一次修改")).toEqual(ownReasons.takenBack);
  expect(reasonWords("taken back")).toEqual(ownReasons.takenBack);
  expect(reasonWords("taken back after the meeting")).toBeNull();
  expect(reasonWords("")).toBeNull();
});
