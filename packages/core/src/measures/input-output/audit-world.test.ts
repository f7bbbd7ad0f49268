import { compressedRows, sectorAccounts } from "@quoin/methods";
import { expect, test } from "vitest";
import { auditWorld } from "./audit-world.ts";
import type { NamedWorld } from "./read-world-table.ts";

const [countries, industries] = [
  ["A", "B", "C"],
  ["p", "q", "r", "s"],
];
const n = countries.length * industries.length;

/** Whole cells that nobody would call suspect: each sector sells about as much to sectors as to final demand, and no two alike. */
const flows = (): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => 2 + ((7 * i + 11 * j + i * j) % 13) + (i === j ? 20 : 0)));
const demand = (): number[][] => Array.from({ length: n }, (_, i) => countries.map((_, r) => 30 + ((5 * i + 3 * r) % 17)));

interface Plant {
  readonly flows?: number[][];
  readonly demand?: number[][];
  readonly reported?: (output: Float64Array) => Float64Array;
  readonly industries?: readonly string[];
}

function audited(plant: Plant = {}): readonly string[] {
  const [z, y, named] = [plant.flows ?? flows(), plant.demand ?? demand(), plant.industries ?? industries];
  const size = z.length;
  const places = Int32Array.from({ length: size * size }, (_, at) => at);
  const table = {
    countries: countries.length,
    industries: named.length,
    flows: compressedRows(size, size, {
      row: places.map((at) => Math.floor(at / size)),
      column: places.map((at) => at % size),
      value: Float64Array.from(places, (at) => z[Math.floor(at / size)]?.[at % size] as number),
    }),
    demand: Float64Array.from(y.flat()),
  };
  const accounts = sectorAccounts(table);
  const world: NamedWorld = {
    countries,
    industries: named,
    table,
    stocks: null,
    negativeDemand: Float64Array.from(y, (row) => row.reduce((sum, cell) => sum + Math.min(0, cell), 0)),
    demandTotals: [],
    demandColumns: countries.length,
    whole: true,
    linkedCountries: countries.length,
    linkedIndustries: named.length,
    inputs: [],
  };
  return auditWorld(world, accounts, plant.reported?.(accounts.output) ?? null).map(
    ({ note, country, industry }) => `${note.code.slice("input-output.".length)} ${country}${industry}`,
  );
}

function planted(change: (z: number[][], y: number[][]) => void): readonly string[] {
  const [z, y] = [flows(), demand()];
  change(z, y);
  return audited({ flows: z, demand: y });
}

const set = (rows: number[][], i: number, j: number, value: number): void => {
  (rows[i] as number[])[j] = value;
};

test("a sound table has nothing to be told", () => {
  expect(audited()).toEqual([]);
  expect(audited({ reported: (output) => output })).toEqual([]);
});

test("output as published: within the rounding of whole cells, and beyond", () => {
  const off = (by: number) => audited({ reported: (output) => output.map((x, i) => (i === 5 ? x + by : x)) });
  expect(off(3)).toEqual(["rounding Bq"]);
  expect(off(300)).toEqual(["imbalance Bq"]);
});

test("a column of inputs above output, and value added below zero with it", () => {
  expect(planted((z) => set(z, 0, 6, 2000))).toEqual(["column-sum-above-one Br", "negative-value-added Br"]);
});

test("no output, negative output, negative deliveries", () => {
  const none = planted((z, y) => {
    (z[9] as number[]).fill(0);
    (y[9] as number[]).fill(0);
    for (const row of z) row[9] = 0;
  });
  expect(none).toEqual(["zero-output Cq"]);
  const withdrawn = planted((z, y) => {
    (z[9] as number[]).fill(0);
    (y[9] as number[]).fill(0);
    set(y, 9, 2, -7);
    for (const row of z) row[9] = 0;
  });
  expect([...withdrawn].sort()).toEqual(["negative-final-demand Cq", "negative-output Cq", "negative-value-added Cq"]);
  expect(planted((z) => set(z, 2, 3, -4))).toEqual(["negative-flow Ar"]);
});

test("a row or a column that was copied", () => {
  expect(
    planted((z) => {
      z[7] = [...(z[4] as number[])];
    }),
  ).toEqual(["repeated-row Bs"]);
  expect(
    planted((z) => {
      for (const row of z) row[7] = row[4] as number;
    }),
  ).toEqual(["repeated-column Bs"]);
});

/** The table with one more industry in every country, which is the sum of some others. */
function withSum(of: readonly number[], name: string): readonly string[] {
  const grown = (rows: number[][]): number[][] =>
    countries.flatMap((_, c) => [
      ...rows.slice(c * 4, c * 4 + 4),
      (rows[0] as number[]).map((_, j) => of.reduce((sum, i) => sum + (rows[c * 4 + i]?.[j] as number), 0)),
    ]);
  const across = grown(flows());
  const z = grown(across[0]?.map((_, j) => across.map((row) => row[j] as number)) ?? []);
  const turned = z[0]?.map((_, j) => z.map((row) => row[j] as number)) ?? [];
  return audited({ flows: turned, demand: grown(demand()), industries: [...industries, name] });
}

test("a total and a subtotal that stand among the sectors", () => {
  expect(withSum([0, 1, 2, 3], "all")).toContain("total-among-sectors all");
  expect(withSum([2, 3], "later")).toContain("subtotal-among-sectors later");
  // Apart from each other, and not at its side.
  expect(withSum([0, 2], "odd")).toContain("subtotal-among-sectors odd");
});

test("a subtotal in the rows of one country alone", () => {
  const z = flows();
  const y = demand();
  const sum = (rows: number[][]): number[] => (rows[4] as number[]).map((cell, j) => cell + (rows[6]?.[j] as number));
  // What it buys is left out, as in rows of totals; its own column is that of the table, which counts it as a buyer of nothing.
  for (const row of z) row[7] = 0;
  z[7] = sum(z);
  y[7] = sum(y);
  expect(audited({ flows: z, demand: y })).toContain("subtotal-among-sectors Bs");
});

test("flows whose sellers stand as buyers", () => {
  // Materials go into machines, and machines to whoever uses them.
  const z = flows().map((row, i) => row.map((cell, j) => (i % 4 === 0 && j % 4 === 3 ? cell + 300 : cell)));
  const y = demand().map((row, i) => row.map((cell) => (i % 4 === 3 ? cell + 500 : cell)));
  expect(audited({ flows: z, demand: y })).toEqual([]);
  const turned = z.map((_, i) => z.map((row) => row[i] as number));
  expect(audited({ flows: turned, demand: y })).toContain("maybe-transposed ");
});

test("a wrong power of ten: of all published output, of one country's, of final demand", () => {
  expect(audited({ reported: (output) => output.map((x) => x / 1000) })).toContain("maybe-other-unit ");
  expect(audited({ reported: (output) => output.map((x, i) => (i >= 4 && i < 8 ? 10 * x : x)) })).toContain("maybe-other-unit B");
  expect(audited({ demand: demand().map((row) => row.map((cell) => 1000 * cell)) })).toEqual(["maybe-other-unit-of-demand "]);
});
