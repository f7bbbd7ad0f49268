import fc from "fast-check";
import { expect, test } from "vitest";
import { entropy } from "./entropy.ts";
import { hachmanIndex } from "./hachman-index.ts";
import { herfindahl } from "./herfindahl.ts";
import { hooverIndex } from "./hoover-index.ts";
import { krugmanIndex } from "./krugman-index.ts";
import { locationPairs } from "./location-pairs.ts";
import { locationQuotients } from "./location-quotients.ts";
import { locationalGini } from "./locational-gini.ts";
import { pooledMix } from "./pooled-mix.ts";
import { shares } from "./shares.ts";

interface Table {
  readonly values: Float64Array;
  readonly locations: number;
  readonly activities: number;
}

/** Every location and every activity holds something. */
const table: fc.Arbitrary<Table> = fc
  .record({ locations: fc.integer({ min: 2, max: 7 }), activities: fc.integer({ min: 2, max: 7 }) })
  .chain(({ locations, activities }) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), { minLength: locations * activities, maxLength: locations * activities })
      .map((cells) => {
        const values = Float64Array.from(cells);
        for (let i = 0; i < Math.max(locations, activities); i++) values[(i % locations) * activities + (i % activities)]! += 1;
        return { values, locations, activities };
      }),
  );

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

test("scaling everything changes nothing", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(0.001, 3, 1e6), ({ values, locations, activities }, scale) => {
      const scaled = values.map((value) => value * scale);
      for (const measure of [locationQuotients, hooverIndex, locationalGini, shares, pooledMix]) {
        const before = measure(values, locations, activities);
        const after = measure(scaled, locations, activities);
        expect(before.every((value, i) => near(value, after[i]!))).toBe(true);
      }
    }),
  );
});

test("one location counted on another scale: in each activity the quotients of all, its own too, change by one factor", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(0.01, 3, 1000), ({ values, locations, activities }, scale) => {
      const before = locationQuotients(values, locations, activities);
      const after = locationQuotients(
        values.map((value, cell) => (cell < activities ? value * scale : value)),
        locations,
        activities,
      );
      for (let cell = 0; cell < before.length; cell++)
        for (let other = cell % activities; other < before.length; other += activities)
          expect(near(before[cell]! * after[other]!, before[other]! * after[cell]!)).toBe(true);
    }),
  );
});

test("bounds, and the identities between the measures", () => {
  fc.assert(
    fc.property(table, ({ values, locations, activities }) => {
      const mixes = shares(values, locations, activities);
      const pool = pooledMix(values, locations, activities);
      const krugman = krugmanIndex(mixes, pool, locations);
      const quotients = locationQuotients(values, locations, activities);
      const hachman = hachmanIndex(mixes, pool, locations);
      const concentration = herfindahl(mixes, locations, activities);
      const bits = entropy(mixes, locations, activities);
      for (let c = 0; c < locations; c++) {
        expect(krugman[c]).toBeGreaterThanOrEqual(0);
        expect(krugman[c]).toBeLessThanOrEqual(2);
        let weighted = 0;
        for (let a = 0; a < activities; a++) weighted += quotients[c * activities + a]! * mixes[c * activities + a]!;
        expect(near(hachman[c]!, 1 / weighted)).toBe(true);
        expect(hachman[c]).toBeLessThanOrEqual(1 + 1e-12);
        expect(concentration[c]! * activities).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(bits[c]).toBeLessThanOrEqual(Math.log2(activities) + 1e-12);
      }
      const hoover = hooverIndex(values, locations, activities);
      const gini = locationalGini(values, locations, activities);
      for (let a = 0; a < activities; a++) expect(gini[a]).toBeGreaterThanOrEqual(hoover[a]! - 1e-12);
    }),
  );
});

test("a mix equal to the pooled one: Krugman 0, Hachman 1; activities spread as everything: Hoover 0, Gini 0", () => {
  const values = Float64Array.of(1, 2, 3, 2, 4, 6);
  const mixes = shares(values, 2, 3);
  const pool = pooledMix(values, 2, 3);
  for (const value of krugmanIndex(mixes, pool, 2)) expect(value).toBeCloseTo(0, 15);
  for (const value of hachmanIndex(mixes, pool, 2)) expect(value).toBeCloseTo(1, 15);
  for (const value of [...hooverIndex(values, 2, 3), ...locationalGini(values, 2, 3)]) expect(value).toBeCloseTo(0, 15);
});

test("Krugman distance is a distance: 0 for equal mixes, 2 for disjoint ones, and a detour is never shorter", () => {
  const { krugman, cosine } = locationPairs(shares(Float64Array.of(2, 0, 5, 0, 0, 3), 3, 2), 3, 2);
  expect([...krugman]).toEqual([0, 2, 2]);
  expect([...cosine]).toEqual([1, 0, 0]);
  fc.assert(
    fc.property(table, ({ values, locations, activities }) => {
      const pairs = locationPairs(shares(values, locations, activities), locations, activities).krugman;
      const index = (c: number, d: number) => (c < d ? c * locations - (c * (c + 1)) / 2 + d - c - 1 : d * locations - (d * (d + 1)) / 2 + c - d - 1);
      for (let c = 0; c < locations; c++)
        for (let d = 0; d < locations; d++)
          for (let e = 0; e < locations; e++)
            if (c !== d && d !== e && c !== e) expect(pairs[index(c, e)]).toBeLessThanOrEqual(pairs[index(c, d)]! + pairs[index(d, e)]! + 1e-12);
    }),
  );
});

test("relabelling locations and activities relabels the results", () => {
  fc.assert(
    fc.property(table, ({ values, locations, activities }) => {
      const turned = new Float64Array(values.length);
      for (let c = 0; c < locations; c++)
        for (let a = 0; a < activities; a++) turned[(locations - 1 - c) * activities + (activities - 1 - a)] = values[c * activities + a]!;
      for (const measure of [hooverIndex, locationalGini]) {
        const before = measure(values, locations, activities);
        const after = measure(turned, locations, activities);
        expect(before.every((value, a) => near(value, after[activities - 1 - a]!))).toBe(true);
      }
    }),
  );
});

test("a location with nothing has no mix, not an empty one", () => {
  const mixes = shares(Float64Array.of(0, 0, 1, 1), 2, 2);
  expect([...herfindahl(mixes, 2, 2), ...entropy(mixes, 2, 2)].map(Number.isNaN)).toEqual([true, false, true, false]);
  expect([...krugmanIndex(mixes, Float64Array.of(0.5, 0.5), 2)]).toEqual([Number.NaN, 0]);
  expect([...locationalGini(Float64Array.of(0, 0, 1, 0), 2, 2)]).toEqual([0, Number.NaN]);
});
