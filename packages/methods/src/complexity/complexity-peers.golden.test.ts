import { expect, test } from "vitest";
import { expectClose } from "../../test/expect-close.ts";
import { presenceOfBits, presenceOfValues } from "../../test/golden-presence.ts";
import oec from "./complexity-oec.golden.json" with { type: "json" };
import small from "./complexity-small.golden.json" with { type: "json" };
import world from "./complexity-world.golden.json" with { type: "json" };
import { economicComplexity } from "./indices/economic-complexity.ts";
import { fitness } from "./indices/fitness.ts";
import { genepy } from "./indices/genepy.ts";
import { servedioFitness } from "./indices/servedio-fitness.ts";
import { momentsOf } from "./presence/moments.ts";
import { perCapitaAdvantage } from "./presence/per-capita-advantage.ts";
import { type Presence, presenceOf } from "./presence/presence.ts";
import { type ComplexityConventionName, complexityConventions } from "./relatedness/complexity-convention.ts";
import { conditionalNeighbourhood } from "./relatedness/conditional-neighbourhood.ts";
import { correlationNeighbourhood } from "./relatedness/correlation-neighbourhood.ts";
import { matrixNeighbourhood } from "./relatedness/matrix-neighbourhood.ts";
import { minimumNeighbourhood } from "./relatedness/minimum-neighbourhood.ts";
import { cooccurrenceSums, relatedness } from "./relatedness/relatedness.ts";

interface Answer {
  readonly eci: readonly (number | null)[];
  readonly pci: readonly (number | null)[];
  readonly coi: readonly (number | null)[];
  readonly cells: { readonly at: readonly number[]; readonly density: readonly (number | null)[]; readonly cog: readonly (number | null)[] };
}

function expectIndices(
  presence: Presence,
  name: ComplexityConventionName,
  golden: Answer,
  { neighbourhood = minimumNeighbourhood(presence, complexityConventions[name].diagonal), over = 1 } = {},
) {
  const answer = economicComplexity(presence, neighbourhood, complexityConventions[name]);
  const asGolden = (values: Float64Array) => values.map((value) => value / over);
  expectClose(asGolden(answer.eci), golden.eci, 1e-9);
  expectClose(asGolden(answer.pci), golden.pci, 1e-9);
  expectClose(asGolden(answer.coi), golden.coi, 1e-9);
  expectClose(
    Float64Array.from(golden.cells.at, (cell) => answer.density[cell]!),
    golden.cells.density,
    1e-12,
  );
  const gain = asGolden(answer.gain());
  expectClose(
    Float64Array.from(golden.cells.at, (cell) => gain[cell]!),
    golden.cells.cog,
    1e-9,
  );
  return answer;
}

/** The Stata code's deviation over the long table, of n cells that are identified. */
const sample = (n: number) => Math.sqrt((n - 1) / n);
const earth = presenceOfBits(world.presence, 226, 785);
const sections = presenceOfValues(oec);

test("py-ecomplexity, on the world's 226 countries and 785 products", () => {
  const answer = expectIndices(earth, "py-ecomplexity", world.pyec.default);
  expect(answer.scores.sign?.agrees).toBe(true);
  expectClose(answer.scores.eigenvalues.subarray(0, 5), world.ref.eigenvalues, 1e-9);
  expectClose(answer.eci, world.ref.eci, 1e-9);
  expectIndices(presenceOfBits(world.presence_half, 226, 785), "py-ecomplexity", world.pyec.half);
  expectIndices(earth, "py-ecomplexity", world.pyec.asymmetric, { neighbourhood: conditionalNeighbourhood(earth, 1) });
});

test("py-ecomplexity, on 21 sections by advantage, by correlation and by head", () => {
  expectIndices(sections.presence, "py-ecomplexity", oec.pyec.default);
  expectClose(
    Float64Array.from(oec.pyec.default.cells.at, (cell) => sections.advantage[cell]!),
    oec.pyec.default.cells.rca,
    1e-12,
  );
  const correlated = correlationNeighbourhood(sections.advantage, sections.marks, [226, 21], 1);
  expectIndices(sections.presence, "py-ecomplexity", oec.pyec.continuous, { neighbourhood: correlated });
  const { germany } = small;
  const byHead = perCapitaAdvantage(Float64Array.from(germany.values), Float64Array.from(germany.population), 16, 17);
  expectClose(
    Float64Array.from(germany.cells.at, (cell) => byHead[cell]!),
    germany.cells.rpop,
    1e-12,
  );
  expectIndices(
    presenceOf(
      Uint8Array.from(byHead, (value) => Number(value >= 1)),
      16,
      17,
    ),
    "py-ecomplexity",
    germany,
  );
});

test("the Atlas's Stata code: its own file, and larger ones; empty rows make nobody else's empty", () => {
  const own = presenceOfValues(small.stata, 1, true);
  const { stata } = small;
  const indices = economicComplexity(own.presence, minimumNeighbourhood(own.presence, 0), complexityConventions["atlas-stata"]);
  // Its fixture prints a part of the locations; in this file the two rules for the sign contradict each other.
  expect(indices.scores.sign?.agrees).toBe(false);
  const printed = Int32Array.from(stata.eci.keys()).filter((c) => stata.eci[c] !== null);
  for (const [ours, theirs] of [
    [indices.eci, stata.eci],
    [indices.coi, stata.coi],
  ] as const)
    expectClose(
      Array.from(printed, (c) => ours[c]!),
      Array.from(printed, (c) => theirs[c]!),
      1e-13,
    );
  expectClose(indices.pci, stata.pci, 1e-13);
  const gain = indices.gain();
  expectClose(
    Float64Array.from(stata.cells.at, (cell) => indices.density[cell]!),
    stata.cells.density,
    1e-15,
  );
  expectClose(
    Float64Array.from(stata.cells.at, (cell) => gain[cell]!),
    stata.cells.cog,
    1e-14,
  );
  expectIndices(earth, "atlas-stata", world.statalike, { over: sample(226 * 785) });
  expectIndices(sections.presence, "atlas-stata", oec.statalike, { over: sample(226 * 21) });
  const answer = expectIndices(presenceOfValues(oec, 3, true).presence, "atlas-stata", oec.threshold3, { over: sample(210 * 20) });
  expect(answer.scores.set.dropped.map(({ reason }) => reason).sort()).toEqual([...Array(16).fill("zero-diversity"), "zero-ubiquity"]);
  expect(answer.eci.filter(Number.isFinite)).toHaveLength(210);
});

