import { byCodePoint } from "@quoin/methods";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { exportsTable } from "./gather.ts";

/** One economy's cell of an industry and year, in million USD; null where the table holds no number. */
interface Cell {
  readonly exports: number | null;
  readonly output: number | null;
  readonly value: number | null;
  readonly valueShare: number | null;
}

/** World trade by economy, industry and year. */
export interface TradeCube {
  readonly countries: readonly string[];
  readonly industries: readonly string[];
  readonly years: readonly number[];
  cell(country: string, industry: string, year: number): Cell;
  /** The rows of an industry (all industries where it is null) in a year: of one economy, or of all. */
  rowsOf(industry: string | null, year: number, country?: string): readonly RowOf<typeof exportsTable>[];
  /** Exports, or value added, of all economies in an industry (all industries where it is null) and year; null where a number is missing. */
  world(of: "exports" | "value", industry: string | null, year: number): number | null;
}

export function tradeCube(rows: readonly RowOf<typeof exportsTable>[]): TradeCube {
  const cells = new Map<string, Cell>();
  const worlds = new Map<string, number | null>();
  const add = (key: string, amount: number | null): void => {
    const before = worlds.has(key) ? (worlds.get(key) ?? null) : 0;
    worlds.set(key, before === null || amount === null ? null : before + amount);
  };
  const ordered = [...rows].sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
  for (const row of ordered) {
    const [exports, value, output] = [numberOf(row, "exports"), numberOf(row, "value_added"), numberOf(row, "gross_output")];
    cells.set(keyOf(row), { exports, output, value, valueShare: value === null || output === null || output <= 0 ? null : value / output });
    add(`exports ${textOf(row, "industry")} ${numberOf(row, "year")}`, exports);
    add(`exports * ${numberOf(row, "year")}`, exports);
    add(`value ${textOf(row, "industry")} ${numberOf(row, "year")}`, value);
  }
  const distinct = (column: "economy" | "industry" | "year"): string[] =>
    [...new Set(rows.map((row) => textOf(row, column)))].filter((text) => text !== null).sort();
  return {
    countries: distinct("economy"),
    industries: distinct("industry"),
    years: distinct("year")
      .map(Number)
      .sort((a, b) => a - b),
    cell: (country, industry, year) => cells.get(`${country} ${industry} ${year}`) ?? { exports: null, output: null, value: null, valueShare: null },
    rowsOf: (industry, year, country) =>
      rows.filter(
        (row) =>
          numberOf(row, "year") === year &&
          (industry === null || textOf(row, "industry") === industry) &&
          (country === undefined || textOf(row, "economy") === country),
      ),
    world: (of, industry, year) => worlds.get(`${of} ${industry ?? "*"} ${year}`) ?? null,
  };
}

function keyOf(row: RowOf<typeof exportsTable>): string {
  return `${textOf(row, "economy")} ${textOf(row, "industry")} ${numberOf(row, "year")}`;
}

/** How an economy's industry fared between two years. */
export interface IndustryPath {
  readonly industry: string;
  readonly worldShare: readonly [first: number, last: number];
  /** Share of the value added of all economies in the industry; null where one of them is missing. */
  readonly worldValue: readonly [first: number | null, last: number | null];
  readonly advantage: readonly [first: number, last: number];
  readonly valueShare: readonly [first: number, last: number];
  readonly change: number;
}

/** Null where any of the numbers is missing, or the world does not trade. */
export function industryPath(cube: TradeCube, country: string, industry: string, first: number, last: number): IndustryPath | null {
  const ends = [first, last].map((year) => {
    const { exports, value, valueShare } = cube.cell(country, industry, year);
    const worldValue = cube.world("value", industry, year);
    const own = totalExports(cube, country, year);
    const [world, all] = [cube.world("exports", industry, year), cube.world("exports", null, year)];
    if (exports === null || valueShare === null || own === null || world === null || all === null || !(own > 0) || !(world > 0)) return null;
    return {
      worldShare: exports / world,
      worldValue: value === null || worldValue === null || !(worldValue > 0) ? null : value / worldValue,
      advantage: exports / own / (world / all),
      valueShare,
    };
  });
  const [a, b] = ends;
  if (a == null || b == null) return null;
  return {
    industry,
    worldShare: [a.worldShare, b.worldShare],
    worldValue: [a.worldValue, b.worldValue],
    advantage: [a.advantage, b.advantage],
    valueShare: [a.valueShare, b.valueShare],
    change: b.valueShare - a.valueShare,
  };
}

function totalExports(cube: TradeCube, country: string, year: number): number | null {
  return cube.industries.reduce<number | null>((sum, industry) => {
    const { exports } = cube.cell(country, industry, year);
    return sum === null || exports === null ? null : sum + exports;
  }, 0);
}

/** The same industry in another economy. */
export interface Peer {
  readonly country: string;
  readonly output: number;
  readonly change: number;
  readonly level: number;
}

/** The industry in the other economies, the largest output of the last year first; those without both numbers are left out. */
export function peersOf(cube: TradeCube, country: string, rest: string, industry: string, first: number, last: number): Peer[] {
  return cube.countries
    .filter((other) => other !== country && other !== rest)
    .flatMap((other) => {
      const [before, after] = [cube.cell(other, industry, first), cube.cell(other, industry, last)];
      if (before.valueShare === null || after.valueShare === null) return [];
      return [{ country: other, output: after.output ?? 0, change: after.valueShare - before.valueShare, level: after.valueShare }];
    })
    .sort((a, b) => b.output - a.output || byCodePoint(a.country, b.country));
}
