import { expect, test } from "vitest";
import { multinomial } from "../../random/multinomial.ts";
import { RandomStream } from "../../random/random-stream.ts";
import { countKind, entryGains, ownMixEntryNull } from "./own-mix-entry-null.ts";
import type { EntryPanel } from "./worlds-without-development.ts";

const rule = { threshold: 1, normalisation: "minimum-conditional" as const, leastEntered: 0, leastHeld: 1 };
const [locations, activities, times] = [12, 24, 5];

/** Each location has a mix of its own: two families of activities, and a preference within them. */
function mixes(seed: number): Float64Array {
  const random = new RandomStream(seed, 77);
  return Float64Array.from({ length: locations * activities }, (_, cell) => {
    const [c, p] = [Math.floor(cell / activities), cell % activities];
    return (c % 2 === p % 2 ? 3 : 1) * (0.2 + random.uniform());
  });
}

const panelOf = (values: readonly Float64Array[]): EntryPanel => ({ locations, activities, values, unknown: values.map((own) => new Uint8Array(own.length)) });

/** Nothing develops: each time is a sample of the same mixes. */
function samples(seed: number): EntryPanel {
  const [mix, random, scratch] = [mixes(seed), new RandomStream(seed, 1), new Float64Array(activities)];
  return panelOf(
    Array.from({ length: times }, (_, t) => {
      const own = new Float64Array(locations * activities);
      for (let c = 0; c < locations; c++) multinomial(random, 40 + 20 * t, mix.subarray(c * activities, (c + 1) * activities), own, c * activities, scratch);
      return own;
    }),
  );
}

/** Nothing develops: what comes is of the same mix, and stays. */
function stock(seed: number): EntryPanel {
  const [mix, random, scratch] = [mixes(seed), new RandomStream(seed, 2), new Float64Array(activities)];
  const values: Float64Array[] = [];
  for (let t = 0; t < times; t++) {
    const own = Float64Array.from(values[t - 1] ?? new Float64Array(locations * activities));
    const come = new Float64Array(activities);
    for (let c = 0; c < locations; c++) {
      multinomial(random, 30, mix.subarray(c * activities, (c + 1) * activities), come, 0, scratch);
      come.forEach((units, p) => {
        own[c * activities + p] = own[c * activities + p]! + units;
      });
    }
    values.push(own);
  }
  return panelOf(values);
}

/** What is missing of a location's family comes, and nothing else does: nearness is all. */
function developing(seed: number): EntryPanel {
  const random = new RandomStream(seed, 3);
  const first = Float64Array.from({ length: locations * activities }, (_, cell) => {
    const [c, p] = [Math.floor(cell / activities), cell % activities];
    return c % 2 === p % 2 && random.uniform() < 0.35 ? 20 : random.uniform() < 0.06 ? 20 : 0;
  });
  const values = [first];
  for (let t = 1; t < times; t++)
    values.push(
      Float64Array.from(values[t - 1] ?? first, (units, cell) => {
        const [c, p] = [Math.floor(cell / activities), cell % activities];
        return units === 0 && c % 2 === p % 2 && random.uniform() < 0.2 ? 20 : units;
      }),
    );
  return panelOf(values);
}

test("a table says itself whether it is a stock", () => {
  expect(countKind(stock(1))).toBe("stock");
  expect(countKind(samples(1))).toBe("samples");
  expect(countKind(panelOf([new Float64Array(locations * activities)]))).toBe("samples");
});

test.each([
  ["samples", samples],
  ["stock", stock],
] as const)(
  "in worlds of %s without development few are called, though the gain is not 0 (W13)",
  (_, world) => {
    let [called, places, looks] = [0, 0, 0];
    let mean = 0;
    const worlds = 24;
    for (let seed = 0; seed < worlds; seed++) {
      const { held, heldOf } = ownMixEntryNull(world(seed), rule, { draws: 39, seed: 1 });
      mean += held.observed / worlds;
      if (held.observed > held.mean && held.pValue < 0.05) called += 1;
      for (const own of heldOf) {
        if (own === null) continue;
        looks += 1;
        if (own.observed > own.mean && own.pValue < 0.05) places += 1;
      }
    }
    // One side of 5 %: more than 4 of 24 come in 1 of 10,000 runs; of the places 0.025 with two standard errors.
    expect(called).toBeLessThanOrEqual(4);
    expect(places / looks).toBeLessThan(0.025 + 2 * Math.sqrt((0.025 * 0.975) / looks) + 0.01);
    if (world === samples) expect(mean).toBeGreaterThan(0.03);
  },
  120_000,
);

test("where what comes is what lay near, it is found", () => {
  const { held, kind } = ownMixEntryNull(developing(4), rule, { draws: 99, seed: 1 });
  expect(kind).toBe("stock");
  expect(held.observed).toBeGreaterThan(held.mean);
  expect(held.pValue).toBeLessThan(0.05);
}, 60_000);

test("an entry of one unit is none, and a location with few units is not looked at", () => {
  const panel = samples(3);
  const all = entryGains(panel, rule);
  const some = entryGains(panel, { ...rule, leastEntered: 3 });
  const none = entryGains(panel, { ...rule, leastHeld: 10_000 });
  const sum = (values: Int32Array): number => values.reduce((total, each) => total + each, 0);
  expect(sum(some.entries)).toBeLessThan(sum(all.entries));
  expect(some.candidates).toBe(all.candidates);
  expect(none).toMatchObject({ candidates: 0, gain: Number.NaN });
});
