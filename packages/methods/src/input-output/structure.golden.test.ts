import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inverse } from "../linear-algebra/inverse.ts";
import { closedMultipliers } from "./multipliers/closed-households.ts";
import { fieldOfInfluence, multiplierProduct, strongestInfluences } from "./multipliers/influence.ts";
import { propagationLengths } from "./multipliers/propagation-length.ts";
import { structuralChange } from "./multipliers/structural-change.ts";
import { supplyPaths } from "./paths/structural-paths.ts";
import { balancedTable } from "./tables/balanced-table.ts";
import { compressedRows, identityMinus } from "./tables/sparse-matrix.ts";
import { sectorAccounts, type WorldTable } from "./tables/world-table.ts";
import { footprint } from "./trade/footprints.ts";
import { tradeSystem } from "./trade/trade-system.ts";

const golden = (name: string) => JSON.parse(readFileSync(new URL(`./${name}.golden.json`, import.meta.url), "utf8"));

/** |got - want| <= 1e-9 |want| + 1e-11 of the largest. */
function near(got: ArrayLike<number>, want: readonly number[], what: string): void {
  expect(got.length, what).toBe(want.length);
  const largest = Math.max(...want.map(Math.abs));
  want.forEach((value, at) => {
    expect(Math.abs((got[at] as number) - value), `${what} ${at}: ${got[at]} for ${value}`).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-11 * largest);
  });
}

function worldOf(flows: readonly (readonly number[])[], demand: readonly (readonly number[])[], countries: number): WorldTable {
  const n = flows.length;
  const places = Array.from({ length: n * n }, (_, at) => at);
  return {
    countries,
    industries: n / countries,
    flows: compressedRows(n, n, {
      row: Int32Array.from(places, (at) => Math.floor(at / n)),
      column: Int32Array.from(places, (at) => at % n),
      value: Float64Array.from(flows.flat()),
    }),
    demand: Float64Array.from(demand.flat()),
  };
}

function solved(table: WorldTable) {
  const accounts = sectorAccounts(table);
  const n = accounts.output.length;
  const total = Float64Array.from({ length: n }, (_, i) => table.demand.subarray(i * table.countries, (i + 1) * table.countries).reduce((a, b) => a + b, 0));
  return { accounts, leontief: inverse(identityMinus(accounts.inputs), n), n, total };
}

describe("three countries, three industries", () => {
  const [world, want] = [golden("leather"), golden("leather-structure")];
  const { accounts, leontief, n } = solved(worldOf(world.flows, world.demand, 3));

  test("field of influence of one cell, and the norms without a field", () => {
    // ioanalysis names the buyer before the seller.
    const field = fieldOfInfluence(leontief, n, 4, 1);
    near(field, want.influence_2_5.flat(), "field");
    const strongest = strongestInfluences(leontief, n, 81);
    const norm = strongest.find(({ row, column }) => row === 4 && column === 1)?.norm;
    expect(norm).toBeCloseTo(Math.sqrt(field.reduce((sum, each) => sum + each ** 2, 0)), 12);
    expect(strongestInfluences(leontief, n, 5)).toEqual(strongest.slice(0, 5));
    expect(strongestInfluences(leontief, n, 81, (row, column) => row !== column)).toHaveLength(72);
  });

  test("multiplier product matrix", () => near(multiplierProduct(leontief, n), want.product.flat(), "product"));

  test("propagation lengths, one sector at a time", () => {
    const matrix = (i: number, j: number): number => want.length[i * n + j];
    for (let subject = 0; subject < n; subject++) {
      const { towards, from } = propagationLengths(leontief, n, subject);
      near(
        towards,
        Array.from({ length: n }, (_, i) => matrix(i, subject)),
        `towards ${subject}`,
      );
      near(
        from,
        Array.from({ length: n }, (_, j) => matrix(subject, j)),
        `from ${subject}`,
      );
    }
  });

  test("a table balanced to other margins, without and with negative cells", () => {
    const { output, rows, columns, coefficients } = want.ras;
    const base = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return (world.flows[i][j] / (accounts.output[j] as number)) * output[j];
    });
    const balanced = balancedTable(base, { rows: Float64Array.from(rows), columns: Float64Array.from(columns) });
    // The margins are printed to 15 digits and their totals differ in the last ones.
    expect(balanced.residual).toBeLessThan(1e-12);
    for (const [at, cell] of balanced.cells.entries()) expect(cell / output[at % n]).toBeCloseTo(coefficients.flat()[at], 6);
    const { base: signed, row, col, solution } = want.gras;
    const gras = balancedTable(Float64Array.from(signed.flat()), { rows: Float64Array.from(row), columns: Float64Array.from(col) });
    expect(gras.converged).toBe(true);
    for (const [at, cell] of gras.cells.entries()) expect(cell).toBeCloseTo(solution.flat()[at], 9);
  });
});

