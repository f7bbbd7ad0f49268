import { expect, test } from "vitest";
import { type Cell, cellOfFund, cellParts, type Place, placeKey, serves } from "./cell.ts";

const cell: Cell = { fund: "f", year: 2026, source: "central", level: "nation", department: "d", call: "c", project: "p", currency: "CNY" };
const place: Place = { ...cell, account: "reserved" };

test("places that differ in any part have another key, and nothing is not the word for it", () => {
  const others: Place[] = [
    { ...place, account: "committed" },
    { ...place, currency: "EUR" },
    ...cellParts.map((part) => ({ ...place, [part]: null }) as Place),
    { ...place, project: "null" },
  ];
  const keys = [place, ...others].map(placeKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(placeKey({ ...place })).toBe(placeKey(place));
});

test("money that is for nobody any more keeps what its fund says of it, and nothing else", () => {
  expect(cellOfFund(cell)).toEqual({ ...cell, department: null, call: null, project: null });
});

test("money serves where both sides say the same, and where one of them says nothing", () => {
  expect(serves(cell, {})).toBe(true);
  expect(serves(cell, { year: 2026, level: "nation", source: "central", fund: "f" })).toBe(true);
  for (const other of [{ year: 2027 }, { level: "city" }, { source: "own" }, { fund: "g" }]) {
    expect(serves(cell, other)).toBe(false);
    const part = Object.keys(other)[0] as keyof typeof other;
    expect(serves({ ...cell, [part]: null }, other)).toBe(true);
    expect(serves(cell, { [part]: null })).toBe(true);
  }
});
