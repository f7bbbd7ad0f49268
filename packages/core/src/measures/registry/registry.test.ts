import { expect, test } from "vitest";
import { rules } from "../../judging/rules.ts";
import { measures } from "./registry.ts";

test("every rule of the diagnosis names measures that are listed", () => {
  const listed = new Set(measures.map(({ id }) => id));
  expect(rules.map(({ measure }) => measure).filter((id) => !listed.has(id))).toEqual([]);
});
