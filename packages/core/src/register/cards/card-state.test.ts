import { expect, test } from "vitest";
import { checkRecord } from "../changes/check-record.ts";
import type { Item } from "../entities/item.ts";
import type { Link } from "../entities/link.ts";
import type { Project } from "../entities/project.ts";
import type { TechnologySystem } from "../entities/technology-system.ts";
import { entityOf } from "../entities.ts";
import type { CardRecords } from "./card-records.ts";
import { cardState } from "./card-state.ts";

function made<T>(type: string, fields: Readonly<Record<string, unknown>>): T {
  const checked = checkRecord(entityOf(type)!, { labels: { en: String(fields["id"]) }, source: "a source", ...fields });
  if (!checked.ok) throw new Error(JSON.stringify(checked.notes));
  return { ...checked.value.body, version: 1, retired: false } as T;
}

function card(
  items: readonly Readonly<Record<string, unknown>>[],
  projects: readonly Readonly<Record<string, unknown>>[] = [],
  lead: string | null = null,
): CardRecords {
  return {
    system: made<TechnologySystem>("technology-system", { id: "panels", lead, partners: lead === null ? [] : ["partner"] }),
    links: ["a", "b", "c"].map((id) => made<Link>("link", { id, system: "panels", line: "supply", covered_by: id === "a" ? ["partner"] : [] })),
    items: items.map((fields) => made<Item>("item", { link: "b", list: "material", ...fields })),
    projects: projects.map((fields) => made<Project>("project", fields)),
  };
}

test("an item is missing where it is needed, nobody makes it and no project works on it", () => {
  const state = cardState(
    card(
      [
        { id: "mask", needed: true },
        { id: "film", needed: true, producers: ["firm"] },
        { id: "ink", needed: true },
        { id: "tube", needed: false },
        { id: "glass" },
      ],
      [{ id: "P1", items: ["ink"] }],
    ),
  );
  expect(state.items.map(({ item, standing }) => [item.id, standing])).toEqual([
    ["mask", "missing"],
    ["film", "made"],
    ["ink", "in-project"],
    ["tube", "not-needed"],
    ["glass", "unknown"],
  ]);
  expect(state.missing).toEqual(["mask"]);
});

test("recording who makes the missing item takes it off the list", () => {
  expect(cardState(card([{ id: "mask", needed: true, producers: ["firm"] }])).missing).toEqual([]);
});

test("two projects on one item are work to be looked at for duplication", () => {
  const state = cardState(
    card(
      [{ id: "ink", needed: true }],
      [
        { id: "P2", items: ["ink"] },
        { id: "P1", items: ["ink"] },
      ],
    ),
  );
  expect(state.duplicates).toEqual(["ink"]);
  expect(state.items[0]?.projects).toEqual(["P1", "P2"]);
});

test("a list that nobody has filled is unknown, not missing", () => {
  const { unknownLists, missing } = cardState(card([{ id: "film", producers: ["firm"] }]));
  expect(unknownLists).toHaveLength(8);
  expect(unknownLists).not.toContain("material");
  expect(missing).toEqual([]);
});

test("coverage = links covered by the enterprise and its partners / links", () => {
  expect(cardState(card([{ id: "film", producers: ["firm"] }], [], "firm")).coverage).toEqual({
    organisations: ["firm", "partner"],
    covered: ["a", "b"],
    open: ["c"],
    share: 2 / 3,
  });
  expect(cardState(card([])).coverage).toBeNull();
});

test("a grade needs all three inputs; an expert's grade decides the library and leaves the computed one beside it", () => {
  const [whole, part, judged] = cardState(
    card([
      { id: "x", trl: 8, mrl: 8, gap_years: 4 },
      { id: "y", trl: 8, mrl: 8 },
      { id: "z", trl: 8, mrl: 8, gap_years: 4, grade_expert: { grade: "G4", panel: "panel of 2024", date: "2024-05" } },
    ]),
  ).items;
  expect([whole?.grade, whole?.library]).toEqual(["G3", "applicable"]);
  expect([part?.grade, part?.library]).toEqual([null, null]);
  expect([judged?.grade, judged?.library]).toEqual(["G3", "short-board"]);
});

test("records without a source and invented ones are told", () => {
  const state = cardState(
    card([
      { id: "mask", source: null },
      { id: "film", synthetic: true },
    ]),
  );
  expect(state.sourceNeeded).toEqual([{ type: "item", id: "mask" }]);
  expect(state.synthetic).toEqual([{ type: "item", id: "film" }]);
});
