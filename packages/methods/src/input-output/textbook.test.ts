import { expect, test } from "vitest";
import { inverse } from "../linear-algebra/inverse.ts";
import { chainVectors } from "./multipliers/chain-vectors.ts";
import { inverseFigures } from "./multipliers/inverse-figures.ts";
import { nationalFigures } from "./multipliers/national-figures.ts";
import { compressedRows, identityMinus } from "./tables/sparse-matrix.ts";
import { sectorAccounts } from "./tables/world-table.ts";

// Miller & Blair 2009, tables 2.3 and 2.4; docs/methods/input-output/README.md.
const flows = Float64Array.of(150, 500, 200, 100);
const table = {
  countries: 1,
  industries: 2,
  flows: compressedRows(2, 2, { row: Int32Array.of(0, 0, 1, 1), column: Int32Array.of(0, 1, 0, 1), value: flows }),
  demand: Float64Array.of(350, 1700),
};

test("the textbook's two sectors", () => {
  const accounts = sectorAccounts(table);
  expect(Array.from(accounts.output)).toEqual([1000, 2000]);
  const leontief = inverse(identityMinus(accounts.inputs), 2);
  const rounded = (values: Float64Array, digits = 6): number[] => Array.from(values, (each) => Number(each.toFixed(digits)));
  expect(rounded(leontief)).toEqual([1.254125, 0.330033, 0.264026, 1.122112]);
  const vectors = chainVectors(table, accounts);
  expect(rounded(vectors.multiplier)).toEqual([1.518152, 1.452145]);
  expect(rounded(vectors.upstreamness)).toEqual([1.914191, 1.254125]);
  expect(rounded(vectors.power)).toEqual([1.022222, 0.977778]);
  expect(rounded(inverseFigures(leontief, accounts.output).extractionLoss, 3)).toEqual([1210.526, 2588.235]);
});

test("one country's table: what comes from home and from abroad adds up", () => {
  const figures = nationalFigures({
    flows,
    imported: null,
    importShare: Float64Array.of(0.1, 0.3),
    output: Float64Array.of(1000, 2000),
    valueAdded: Float64Array.of(650, 1400),
    compensation: Float64Array.of(300, 700),
    absorption: Float64Array.of(1000, 2000),
    householdUse: null,
  });
  figures.valueMultiplier.forEach((share, j) => {
    expect(share + (figures.importContent[j] as number)).toBeCloseTo(1, 12);
  });
  const given = nationalFigures({
    flows,
    imported: Float64Array.of(15, 50, 60, 30),
    importShare: new Float64Array(2),
    output: Float64Array.of(1000, 2000),
    valueAdded: Float64Array.of(650, 1400),
    compensation: Float64Array.of(300, 700),
    absorption: Float64Array.of(1000, 2000),
    householdUse: null,
  });
  // Trade that is balanced good by good changes no stage.
  expect([...given.upstreamnessOpen]).toEqual([...given.upstreamness].map((stage) => expect.closeTo(stage, 12)));
  given.importContent.forEach((content, j) => {
    expect(content).toBeCloseTo(figures.importContent[j] as number, 12);
  });
});