describe("eight regions, eight industries", () => {
  const [now, past] = [golden("agg8x8"), golden("agg8x8-change")];
  const [after, before] = [solved(worldOf(now.flows, now.demand, 8)), solved(worldOf(past.flows, past.demand, 8))];

  test("change of output 1995-2011 by technology and final demand", () => {
    const change = structuralChange({ inverse: before.leontief, demand: before.total }, { inverse: after.leontief, demand: after.total });
    near(change.change, past.change, "change");
    near(change.technology, past.technology, "technology");
    near(change.finalDemand, past.final_demand, "final demand");
  });

  test("the paths that bring most value into China's electronics", () => {
    const { inputs, valueShare } = after.accounts;
    const transposed = compressedRows(64, 64, {
      row: inputs.index,
      column: Int32Array.from({ length: inputs.index.length }, (_, k) => inputs.start.findIndex((start) => start > k) - 1),
      value: inputs.value,
    });
    const product = now.countries.indexOf("CHN") * 8 + now.industries.indexOf("ELEC");
    const name = (sector: number): string => `${now.countries[Math.floor(sector / 8)]}.${now.industries[sector % 8]}`;
    const paths = supplyPaths(transposed, valueShare, after.total[product] as number, product, { length: 4, threshold: 1e-5, most: 25 });
    expect(paths.map(({ sectors }) => sectors.map(name).join(" <- "))).toEqual(past.paths.map(([path]: [string, number]) => path));
    near(
      paths.map(({ value }) => value),
      past.paths.map(([, value]: [string, number]) => value),
      "paths",
    );
  });
});

test("footprints of two emissions", () => {
  const want = golden("footprints");
  const table = worldOf(want.flows, want.demand, 6);
  const { accounts, leontief } = solved(table);
  const system = tradeSystem(table, accounts, leontief);
  want.stressors.forEach((amounts: number[], at: number) => {
    const found = footprint(system, Float64Array.from(amounts));
    for (const [column, values] of [
      ["D_pba", found.production],
      ["D_cba", found.consumption],
      ["D_imp", found.imports],
      ["D_exp", found.exports],
      ["M", found.multiplier],
    ] as const)
      near(values, want.accounts[column][at], column);
  });
});

test("multipliers with households inside", () => {
  const { flows, output, wage, households, truncated, total, income } = golden("chile12");
  const n = output.length;
  const identity = Float64Array.from(
    { length: n * n },
    (_, at) => (Math.floor(at / n) === at % n ? 1 : 0) - flows[Math.floor(at / n)][at % n] / output[at % n],
  );
  const wages = wage.reduce((a: number, b: number) => a + b, 0);
  const closed = closedMultipliers(
    inverse(identity, n),
    Float64Array.from(wage, (each: number, j: number) => each / output[j]),
    Float64Array.from(households, (each: number) => each / wages),
  );
  expect(closed.productive).toBe(true);
  near(closed.output, truncated, "truncated");
  near(closed.total, total, "total");
  near(closed.income, income, "income");
});
