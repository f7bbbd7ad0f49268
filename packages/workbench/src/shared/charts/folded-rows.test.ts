import { expect, test } from "vitest";
import { everyRow, fewerRows } from "./folded-rows.ts";

const places = Array.from({ length: 31 }, (_, at) => ({ id: `r${at + 1}`, name: `Place ${at + 1}`, rank: at + 1 }));
const rank = ({ rank: of }: (typeof places)[number]) => of;

test("every place has its row, in the order given", () => {
  const { order, drawn, runs, nameOf } = everyRow(places.slice(0, 2));
  expect({ order, drawn: drawn.length, runs, named: nameOf("r2") }).toEqual({ order: ["r1", "r2"], drawn: 2, runs: [], named: "Place 2" });
});

test("few places need no fewer rows", () => {
  expect(fewerRows(places.slice(0, 18), new Set(), rank, "en")).toBeNull();
});

test("those in one row are counted, with their least and their most; two such rows are two although they say the same", () => {
  const rows = fewerRows(places, new Set(["r18"]), rank, "zh");
  expect(rows?.runs.map(({ id, low, high }) => [rows.nameOf(id), low, high])).toEqual([
    ["其余8个", 9, 16],
    ["其余8个", 20, 27],
  ]);
  expect(rows?.order).toHaveLength(8 + 1 + 3 + 1 + 4);
  expect(rows?.drawn.map(({ id }) => id).slice(8, 11)).toEqual(["r17", "r18", "r19"]);
});