test("R's economiccomplexity", () => {
  for (const [presence, { recx }] of [
    [earth, world],
    [sections.presence, oec],
  ] as const)
    expectIndices(presence, "economiccomplexity", { ...recx, cells: { at: [], density: [], cog: [] } });
  for (const [presence, { recx }] of [
    [earth, world],
    [sections.presence, oec],
  ] as const) {
    const answer = economicComplexity(presence, minimumNeighbourhood(presence, 1), complexityConventions.economiccomplexity);
    expectClose(
      Float64Array.from(recx.density.at, (cell) => answer.density[cell]!),
      recx.density.density,
      1e-12,
    );
    const gain = answer.gain();
    expectClose(
      Float64Array.from(recx.cog.at, (cell) => gain[cell]!),
      recx.cog.cog,
      1e-9,
    );
  }
});

test("OEC: 20 reflections, and the opportunity gain on every cell", () => {
  const answer = economicComplexity(sections.presence, minimumNeighbourhood(sections.presence, 0), complexityConventions.oec);
  for (const [eci, pci] of [
    [oec.dw.eci, oec.dw.pci],
    [oec.recx.reflections_c, oec.recx.reflections_p],
  ] as const) {
    expectClose(answer.eci, eci, 1e-9);
    expectClose(answer.pci, pci, 1e-9);
  }
  const gain = answer.gain();
  expectClose(
    Float64Array.from(oec.dw.cells.at, (cell) => answer.density[cell]!),
    oec.dw.cells.relatedness,
    1e-12,
  );
  expectClose(
    Float64Array.from(oec.dw.cells.at, (cell) => gain[cell]!),
    oec.dw.cells.opportunity_gain,
    1e-9,
  );
});

test("20 reflections of the world as 80-bit numbers give them; programs in 64 bits that keep the constant are off by more than a right one may be", () => {
  const answer = economicComplexity(earth, minimumNeighbourhood(earth, 0), complexityConventions.oec);
  expectClose(answer.eci, world.long_double_c, 1e-10);
  expectClose(answer.pci, world.long_double_p, 1e-10);
  expectClose(answer.eci, world.recx.reflections_c, 1e-7);
  expectClose(answer.pci, world.recx.reflections_p, 1e-7);
});

test("EconGeo: ECI as its rounded transition matrix allows, density by the probability index", () => {
  const phi = relatedness(cooccurrenceSums(sections.presence), sections.presence, "probability");
  const answer = economicComplexity(sections.presence, matrixNeighbourhood(sections.presence, phi), complexityConventions.econgeo);
  const { at, density_prob_r2 } = oec.econgeo.density;
  // Printed in percent with two decimals.
  expectClose(
    Float64Array.from(at, (cell) => 100 * answer.density[cell]!),
    density_prob_r2,
    0.005 + 1e-9,
  );
  const [a, b] = [momentsOf(answer.eci, 0), momentsOf(oec.econgeo.kci, 0)] as const;
  let inner = 0;
  answer.eci.forEach((value, c) => {
    inner += ((value - a.mean) * (oec.econgeo.kci[c]! - b.mean)) / (226 * a.deviation * b.deviation);
  });
  expect(Math.abs(inner)).toBeGreaterThan(0.999);
});

test.each([
  ["world", earth, world.ref],
  ["sections", sections.presence, oec.ref],
  ["fields of 2000", presenceOfValues(small.wipo["2000"]).presence, small.wipo["2000"].ref],
  ["fields of 2020", presenceOfValues(small.wipo["2020"]).presence, small.wipo["2020"].ref],
  ["topics of regions", presenceOfValues(small.topics).presence, small.topics.ref],
])("fitness after 1,000 steps and GENEPY: %s", (_, presence, golden) => {
  const fit = fitness(presence);
  const tolerance = golden.last_step_change < 1e-12 ? 1e-8 : 1e-6;
  expectClose(fit.locations, golden.fitness, tolerance);
  expectClose(fit.activities, golden.complexity, tolerance);
  const both = genepy(presence);
  expectClose(both.locations, golden.genepy, 1e-9);
  expectClose(both.activities, golden.genepy_activities, 1e-9);
});

test("fitness as fermi computes it, plain and after Servedio", () => {
  for (const [presence, { fermi }] of [
    [earth, world],
    [sections.presence, oec],
  ] as const) {
    expectClose(fitness(presence).locations, fermi.fitness, 1e-8);
    expectClose(fitness(presence).activities, fermi.complexity, 1e-8);
    const stable = servedioFitness(presence, { scale: "fermi" });
    expectClose(stable.locations, fermi.servedio, 1e-12);
    expectClose(stable.activities, fermi.servedio_complexity, 1e-12);
  }
});
