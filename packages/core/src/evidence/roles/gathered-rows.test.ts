import { expect, test } from "vitest";
import { projects } from "../tables/projects.ts";
import { type GatheredOf, numberOf, textOf } from "./gathered-table.ts";
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
