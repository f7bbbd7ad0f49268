import { expect, test } from "vitest";
import { cooccurrence } from "./cooccurrence/cooccurrence.ts";
import { easeOfRecombination } from "./indices/ease-of-recombination.ts";
import { externalComplexity } from "./indices/external-complexity.ts";
import { fitness } from "./indices/fitness.ts";
import { distantGenerality, generality } from "./indices/generality.ts";
import { identifiedSet } from "./indices/identified-set.ts";
import { activityAttribute, basketAttribute } from "./indices/location-attribute.ts";
import { reflections } from "./indices/reflections.ts";
import { servedioFitness } from "./indices/servedio-fitness.ts";
import { advantageEvidence } from "./presence/advantage-evidence.ts";
import { denseCore } from "./presence/dense-core.ts";
import { momentsOf } from "./presence/moments.ts";
import { perCapitaAdvantage } from "./presence/per-capita-advantage.ts";
import { presenceAmong, presenceOf } from "./presence/presence.ts";
import { coherence } from "./relatedness/coherence.ts";
import { crossRelatedness } from "./relatedness/cross-relatedness.ts";
import { proximity } from "./relatedness/proximity.ts";
import { cooccurrenceSums, relatedness } from "./relatedness/relatedness.ts";
import { symmetricSpectrum } from "./spectra/symmetric-spectrum.ts";
import { relatedVariety } from "./variety/related-variety.ts";

const two = presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2);
const wide = presenceOf(Uint8Array.of(1, 1, 0, 1, 1, 1), 2, 3);

/** The examples of the docstrings, with their values. */
test.each<[string, () => ArrayLike<number>, readonly number[]]>([
  ["perCapitaAdvantage", () => perCapitaAdvantage(Float64Array.of(1, 1, 0, 2), Float64Array.of(1, 3), 2, 2), [4, 4 / 3, 0, 8 / 9]],
  ["activityAttribute", () => activityAttribute(Float64Array.of(10, 20), Float64Array.of(1, 0, 3, 1), 2, 2), [17.5, 20]],
  ["cooccurrence", () => cooccurrence(two), [1, 1, 1, 2]],
  ["proximity", () => proximity(two, 1), [1, 0.5, 0.5, 1]],
  ["symmetricSpectrum", () => symmetricSpectrum(Float64Array.of(2, 1, 1, 2), 2).values, [3, 1]],
  ["momentsOf", () => Object.values(momentsOf([1, 3], 0)), [2, 1]],
  ["reflections", () => reflections(two, 1).locations, [-1 / 6, 1 / 3]],
  ["fitness", () => fitness(two).locations, [1.998003992015968, 0.0019960079840319377]],
  ["servedioFitness", () => servedioFitness(two).locations, [2.147899035704787, 1.4655712318767677]],
  ["externalComplexity", () => externalComplexity(two, Float64Array.of(2, 1)).eci, [1.5, 1]],
  ["coherence", () => coherence(Float64Array.of(0.5, 0.5), Float64Array.of(0, 3, 3, 0), 1, 2), [3]],
  ["relatedVariety, unrelated", () => relatedVariety(Float64Array.of(0.25, 0.25, 0.5), Int32Array.of(0, 0, 1), 1, 3).unrelated, [1]],
  ["relatedVariety, related", () => relatedVariety(Float64Array.of(0.25, 0.25, 0.5), Int32Array.of(0, 0, 1), 1, 3).related, [0.5]],
  ["generality", () => generality(Float64Array.of(3, 1), 1, 2).generality, [0.375]],
  ["easeOfRecombination", () => easeOfRecombination(presenceOf(Uint8Array.of(1, 1, 1, 0), 2, 2)).ease, [0.5, 1]],
  ["relatedness", () => relatedness(cooccurrenceSums(wide), wide, "cosine").subarray(0, 3), [0, 2 / 3, 1 / Math.sqrt(6)]],
  ["identifiedSet", () => identifiedSet(presenceOf(Uint8Array.of(1, 0, 0, 1, 0, 0), 3, 2)).locations, [0]],
  ["denseCore", () => denseCore(presenceOf(Uint8Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, 3), 2, 2).locations, [1, 1, 0]],
  ["presenceAmong", () => presenceAmong(wide, Int32Array.of(1), Int32Array.of(0, 2)).held, [0, 1]],
])("%s", (_, computed, expected) => {
  const values = computed();
  expect(values.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(values[i]).toBeCloseTo(value, 12);
  });
});

test("generality: 0 for one industry, 1 - 1/n for n equal ones, less where industries are near, and nothing for a technology without uses", () => {
  expect(generality(Float64Array.of(5, 0, 0, 2, 2, 2, 0, 0, 0), 3, 3).generality).toEqual(Float64Array.of(0, 1 - 3 * (1 / 3) ** 2, Number.NaN));
  const [far, near] = [new Float64Array(9), new Float64Array(9).fill(1)];
  const uses = Float64Array.of(2, 2, 2);
  expect(distantGenerality(uses, far, 1, 3)[0]).toBeCloseTo(2 / 3, 12);
  expect(distantGenerality(uses, near, 1, 3)[0]).toBeCloseTo(0, 12);
});

test("what is unknown counts in no mean", () => {
  expect(activityAttribute(Float64Array.of(10, Number.NaN), Float64Array.of(1, 0, 3, 1), 2, 2)).toEqual(Float64Array.of(10, Number.NaN));
  expect(basketAttribute(Float64Array.of(4, Number.NaN), Float64Array.of(1, 5), 1, 2)).toEqual(Float64Array.of(4));
  expect(externalComplexity(two, Float64Array.of(Number.NaN, 1))).toEqual({ eci: Float64Array.of(1, 1), covered: Float64Array.of(0.5, 1) });
  expect(coherence(Float64Array.of(1, 0), Float64Array.of(0, 3, 3, 0), 1, 2)[0]).toBeNaN();
});

test("across two spaces: proximity and density by hand", () => {
  // Technologies: a and b hold optics, b and c motors. Industries: a holds cameras, b and c cars, nobody ships.
  const technologies = presenceOf(Uint8Array.of(1, 0, 1, 1, 0, 1), 3, 2);
  const industries = presenceOf(Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 1, 0), 3, 3);
  const { phi, density } = crossRelatedness(technologies, industries);
  expect(phi).toEqual(Float64Array.of(1 / 2, 1 / 2, 0, 0, 1, 0));
  expect(density).toEqual(Float64Array.of(1, 1 / 3, Number.NaN, 1, 1, Number.NaN, 0, 2 / 3, Number.NaN));
});

test("a small count says less of advantage than a large one of the same RCA", () => {
  const { probability } = advantageEvidence(Float64Array.of(2, 0, 0, 150, 900, 80, 100, 40, 700), 3, 3, 1);
  expect(probability.every((p) => p >= 0 && p <= 1)).toBe(true);
});
