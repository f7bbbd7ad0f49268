import { expect, test } from "vitest";
import { newRecordId } from "./new-record-id.ts";

test("a new number names the type and the year, and six signs tell entries of one year apart", () => {
  expect(newRecordId("call", 2026, 0)).toBe("call-2026-000000");
  expect(newRecordId("call", 2026, 1 - 2 ** -53)).toBe("call-2026-zzzzzz");
  expect(newRecordId("call", 2026, 0.25)).not.toBe(newRecordId("call", 2026, 0.250001));
});
