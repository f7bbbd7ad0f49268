import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inverse } from "../linear-algebra/inverse.ts";
import { allocation } from "./multipliers/chain-vectors.ts";
import { strongestPathBetweenness } from "./paths/strongest-paths.ts";
import { compressedRows, identityMinus, scaledCells } from "./tables/sparse-matrix.ts";
import { sectorAccounts } from "./tables/world-table.ts";
import { byCountry } from "./trade/country-trade.ts";
import { exportTerms } from "./trade/export-terms.ts";
import { flowPerimeters, worldPerimeter } from "./trade/perimeters.ts";
import { type TivaName, tivaNames, tivaSet } from "./trade/trade-in-value-added.ts";
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

function full(cells: readonly (readonly number[])[]) {
  const n = cells.length;
  const places = Array.from({ length: n * n }, (_, at) => at);
  return compressedRows(n, n, {
    row: Int32Array.from(places, (at) => Math.floor(at / n)),
    column: Int32Array.from(places, (at) => at % n),
    value: Float64Array.from(cells.flat()),
  });
}

const [world, want] = [golden("agg8x8"), golden("agg8x8-perimeters")];
const g = world.countries.length as number;
const m = world.industries.length as number;
const table = { countries: g, industries: m, flows: full(world.flows), demand: Float64Array.from(world.demand.flat()) };
const accounts = sectorAccounts(table);
const system = tradeSystem(table, accounts, inverse(identityMinus(accounts.inputs), g * m));
const source = exportTerms(system);

test("perimeter of every flow, against the table solved again without it; that of a country is the sum over its source terms", () => {
  const { flows, terms } = flowPerimeters(system);
  const place = (exporter: number, industry: number, importer: number): number =>
    flows.findIndex((flow) => flow.exporter === exporter && flow.industry === industry && flow.importer === importer);
  const places = want.flow.key.map(([s, i, r]: readonly [number, number, number]) => place(s, i, r)) as readonly number[];
  for (const name of ["exports", "dc", "dva", "ddc", "fc", "fva", "fdc"] as const)
    near(
      places.map((at) => terms[name][at] as number),
      want.flow[name],
      name,
    );
  const whole = Array.from({ length: g }, (_, s) => place(s, -1, -1));
  for (const name of ["dva", "fva", "vax", "davax", "ref"] as const)
    near(
      whole.map((at) => terms[name][at] as number),
      Array.from(byCountry(source[name], g, m)),
      `country ${name}`,
    );
  // One importer as the target, against exvatools, which splits it further.
  const added = (...parts: string[]): number => parts.reduce((sum, part) => sum + want.targeted[part].reduce((a: number, b: number) => a + b, 0), 0);
  const target = place(0, -1, 1);
  near(
    [terms.davax[target] as number, terms.vax[target] as number, terms.ref[target] as number, terms.fva[target] as number, terms.fdc[target] as number],
    [added("VAX1", "VAX2"), added("VAX1", "VAX2", "VAX3", "VAX4"), added("REF1", "REF2"), added("FVA1", "FVA2", "FVA3", "FVA4"), added("FDC")],
    "targeted",
  );
});

test("perimeter of the world, against exvatools", () => {
  const { dva, ddc, fdc, straight } = worldPerimeter(system);
  const first = (values: Float64Array) => values.subarray(0, m * g);
  near(first(dva), want.world.DVA.flat(), "dva");
  near(first(ddc), want.world.DDC.flat(), "ddc");
  near(first(straight), want.world.FDC1.flat(), "straight");
  near(
    first(fdc),
    want.world.FDC1.flat().map((each: number, at: number) => each + want.world.FDC2.flat()[at]),
    "fdc",
  );
});

test("the OECD's indicators, against exvatools", () => {
  const { terms, dxd_dva } = tivaSet(system);
  for (const [code, values] of Object.entries(want.tiva as Readonly<Record<string, readonly number[]>>)) {
    const name = code.toLowerCase();
    if (name === "dxd_dva")
      near(
        dxd_dva,
        values.filter((_, at) => at % g === Math.floor(at / (g * m))),
        name,
      );
    else {
      expect(tivaNames, name).toContain(name);
      near(terms[name as TivaName], values, name);
    }
  }
});

test("betweenness on strongest paths, against ionet", () => {
  const china = golden("china41-paths");
  const output = Float64Array.from(china.output);
  const flows = full(china.flows);
  const prior = Float64Array.from(china.value_added);
  const inputs = scaledCells(flows, { column: output.map((x) => (x > 0 ? 1 / x : 0)) });
  for (const alpha of [0.5, 1]) {
    near(strongestPathBetweenness(inputs, "inputs", [{ output, prior, alpha }])[0] as Float64Array, china[`consumption_${alpha}`], `consumption ${alpha}`);
    near(
      strongestPathBetweenness(allocation(flows, output), "sales", [{ output, prior, alpha }])[0] as Float64Array,
      china[`distribution_${alpha}`],
      `distribution ${alpha}`,
    );
  }
});

test("betweenness by hand: a chain of three, and a sector behind which lies nothing", () => {
  // 0 supplies 1 with half of its output, 1 supplies 2 with a quarter; 3 stands alone.
  const chain = full([
    [0, 0.5, 0.01, 0],
    [0, 0, 0.25, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  const output = Float64Array.of(10, 20, 80, 5);
  // The way 0 → 1 → 2 carries 0.125, more than the direct 0.01: 80 · 0.125 passes sector 1.
  expect(Array.from(strongestPathBetweenness(chain, "inputs", [{ output, alpha: 1 }])[0] as Float64Array)).toEqual([0, 10, 0, 0]);
  expect(Array.from(strongestPathBetweenness(chain, "sales", [{ output, alpha: 1 }])[0] as Float64Array)).toEqual([0, 1.25, 0, 0]);
  expect(Array.from(strongestPathBetweenness(chain, "inputs", [{ output, alpha: 0 }])[0] as Float64Array)).toEqual([0, 1, 0, 0]);
});
