import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceOfValues } from "../../../test/golden-presence.ts";
import small from "../complexity-small.golden.json" with { type: "json" };
import { type EntryCandidates, entryTest } from "./entry-test.ts";
import { chance, logisticLine } from "./logistic-line.ts";
import { RankCurve } from "./rank-curve.ts";

/** Candidates of one transition in rows: location, score, came. */
function candidates(
  rows: readonly (readonly [location: number, score: number, came: number])[],
  rival: readonly number[] = rows.map(() => 0),
): EntryCandidates {
  return {
    locations: Math.max(0, ...rows.map(([c]) => c + 1)),
    location: Int32Array.from(rows, ([c]) => c),
    transition: new Int32Array(rows.length),
    score: Float64Array.from(rows, ([, score]) => score),
    entered: Uint8Array.from(rows, ([, , came]) => came),
    rivals: { rival: Float64Array.from(rival) },
  };
}

const draws = { draws: 200, seed: 1 };

test("a case of a group that is drawn twice counts as two, one of a group that is not drawn counts as none", () => {
  const [score, came, group] = [
    [1, 2, 2, 3, 4],
    [0, 0, 1, 1, 0],
    [0, 1, 1, 2, 3],
  ] as const;
  const weight = [1, 2, 1, 0];
  const copies = score.flatMap((x, i) => Array.from({ length: weight[group[i] as number] as number }, () => [x, came[i] as number] as const));
  const alone = new RankCurve(
    Float64Array.from(copies, ([x]) => x),
    Uint8Array.from(copies, ([, yes]) => yes),
    new Int32Array(copies.length),
  );
  expect(new RankCurve(Float64Array.from(score), Uint8Array.from(came), Int32Array.from(group)).area(Float64Array.from(weight))).toBe(
    alone.area(Float64Array.of(1)),
  );
});

test("area under the curve counts pairs, ties half; turned round it is 1 less", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { minLength: 2, maxLength: 40 }), (cases) => {
      const score = Float64Array.from(cases, ([x]) => x);
      const came = Uint8Array.from(cases, ([, yes]) => Number(yes));
      const pairs = cases.flatMap(([x, yes]) => (yes ? cases.filter(([, other]) => !other).map(([y]) => (x > y ? 1 : x === y ? 0.5 : 0)) : []));
      const one = { group: new Int32Array(cases.length), weight: Float64Array.of(1) };
      const area = new RankCurve(score, came, one.group).area(one.weight);
      if (pairs.length === 0) expect(area).toBeNaN();
      else {
        expect(area).toBeCloseTo(pairs.reduce((sum: number, won) => sum + won, 0) / pairs.length, 12);
        expect(
          new RankCurve(
            score.map((x) => -x),
            came,
            one.group,
          ).area(one.weight),
        ).toBeCloseTo(1 - area, 12);
      }
    }),
  );
});

test("the logistic line is where the gradient of the likelihood vanishes, and stays finite where the score separates", () => {
  const x = Float64Array.of(0, 1, 2, 3, 4, 5);
  const came = Uint8Array.of(0, 0, 1, 0, 1, 1);
  const line = logisticLine(x, came);
  const gradient = (of: (at: number) => number) => x.reduce((sum, at, i) => sum + (came[i]! - chance(line, at)) * of(at), 0);
  expect(gradient(() => 1)).toBeCloseTo(1e-6 * line.intercept, 9);
  expect(gradient((at) => at)).toBeCloseTo(1e-6 * line.slope, 9);
  const apart = logisticLine(x, Uint8Array.of(0, 0, 0, 1, 1, 1));
  expect(Number.isFinite(apart.slope) && apart.slope > 5).toBe(true);
});

test("a score that orders all entries first has area 1; its rival that says nothing has one half, and the gain is the difference", () => {
  const rows = Array.from({ length: 200 }, (_, i) => [i % 20, (i % 10) / 10, Number(i % 10 >= 8)] as const);
  const { auc, rivals, gain, entries, calibration, probability } = entryTest(candidates(rows), draws);
  expect([entries, auc, rivals["rival"]?.value, gain["rival"]?.value]).toEqual([40, { value: 1, low: 1, high: 1 }, 0.5, 0.5]);
  expect(calibration.reduce((sum, { candidates: n }) => sum + n, 0)).toBe(200);
  expect(probability.every((p) => p > 0 && p < 1)).toBe(true);
});

