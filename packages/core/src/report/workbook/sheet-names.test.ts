import { expect, test } from "vitest";
import { sheetNames } from "./sheet-names.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["none wanted, none given", [], []],
  ["signs that a sheet may not bear become spaces, and those at the ends go", ["[Plan]: a/b\\c?*", " :x: "], ["Plan   a b c", "x"]],
  ["a name of nothing else is still a name, each its own", ["", "///", "''"], ["Sheet", "Sheet 2", "Sheet 3"]],
  ["an apostrophe stands inside a name, and not at its ends", ["'l'effet'", "o'clock"], ["l'effet", "o'clock"]],
  ["names that differ in case alone are the same", ["Lines", "lines", "LINES"], ["Lines", "lines 2", "LINES 3"]],
  ["a name that another took by its number is passed over", ["a", "a 2", "a", "a"], ["a", "a 2", "a 3", "a 4"]],
  ["breaks of lines are signs like others", ["one\ntwo\tthree"], ["one two three"]],
])("%s", (_, wanted, given) => {
  expect(sheetNames(wanted)).toEqual(given);
});

test("a long name is cut to 31 characters, and its number is within them", () => {
  const long = "问题诊断与证据".repeat(6);
  const copies = sheetNames(Array.from({ length: 12 }, () => long));
  expect(copies[0]).toBe(long.slice(0, 31));
  expect(copies[1]).toBe(`${long.slice(0, 29)} 2`);
  expect(copies[10]).toBe(`${long.slice(0, 28)} 11`);
  expect(copies.every((name) => name.length <= 31)).toBe(true);
  expect(new Set(copies).size).toBe(12);
});

test("what is cut away leaves neither half a sign nor a space nor an apostrophe at the end", () => {
  expect(sheetNames([`${"a".repeat(30)}𠮷b`])).toEqual(["a".repeat(30)]);
  expect(sheetNames([`${"a".repeat(30)} and more`])).toEqual(["a".repeat(30)]);
  expect(sheetNames([`${"a".repeat(30)}'s share`])).toEqual(["a".repeat(30)]);
  expect(sheetNames([`${"a".repeat(29)}' ' and more`])).toEqual(["a".repeat(29)]);
});

test("two long names that are alike in their first 31 characters stay apart", () => {
  const [first, second] = sheetNames([`${"x".repeat(31)} of 2024`, `${"x".repeat(31)} of 2025`]);
  expect([first, second]).toEqual(["x".repeat(31), `${"x".repeat(29)} 2`]);
});
