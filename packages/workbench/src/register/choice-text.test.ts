import { type Entity, entities, type FieldShape, fieldShapes } from "@quoin/core";
import { expect, test } from "vitest";
import { choices } from "./choice-text.ts";

function chosen(fields: readonly FieldShape[]): readonly string[] {
  return fields.flatMap(({ kind, choices: words, fields: parts }) => [...(kind === "choice" ? (words ?? []) : []), ...chosen(parts ?? [])]);
}

test("every word that a field of the register may hold is said in both languages", () => {
  const words = entities.flatMap((entity) => chosen(fieldShapes(entity as unknown as Entity)));
  expect(words.length).toBeGreaterThan(10);
  expect(
    words.filter((word) => !(word in choices)),
    "say these words in register/choice-text.ts",
  ).toEqual([]);
});
