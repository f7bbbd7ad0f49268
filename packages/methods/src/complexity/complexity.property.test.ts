import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectClose } from "../../test/expect-close.ts";
import { means } from "./indices/bipartite-spectrum.ts";
import { economicComplexity } from "./indices/economic-complexity.ts";
import { fitness } from "./indices/fitness.ts";
import { genepy } from "./indices/genepy.ts";
import { identifiedSet } from "./indices/identified-set.ts";
import { presenceMarks, presenceOf, transposedPresence } from "./presence/presence.ts";
import { type ComplexityConventionName, complexityConventions } from "./relatedness/complexity-convention.ts";
import { conditionalNeighbourhood } from "./relatedness/conditional-neighbourhood.ts";
import { correlationNeighbourhood } from "./relatedness/correlation-neighbourhood.ts";
import { matrixNeighbourhood } from "./relatedness/matrix-neighbourhood.ts";
import { minimumNeighbourhood } from "./relatedness/minimum-neighbourhood.ts";
import { conditionalProximity, correlationProximity, proximity } from "./relatedness/proximity.ts";
import { symmetricSpectrum } from "./spectra/symmetric-spectrum.ts";

/** Marks of any shape, with empty rows and columns among them. */
const marks = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), fc.integer({ min: 0, max: 2 ** 30 }))
  .map(([locations, activities, share, seed]) => ({
    locations,
    activities,
    marks: Uint8Array.from({ length: locations * activities }, (_, i) =>
      Number(((Math.imul(i + 1, 2654435761) ^ Math.imul(seed, 40503)) >>> 0) / 2 ** 32 < share),
    ),
  }));

const presences = marks.map(({ locations, activities, marks }) => presenceOf(marks, locations, activities));
const names = Object.keys(complexityConventions) as ComplexityConventionName[];

test("sums over neighbours without a matrix are those of the matrix, each kind of proximity and diagonal", () => {
  fc.assert(
    fc.property(marks, fc.constantFrom(0 as const, 1 as const), ({ locations, activities, marks }, diagonal) => {
      const presence = presenceOf(marks, locations, activities);
      const advantage = Float64Array.from(marks, (mark, i) => mark * (1 + ((i * 7) % 5)));
      const weight = Float64Array.from({ length: activities }, (_, p) => Math.sin(p + 1));
      const [byRow, byColumn] = [conditionalProximity(presence, diagonal), proximity(presence, diagonal)];
      for (const [fast, phi] of [
        [minimumNeighbourhood(presence, diagonal), byColumn],
        [conditionalNeighbourhood(presence, diagonal), byRow],
      ] as const) {
        const dense = matrixNeighbourhood(presence, phi);
        expectClose(fast.total, [...dense.total], 1e-12);
        expectClose(fast.near(), [...dense.near()], 1e-12);
        expectClose(fast.lacking(weight), [...dense.lacking(weight)], 1e-12);
      }
      const fast = correlationNeighbourhood(advantage, marks, [locations, activities], diagonal);
      const phi = correlationProximity(advantage, [locations, activities], diagonal);
      const sumOver = (weights: (c: number, q: number) => number) =>
        Array.from({ length: locations * activities }, (_, cell) => {
          const [c, p] = [Math.floor(cell / activities), cell % activities];
          return Array.from({ length: activities }, (_, q) => phi[p * activities + q]! * weights(c, q)).reduce((sum, term) => sum + term, 0);
        });
      expectClose(
        fast.near(),
        sumOver((c, q) => advantage[c * activities + q]!),
        1e-12,
      );
      expectClose(
        fast.lacking(weight),
        sumOver((c, q) => (marks[c * activities + q] === 1 ? 0 : weight[q]!)),
        1e-12,
      );
    }),
    { numRuns: 200 },
  );
});

