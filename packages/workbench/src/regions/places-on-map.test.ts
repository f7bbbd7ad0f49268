import { expect, test } from "vitest";
import { learnRoot } from "./nation.ts";
import { placesOnMap, type RegionRecord } from "./use-regions.ts";

const region = (id: string, more: Partial<RegionRecord>): RegionRecord => ({
  id,
  labels: { en: id, zh: null },
  tile_column: null,
  tile_row: null,
  iso_3166_2: null,
  in_panel: null,
  level: "province",
  parent: "R",
  ...more,
});

test("every region of the level that is compared has its tile, those without evidence too", () => {
  learnRoot("R");
  const { provinces, beyond } = placesOnMap([
    region("R", { level: "nation", parent: null, in_panel: true, tile_column: 0, tile_row: 0 }),
    region("A", { in_panel: true, tile_column: 1, tile_row: 2 }),
    region("B", { in_panel: true, tile_column: 3, tile_row: 4, iso_3166_2: "XX-BB" }),
    region("C", { in_panel: false, tile_column: 5, tile_row: 6 }),
    region("D", { tile_column: 7, tile_row: 8 }),
    region("A1", { level: "city", parent: "A", tile_column: 9, tile_row: 9 }),
  ]);
  expect(provinces.map(({ id, column, row, code }) => [id, column, row, code])).toEqual([
    ["A", 1, 2, "A"],
    ["B", 3, 4, "BB"],
  ]);
  expect(beyond.map(({ id, column, row }) => [id, column, row])).toEqual([
    ["C", 5, 6],
    ["D", 7, 8],
  ]);
});

test("where a region has no tile all stand line by line, none on another", () => {
  learnRoot("R");
  const { provinces, beyond } = placesOnMap([
    region("A", { in_panel: true, tile_column: 1, tile_row: 2 }),
    region("B", { in_panel: true }),
    region("C", { in_panel: true }),
    region("D", { tile_column: 0, tile_row: 0 }),
  ]);
  expect(provinces.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(beyond).toEqual([]);
});

test("a place says the short code of its group, and no name of one", () => {
  learnRoot("R");
  const { provinces } = placesOnMap([
    region("A", { in_panel: true, macro_region: "AT" }),
    region("B", { in_panel: true, macro_region: "东部" }),
    region("C", { in_panel: true, macro_region: "North" }),
    region("D", { in_panel: true }),
  ]);
  expect(provinces.map(({ group }) => group)).toEqual(["AT", "东部", undefined, undefined]);
});
