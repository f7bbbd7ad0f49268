import { expect, test } from "vitest";
import { evidenceInMemory } from "../../../../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../../../../evidence/roles/bind-table.ts";
import { table } from "../../../../schema/table.ts";
import { code, count, region, required, year } from "../../../../schema/table-column.ts";
import { basketComplexity, isComplexityCertain, regionOptions, regionProfile } from "./region-options.ts";
import { regionSpace, spaceComplexity } from "./region-space.ts";

/** A ladder: each region holds what the one before holds, and one more. */
const regions = ["a", "b", "c", "d"];
const lines = regions.flatMap((place, c) => Array.from({ length: c + 2 }, (_, k) => `${place},k${k},2020,2\n`));
const firms = table({
  role: "firms_here",
  meaning: { en: "Firms", zh: "企业" },
  columns: {
    region: required(region()),
    industry: required(code("Industry", "行业")),
    year: required(year()),
    firms: required(count("Firms", "企业", "firm")),
  },
});
const choice = { threshold: 0.001, normalisation: "minimum-conditional" } as const;
const as = { location: "region", activity: "industry", time: "year", value: "firms" } as const;

const ladder = () =>
  roleEvidence(evidenceInMemory({ firms_here: { csv: `region,industry,year,firms\n${lines.join("")}`, numbers: ["year", "firms"] } }), { roles: {} });

async function spaces() {
  const space = await regionSpace(ladder(), { from: firms, as }, choice);
  const complexity = await spaceComplexity(ladder(), { from: firms, as, where: { year: [2020] } }, choice);
  const held = space.ok ? space.value.times[0] : undefined;
  if (held === undefined || !complexity.ok) throw new Error("no time");
  return { held, complexity: complexity.value };
}

test("what a region lacks, nearest first, each nearness made up of what it holds", async () => {
  const { held, complexity } = await spaces();
  const options = regionOptions(held, complexity, "a", 10);
  expect(options.map(({ activity }) => activity)).toEqual(["k2", "k3", "k4"]);
  for (const { density, because } of options) expect(because.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(density, 12);
  expect(options[0]?.because.map(({ activity }) => activity)).toEqual(["k0", "k1"]);
});

test("complexity, where its sign is certain, rises along the ladder; nothing nearer is more complex on the frontier alone", async () => {
  const { held, complexity } = await spaces();
  expect(isComplexityCertain(complexity)).toBe(true);
  const options = regionOptions(held, complexity, "b", 1);
  for (const option of options) {
    const beaten = options.some((other) => other.density > option.density && Number(other.complexity) > Number(option.complexity));
    if (beaten) expect(option.frontier).toBe(false);
  }
  expect(Number(basketComplexity(held, complexity, "d"))).toBeGreaterThan(Number(basketComplexity(held, complexity, "a")));
});

test("a profile holds every activity once; nobody knows a region that is not there", async () => {
  const { held, complexity } = await spaces();
  const profile = regionProfile(held, complexity, "b", 2);
  expect(profile.filter(({ present }) => present).map(({ activity }) => activity)).toEqual(["k0", "k1", "k2"]);
  expect(profile).toHaveLength(5);
  expect(regionProfile(held, complexity, "nowhere", 2)).toEqual([]);
  expect(regionOptions(held, complexity, "nowhere", 2)).toEqual([]);
});