test("a rival is held to the same figures as the score: asked as the score it has them, and what the score gains is their difference", () => {
  const rows = Array.from({ length: 240 }, (_, i) => [i % 8, ((i * 37) % 101) / 101, Number((i * 37) % 101 > 70 !== (i % 11 === 0))] as const);
  const other = rows.map((_, i) => ((i * 53) % 97) / 97);
  const both = entryTest(candidates(rows, other), draws);
  const alone = entryTest(
    candidates(
      rows.map(([c, , came], i) => [c, other[i]!, came]),
      rows.map(([, score]) => score),
    ),
    draws,
  );
  expect([both.rivals["rival"], both.rivalPrecision["rival"], both.rivalLogLoss["rival"]]).toEqual([alone.auc, alone.precisionAt10, alone.logLoss]);
  expect(both.precisionGain["rival"]?.value).toBe(both.precisionAt10.value - alone.precisionAt10.value);
  expect(both.logLossGain["rival"]?.value).toBe(alone.logLoss.value - both.logLoss.value);
  expect(both.gain["rival"]?.low).toBeGreaterThan(0);
  const same = entryTest(
    candidates(
      rows,
      rows.map(([, score]) => score),
    ),
    draws,
  );
  for (const gain of [same.gain, same.precisionGain, same.logLossGain]) expect(gain["rival"]).toEqual({ value: 0, low: 0, high: 0 });
});

test("tenths of the probability come with the interval of what came, over locations drawn again", () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 20, (i % 10) / 10, Number((i * 7) % 10 < i % 10)] as const);
  const { calibration, entries } = entryTest(candidates(rows), draws);
  expect(calibration).toHaveLength(10);
  expect(calibration.reduce((sum, { observed, candidates: n }) => sum + observed * n, 0)).toBeCloseTo(entries, 9);
  for (const { observed, low, high } of calibration) expect(low <= observed && observed <= high).toBe(true);
});

test("precision takes ten of each location and transition, ties by the order of activities", () => {
  const rows = Array.from({ length: 24 }, (_, i) => [Math.floor(i / 12), 0.5, Number(i % 12 < 6)] as const);
  expect(entryTest(candidates(rows), draws).precisionAt10.value).toBeCloseTo(12 / 20, 12);
});

test("no entry gives no value, a few give no interval", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [i % 5, i / 30, 0] as const);
  const none = entryTest(candidates(rows), draws);
  expect([none.entries, none.auc.value, none.precisionAt10.value, none.logLoss.value, none.logLossBase]).toEqual([
    0,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  const few = entryTest(candidates(rows.map(([c, score], i) => [c, score, Number(i > 25)])), draws);
  expect([few.entries, few.auc.value, few.auc.low, few.calibration[0]?.low]).toEqual([4, 1, Number.NaN, Number.NaN]);
  expect(entryTest(candidates([]), draws)).toMatchObject({ candidates: 0, entries: 0 });
});

test("a location's own cases take no part in the line that scores it", () => {
  // The rule of location 0 is the opposite of everybody else's: held out, it is predicted by theirs.
  const rows = Array.from({ length: 120 }, (_, i) => {
    const [c, score] = [i % 4, (i % 12) / 12];
    const high = score > 0.5 ? (i % 5 === 0 ? 0 : 1) : i % 7 === 0 ? 1 : 0;
    return [c, score, c === 0 ? 1 - high : high] as const;
  });
  const { probability } = entryTest(candidates(rows), draws);
  const own = rows.flatMap(([c, score], i) => (c === 0 ? [[score, probability[i]!] as const] : []));
  const [highest, lowest] = [own.reduce((a, b) => (b[0] > a[0] ? b : a)), own.reduce((a, b) => (b[0] < a[0] ? b : a))];
  expect(highest[1]).toBeGreaterThan(lowest[1]);
});

test("entries and exits between two windows are those of EconGeo", () => {
  const { early, late, entry, exit } = small.windows;
  const [before, after] = [presenceOfValues(early).marks, presenceOfValues(late).marks];
  const changes = (from: number, to: number) =>
    early.locations.flatMap((location, c) =>
      early.activities.flatMap((activity, p) => {
        const c2 = late.locations.indexOf(location);
        const p2 = late.activities.indexOf(activity);
        return before[c * early.activities.length + p] === from && after[c2 * late.activities.length + p2] === to ? [`${location}|${activity}`] : [];
      }),
    );
  const kept = (pairs: readonly (readonly string[])[]) => pairs.filter(([location]) => early.locations.includes(location!)).map((pair) => pair.join("|"));
  expect(changes(0, 1).sort()).toEqual(kept(entry).sort());
  expect(changes(1, 0).sort()).toEqual(kept(exit).sort());
});
