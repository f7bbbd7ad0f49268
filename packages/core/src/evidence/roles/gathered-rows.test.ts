import { expect, test } from "vitest";
import type { EvidenceRow } from "../evidence-engine.ts";
import { projects } from "../tables/projects.ts";
import { type GatheredOf, numberOf, numberUnder, type RowWith, textOf, textUnder } from "./gathered-table.ts";
import { needed } from "./required-table.ts";

const projectsTable = needed(projects, ["project", "call_year"], ["title"]);

const gathered: GatheredOf<typeof projectsTable> = {
  table: "projects",
  sha256: "0",
  rows: [
    { row: 1, values: { project: "p1", call_year: 2018, title: "A lathe", "title.en": "A lathe" } },
    { row: 2, values: { project: "p2", call_year: null } },
  ],
};

test("a row has the fields that were asked for, each of its kind, and no other", () => {
  const [first, second] = gathered.rows;
  if (first === undefined || second === undefined) throw new Error("two rows are there");
  const year: number | null = first.values.call_year;
  const project: string | null = first.values.project;
  expect([year, project, textOf(first, "title.en"), textOf(first, "call_year")]).toEqual([2018, "p1", "A lathe", "2018"]);
  expect([numberOf(second, "call_year"), textOf(second, "title")]).toEqual([null, null]);
  // @ts-expect-error a misspelt field would read as missing, and so as insufficient data
  expect(numberOf(first, "callyear")).toBeNull();
  // @ts-expect-error a field that the rule did not declare
  expect(textOf(first, "programme")).toBeNull();
  // @ts-expect-error a text is no number
  expect(numberOf(first, "project")).toBeNull();
});

test("of a row of which nothing is known nothing is read by a name in the text: only under a name that comes at run time", () => {
  const row: EvidenceRow = { row: 1, values: { project: "p1", call_year: 2018 } };
  // @ts-expect-error nobody declared it
  expect(textOf(row, "project")).toBe("p1");
  // @ts-expect-error nobody declared it
  expect(numberOf(row, "call_year")).toBe(2018);
  expect([textUnder(row, "project"), numberUnder(row, "call_year"), numberUnder(row, "project"), textUnder(row, "lead")]).toEqual(["p1", 2018, null, null]);
});

test("what reads several tables alike says which fields it reads, and a row without one of them does not compile", () => {
  const yearOf = (row: RowWith<"project", "call_year">): number | null => numberOf(row, "call_year");
  const leadOf = (row: RowWith<"lead">): string | null => textOf(row, "lead");
  const [first] = gathered.rows;
  if (first === undefined) throw new Error("a row is there");
  expect(yearOf(first)).toBe(2018);
  // @ts-expect-error the lead was not asked for
  expect(leadOf(first)).toBeNull();
});
