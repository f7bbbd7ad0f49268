import { expect, test } from "vitest";
import { joinedSources, tableSource, tableSourceOf, tableSourcesOf } from "./record-source.ts";

test("a source that was written from a table is read back as it was written, what somebody wrote is none", () => {
  expect(tableSourceOf(tableSource("listed_firms", "security_code", "000725.SZ"))).toEqual({
    table: "listed_firms",
    column: "security_code",
    key: "000725.SZ",
  });
  expect(tableSourceOf("Annual report 2025, p. 3: makers")).toBeNull();
  expect(tableSourceOf("")).toBeNull();
});

test("a record of several tables names each of them", () => {
  const source = joinedSources([tableSource("finep", "lead", "USP; FAPESP"), tableSource("mdic", "lead", "USP"), tableSource("mdic", "lead", "USP")]);
  expect(tableSourcesOf(source).map(({ table, key }) => [table, key])).toEqual([
    ["finep", "USP; FAPESP"],
    ["mdic", "USP"],
  ]);
  expect(tableSourcesOf("written; by hand")).toEqual([]);
});
