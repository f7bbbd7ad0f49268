import { expect, test } from "vitest";
import { linearPattern } from "./linear-pattern.ts";

test.each([
  ["^(?<indicator>.+) (?<year>\\d{4})$", "patents 2020", { indicator: "patents", year: "2020" }],
  ["(?P<year>\\d{4})年?(?P<what>\\p{Script=Han}+)", "2020年产值", { year: "2020", what: "产值" }],
  ["(?<a>\\u4e00)|(?<b>y)", "y", { a: undefined, b: "y" }],
  ["^(?<year>\\d{4})$", "total", null],
])("%s finds in '%s' what JavaScript finds", (pattern, text, groups) => {
  expect(linearPattern(pattern)?.groupsIn(text)).toEqual(groups);
  const own = new RegExp(pattern.replaceAll("(?P<", "(?<"), "u").exec(text)?.groups;
  expect(own === undefined ? null : { ...own }).toEqual(groups);
});

test("a pattern that looks back, ahead or is none is refused", () => {
  for (const pattern of ["(?<a>x)\\1", "(?=a)(?<b>a)", "(?<a"]) expect(linearPattern(pattern)).toBeNull();
});

test("attack 8: a pattern made to run for ever on a heading made for it is answered", () => {
  // Twice as many signs double the steps of this engine; a backtracking one would need 2^500 of them.
  expect(linearPattern("^(?<year>(a+)+)$")?.groupsIn(`${"a".repeat(500)}!`)).toBeNull();
});
