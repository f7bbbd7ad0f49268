import { expect, test } from "vitest";
import { observationsOf } from "../observations.ts";
import { basketComplexity, isComplexityCertain, regionOptions, regionProfile } from "./region-options.ts";
import { regionSpace, spaceComplexity } from "./region-space.ts";

/** A ladder: each region holds what the one before holds, and one more. */
const regions = ["a", "b", "c", "d"];
const rows = regions.flatMap((region, c) => Array.from({ length: c + 2 }, (_, k) => ({ values: { region, activity: `k${k}`, firms: 2 } })));
const choice = { threshold: 0.001, normalisation: "minimum-conditional" } as const;
const time = () => {
  const [only] = regionSpace(observationsOf(rows, { location: "region", activity: "activity" }, { value: "firms" }), choice).times;
  if (only === undefined) throw new Error("no time");
  return only;
};

test("what a region lacks, nearest first, each nearness made up of what it holds", () => {
  const held = time();
  const options = regionOptions(held, spaceComplexity(held, choice), "a", 10);
  expect(options.map(({ activity }) => activity)).toEqual(["k2", "k3", "k4"]);
  for (const { density, because } of options) expect(because.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(density, 12);
  expect(options[0]?.because.map(({ activity }) => activity)).toEqual(["k0", "k1"]);
});

test("complexity, where its sign is certain, rises along the ladder; nothing nearer is more complex on the frontier alone", () => {
  const held = time();
  const complexity = spaceComplexity(held, choice);
  expect(isComplexityCertain(complexity)).toBe(true);
  const options = regionOptions(held, complexity, "b", 1);
  for (const option of options) {
    const beaten = options.some((other) => other.density > option.density && Number(other.complexity) > Number(option.complexity));
    if (beaten) expect(option.frontier).toBe(false);
  }
  expect(Number(basketComplexity(held, complexity, "d"))).toBeGreaterThan(Number(basketComplexity(held, complexity, "a")));
});

test("a profile holds every activity once; nobody knows a region that is not there", () => {
  const held = time();
  const complexity = spaceComplexity(held, choice);
  const profile = regionProfile(held, complexity, "b", 2);
  expect(profile.filter(({ present }) => present).map(({ activity }) => activity)).toEqual(["k0", "k1", "k2"]);
  expect(profile).toHaveLength(5);
  expect(regionProfile(held, complexity, "nowhere", 2)).toEqual([]);
  expect(regionOptions(held, complexity, "nowhere", 2)).toEqual([]);
});
