import { expect, test } from "vitest";
import { mergedEvidence } from "./merged-evidence.ts";

test("rows of one table are put together, records stand once", () => {
  const record = { type: "item", id: "mask", version: 2 };
  expect(mergedEvidence([{ table: "regions", rows: ["1-3"], sha256: "a" }, record, { table: "regions", rows: [4, 9], sha256: "a" }, record])).toEqual([
    { table: "regions", rows: ["1-4", 9], sha256: "a" },
    record,
  ]);
});
