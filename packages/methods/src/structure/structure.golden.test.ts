import { expect, test } from "vitest";
import { entropy } from "./entropy.ts";
import { hachmanIndex } from "./hachman-index.ts";
import { herfindahl } from "./herfindahl.ts";
import { hooverIndex } from "./hoover-index.ts";
import { krugmanIndex } from "./krugman-index.ts";
import { locationQuotients } from "./location-quotients.ts";
import { locationalGini } from "./locational-gini.ts";
import { pooledMix } from "./pooled-mix.ts";
import { shares } from "./shares.ts";
import golden from "./structure.golden.json" with { type: "json" };

const locations = golden.locations.length;
const activities = golden.activities.length;
const values = new Float64Array(locations * activities);
for (let i = 0; i < golden.cells.length; i += 3) values[golden.cells[i]! * activities + golden.cells[i + 1]!] = golden.cells[i + 2]!;
const mixes = shares(values, locations, activities);
const pool = pooledMix(values, locations, activities);

function expectAll(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) expect(Math.abs(actual[i]! - expected[i]!), `at ${i}`).toBeLessThanOrEqual(tolerance);
}

test("locations as EconGeo computes them", () => {
  expectAll(herfindahl(mixes, locations, activities), golden.herfindahl, 1e-14);
  expectAll(entropy(mixes, locations, activities), golden.entropy_r3, 0.0005 + 1e-12);
  expectAll(krugmanIndex(mixes, pool, locations), golden.krugman, 1e-13);
  expectAll(
    krugmanIndex(mixes, pool, locations).map((index) => index / 2),
    golden.specialisation,
    1e-13,
  );
  expectAll(hachmanIndex(mixes, pool, locations), golden.hachman, 1e-13);
});

test("activities as EconGeo computes them", () => {
  expectAll(
    locationalGini(values, locations, activities).map((gini) => gini / 2),
    golden.locational_gini_area,
    1e-13,
  );
  expectAll(
    hooverIndex(values, locations, activities).map((index) => 100 * index),
    golden.hoover_percent_r2,
    0.005 + 1e-12,
  );
});

test("location quotients as EconGeo computes them", () => {
  const quotients = locationQuotients(values, locations, activities);
  for (const [cell, expected] of golden.lq) expect(Math.abs(quotients[cell!]! - expected!)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected!));
});
