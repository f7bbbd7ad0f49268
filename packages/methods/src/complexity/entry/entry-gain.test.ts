import { expect, test } from "vitest";
import { RandomStream } from "../../random/random-stream.ts";
import { entryGain } from "./entry-gain.ts";
import { type EntryCandidates, entryTest } from "./entry-test.ts";

/** 12 locations of 30 candidates; entries follow the score, the rival is noise or the score itself. */
function candidates(isRivalNoise: boolean): EntryCandidates {
  const random = new RandomStream(5);
  const n = 12 * 30;
  const score = Float64Array.from({ length: n }, () => random.uniform());
  return {
    locations: 12,
    location: Int32Array.from({ length: n }, (_, i) => Math.floor(i / 30)),
    transition: new Int32Array(n),
    entered: Uint8Array.from(score, (x) => Number(random.uniform() < 0.5 * x)),
    score,
    rivals: { rca: isRivalNoise ? Float64Array.from({ length: n }, () => random.uniform()) : score },
  };
}

test("the gain and its spread are those of the whole test", () => {
  const given = candidates(true);
  const options = { draws: 400, seed: 2 };
  const [whole, gain] = [entryTest(given, options), entryGain(given, "rca", options)];
  expect(gain.area).toBeCloseTo(whole.auc.value, 12);
  expect(gain.rivalArea).toBeCloseTo(whole.rivals["rca"]?.value ?? Number.NaN, 12);
  expect(gain.held.observed).toBeCloseTo(whole.gain["rca"]?.value ?? Number.NaN, 12);
  // Moved by one number: the width stays.
  expect(gain.held.p975 - gain.held.p025).toBeCloseTo((whole.gain["rca"]?.high ?? 0) - (whole.gain["rca"]?.low ?? 0), 12);
  expect(gain.held.mean).toBeCloseTo(0, 12);
  expect(gain.held.pValue).toBeLessThan(0.05);
});

test("a score gains nothing over itself; without an entry there is no gain", () => {
  expect(entryGain(candidates(false), "rca", { draws: 50, seed: 1 }).held).toMatchObject({ observed: 0, p025: 0, p975: 0, pValue: 1 });
  const none = { ...candidates(true), entered: new Uint8Array(360) };
  expect(entryGain(none, "rca", { draws: 50, seed: 1 }).held.observed).toBeNaN();
});
