import { expect, test } from "vitest";
import { figureAbout, figureKey } from "./figure-key.ts";

test.each([
  ["region", "350000", "region:350000"],
  ["weight", "drive:P4.1-missing-drive", "weight:drive:P4.1-missing-drive"],
] as const)("a figure about one %s is found again", (kind, id, key) => {
  expect(figureKey(kind, id)).toBe(key);
  expect(figureAbout(key)).toEqual({ kind, id });
});

test.each(["amount", "regions_per_field", "other:thing", ":x"])("%s is about none of many", (key) => {
  expect(figureAbout(key)).toBeNull();
});
