import { guardedCsv } from "@quoin/core";
import { expect, test } from "vitest";
import { openDelimited } from "./open-delimited.ts";

test("what a spreadsheet would take for a formula comes back as it was after the guard for people", () => {
  const cells = ["=1+1", "+x", "-x", "@x", "'=x", "''-y", "'plain", "-5", "x=1", "'"];
  const text = `${cells.map((_, index) => `c${index}`).join(",")}\n${cells.join(",")}\n`;
  const opened = openDelimited("t.csv", Buffer.from(guardedCsv(text)), {}, "", false);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const { sheet } = opened.value;
  expect(cells.map((_, column) => sheet.text(1, column))).toEqual(cells);
});
