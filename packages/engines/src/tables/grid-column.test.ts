import type { SourceFile } from "@quoin/core";
import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { tableReader } from "./reading/table-reader.ts";

async function column(cells: readonly string[]) {
  const text = `id,n\n${cells.map((cell, at) => `${cell},${at}`).join("\n")}\n`;
  const read = await tableReader.read({ name: "cells.csv", bytes: async () => new TextEncoder().encode(text) } satisfies SourceFile, {});
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  const [first] = read.value.columns;
  if (first === undefined) throw new Error("no column");
  return first;
}

test.each<[string, readonly string[], boolean]>([
  ["ids", ["a", "b", "c"], true],
  ["the last as the first", ["a", "b", "a"], false],
  ["names in Chinese", ["清华大学", "北京大学"], true],
  ["one of blanks", ["a", "  ", "c"], false],
  ["one of a wide blank", ["a", "\u3000", "c"], false],
  ["an empty one", ["a", "", "c"], false],
  ["zeros before the same number", ["1", "01"], true],
])("cells all differ: %s", async (_, cells, differ) => {
  // What is not plain ASCII is left to whoever reads the texts.
  expect((await column(cells)).allDiffer()).toBe(differ && cells.every((cell) => /[\x21-\x7f]/.test(cell)));
});

test("cells all differ where there are as many texts as rows", async () => {
  const random = new RandomStream(5);
  for (const range of [40, 4000, 400_000]) {
    const cells = Array.from({ length: 300 }, () => `r${random.integer(range)}`);
    const read = await column(cells);
    expect(read.allDiffer()).toBe(read.coded().texts.length === cells.length);
  }
});
