import { settingShapes } from "@quoin/core";
import { expect, test } from "vitest";
import { settingParts } from "./setting-parts.ts";

test("every setting that a form offers stands on one part of the page, and nothing else does", () => {
  const standing: readonly string[] = Object.values(settingParts).flat();
  expect(standing.toSorted()).toEqual(Object.keys(settingShapes()).toSorted());
});