test("identities of the indices, for each convention", () => {
  fc.assert(
    fc.property(presences, fc.constantFrom(...names), (presence, name) => {
      const convention = complexityConventions[name];
      const marks = presenceMarks(presence);
      const { scores, eci, pci, density, coi, gain } = economicComplexity(presence, minimumNeighbourhood(presence, convention.diagonal), convention);
      const cog = gain();
      for (const values of [eci, pci, coi, cog]) expect(values.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
      expect(density.every((share) => Number.isNaN(share) || (share >= 0 && share <= 1 + 1e-12))).toBe(true);
      if (scores.notIdentified !== null) {
        for (const values of [eci, pci, coi, cog]) expect(values.every(Number.isNaN)).toBe(true);
        return;
      }
      const known = eci.filter(Number.isFinite);
      expect(known).toHaveLength(scores.set.locations.length);
      expect(Math.abs(known.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-8);
      if (convention.scaling !== "separate") {
        const basket = means(presence, pci);
        for (const c of scores.set.locations) expect(Math.abs(basket[c]! - eci[c]!)).toBeLessThan(1e-8);
      }
      if (convention.gain === "absent") expect(cog.every((value, cell) => marks[cell] === 0 || value === 0 || Number.isNaN(value))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("transposed presences: ECI and PCI change places, up to sign and scale", () => {
  fc.assert(
    fc.property(presences, (presence) => {
      const convention = complexityConventions.economiccomplexity;
      const straight = economicComplexity(presence, minimumNeighbourhood(presence, 1), convention);
      const turned = transposedPresence(presence);
      const across = economicComplexity(turned, minimumNeighbourhood(turned, 1), convention);
      // A near-tie leaves few digits, and parts of one size are told apart by their locations.
      if (straight.scores.set.components !== 1 || straight.scores.notIdentified !== null || straight.scores.spectralGap! < 1e-3) return;
      const first = straight.pci.findIndex((value) => Math.abs(value) > 1e-3);
      const way = Math.sign(straight.pci[first]!) === Math.sign(across.eci[first]!) ? 1 : -1;
      expectClose(
        across.eci.map((value) => way * value),
        [...straight.pci].map((value) => (Number.isNaN(value) ? null : value)),
        1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

test("every location twice: ECI of each as before, ubiquity doubled, proximity kept", () => {
  const presence = presenceOf(Uint8Array.of(1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1), 4, 5);
  const twice = presenceOf(
    Uint8Array.from({ length: 40 }, (_, i) => presenceMarks(presence)[i % 20]!),
    8,
    5,
  );
  expect(proximity(twice, 1)).toEqual(proximity(presence, 1));
  const [once, both] = [presence, twice].map((each) => economicComplexity(each, minimumNeighbourhood(each, 1), complexityConventions["py-ecomplexity"]));
  expectClose(both!.eci, [...once!.eci, ...once!.eci], 1e-12);
});

describe("what is not identified", () => {
  const indices = (rows: readonly (readonly number[])[]) => {
    const presence = presenceOf(Uint8Array.from(rows.flat()), rows.length, rows[0]!.length);
    return economicComplexity(presence, minimumNeighbourhood(presence, 1), complexityConventions["py-ecomplexity"]);
  };

  test.each([
    ["one location", [[1, 1, 0]], "too-small"],
    ["one activity", [[1], [1]], "too-small"],
    [
      "nothing at all",
      [
        [0, 0],
        [0, 0],
      ],
      "too-small",
    ],
    [
      "everybody holds everything",
      [
        [1, 1],
        [1, 1],
      ],
      "second-eigenvalue-zero",
    ],
    [
      "a ring",
      [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [0, 0, 1, 1],
        [1, 0, 0, 1],
      ],
      "eigenvalues-tie",
    ],
  ] as const)("%s", (_, rows, reason) => {
    const { scores, eci, pci, coi, density } = indices(rows);
    expect(scores.notIdentified).toBe(reason);
    for (const values of [eci, pci, coi]) expect(values.every(Number.isNaN)).toBe(true);
    expect(density.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
  });

  test("an empty row and an empty column change nobody else", () => {
    const whole = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ];
    const [with0, without] = [indices([...whole.map((row) => [...row, 0]), [0, 0, 0, 0]]), indices(whole)];
    expect([...with0.eci.subarray(0, 3)]).toEqual([...without.eci]);
    expect(with0.eci[3]).toBeNaN();
    expect([...with0.pci]).toEqual([...without.pci, Number.NaN]);
    expect(with0.scores.set.dropped.map(({ kind, index, reason }) => [kind, index, reason])).toEqual([
      ["location", 3, "zero-diversity"],
      ["activity", 3, "zero-ubiquity"],
    ]);
  });

  test("of two parts the larger has the indices it would have alone", () => {
    const block = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
    ];
    const apart = indices([...block.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 1], [0, 0, 0, 1, 0]]);
    const alone = indices(block);
    expect(apart.scores.set.components).toBe(2);
    expectClose(apart.eci, [...alone.eci, null, null], 1e-12);
    expectClose(apart.coi, [...alone.coi, null, null], 1e-12);
    const [gain, gainAlone] = [apart.gain(), alone.gain()];
    for (let c = 0; c < 3; c++) for (let p = 0; p < 3; p++) expect(gain[c * 5 + p]).toBeCloseTo(gainAlone[c * 3 + p]!, 12);
    expect(gain[3]).toBeNaN();
  });

  test("parts of one size are told apart by presences, then by the first location", () => {
    expect([...identifiedSet(presenceOf(Uint8Array.of(1, 0, 0, 0, 1, 1), 2, 3)).locations]).toEqual([1]);
    expect([...identifiedSet(presenceOf(Uint8Array.of(1, 0, 0, 1), 2, 2)).locations]).toEqual([0]);
  });

  test("the sign is ambiguous where diversity does not vary, and an anchor can settle it", () => {
    const presence = presenceOf(Uint8Array.of(1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1), 3, 4);
    const { sign, locationScore } = economicComplexity(presence, minimumNeighbourhood(presence, 1), complexityConventions["py-ecomplexity"]).scores;
    expect(sign).toEqual({ rule: "first-location", correlation: null, agrees: null });
    expect(locationScore[0]).toBeGreaterThan(0);
    const anchored = economicComplexity(presence, minimumNeighbourhood(presence, 1), complexityConventions["py-ecomplexity"], Float64Array.of(1, 2, 3)).scores;
    expect(anchored.sign?.rule).toBe("anchor");
    expect(anchored.locationScore[0]).toBeLessThan(0);
  });
});

test("fitness is never NaN, and says where it only counts steps", () => {
  // A staircase whose last steps fall to 0 as a power of the number of steps.
  const size = 40;
  const staircase = presenceOf(
    Uint8Array.from({ length: size * size }, (_, i) => Number(Math.floor(i / size) + (i % size) < size)),
    size,
    size,
  );
  const steep = fitness(staircase);
  expect(steep.degenerate).toBe(true);
  expect([...steep.locations, ...steep.activities].every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
  // Diagonal with a tail: values fall below the smallest double.
  const chain = presenceOf(
    Uint8Array.from({ length: size * size }, (_, i) => Number(Math.abs(Math.floor(i / size) - (i % size)) <= 1 && i % size >= Math.floor(i / size))),
    size,
    size,
  );
  const sparse = fitness(chain);
  expect([...sparse.locations, ...sparse.activities].every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
  fc.assert(
    fc.property(presences, (presence) => {
      const { locations, activities } = fitness(presence);
      for (const [values, side] of [
        [locations, presence],
        [activities, transposedPresence(presence)],
      ] as const)
        for (let i = 0; i < values.length; i++) expect(Number.isNaN(values[i])).toBe(side.start[i] === side.start[i + 1]);
      const both = genepy(presence);
      for (const value of [...both.locations, ...both.activities]) expect(Number.isNaN(value) || (Number.isFinite(value) && value >= 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("spectrum of a symmetric matrix: trace, squares, and A v = λ v", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 144, maxLength: 144 }), (n, numbers) => {
      const matrix = new Float64Array(n * n);
      for (let i = 0; i < n; i++)
        for (let j = 0; j <= i; j++) {
          matrix[i * n + j] = numbers[i * n + j]!;
          matrix[j * n + i] = numbers[i * n + j]!;
        }
      const { values, vector } = symmetricSpectrum(matrix.slice(), n);
      const trace = Array.from({ length: n }, (_, i) => matrix[i * n + i]!).reduce((sum, x) => sum + x, 0);
      expect(values.reduce((sum, x) => sum + x, 0)).toBeCloseTo(trace, 9);
      expect(values.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(
        matrix.reduce((sum, x) => sum + x * x, 0),
        8,
      );
      const v = vector(0);
      for (let i = 0; i < n; i++) {
        let product = 0;
        for (let j = 0; j < n; j++) product += matrix[i * n + j]! * v[j]!;
        expect(product).toBeCloseTo(values[0]! * v[i]!, 9);
      }
    }),
    { numRuns: 200 },
  );
});
