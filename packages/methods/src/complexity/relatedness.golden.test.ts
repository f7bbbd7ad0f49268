import { expect, test } from "vitest";
import { expectClose } from "../../test/expect-close.ts";
import { presenceOfBits, presenceOfValues } from "../../test/golden-presence.ts";
import income from "./complexity-income.golden.json" with { type: "json" };
import oec from "./complexity-oec.golden.json" with { type: "json" };
import small from "./complexity-small.golden.json" with { type: "json" };
import world from "./complexity-world.golden.json" with { type: "json" };
import { activityAttribute } from "./indices/location-attribute.ts";
import { activityTaxonomy, assistMatrix, taxonomyParents } from "./relatedness/activity-taxonomy.ts";
import { cooccurrenceScore } from "./relatedness/cooccurrence-score.ts";
import { matrixNeighbourhood } from "./relatedness/matrix-neighbourhood.ts";
import { minimumNeighbourhood } from "./relatedness/minimum-neighbourhood.ts";
import { proximity } from "./relatedness/proximity.ts";
import { cooccurrenceSums, relatedness } from "./relatedness/relatedness.ts";
import { relatednessDensity } from "./relatedness/relatedness-density.ts";
import { relativeRelatedness } from "./relatedness/relative-relatedness.ts";

const earth = presenceOfBits(world.presence, 226, 785);

test.each([
  ["sections", presenceOfValues(oec).presence, oec.econgeo],
  ["topics of regions", presenceOfValues(small.topics).presence, small.topics.econgeo],
  ["fields, 2001 to 2005", presenceOfValues(small.windows.early).presence, small.windows.early.econgeo],
  ["fields, 2016 to 2020", presenceOfValues(small.windows.late).presence, small.windows.late.econgeo],
])("relatedness, z-scores and density as EconGeo computes them: %s", (_, presence, { relatedness: golden, density }) => {
  const sums = cooccurrenceSums(presence);
  const at = (values: ArrayLike<number>) => Float64Array.from(golden.at, (cell) => values[cell]!);
  expect(Array.from(at(sums.count))).toEqual(golden.cooc);
  expectClose(at(relatedness(sums, presence, "probability")), golden.prob, 1e-12);
  expectClose(at(relatedness(sums, presence, "association")), golden.association, 1e-12);
  expectClose(at(relatedness(sums, presence, "cosine")), golden.cosine, 1e-12);
  expectClose(at(relatedness(sums, presence, "jaccard")), golden.jaccard, 1e-12);
  expectClose(at(cooccurrenceScore(sums, presence)), golden.z_score, 1e-10);
  const near = relatednessDensity(matrixNeighbourhood(presence, relatedness(sums, presence, "probability")));
  // Printed in percent with two decimals.
  expectClose(
    Float64Array.from(density.at, (cell) => 100 * near[cell]!),
    density.density_prob_r2,
    0.005 + 1e-9,
  );
});

test("proximity as py-ecomplexity computes it", () => {
  const phi = proximity(earth, 1);
  expectClose(
    Float64Array.from(world.proximity.at, (cell) => phi[cell]!),
    world.proximity.proximity,
    1e-12,
  );
});

test("taxonomy and assist matrix as fermi computes them; the parent of an activity is more widespread", () => {
  for (const [presence, { fermi }] of [
    [earth, world],
    [presenceOfValues(oec).presence, oec],
  ] as const) {
    const [taxonomy, assist] = [activityTaxonomy(presence), assistMatrix(presence)];
    expectClose(
      Float64Array.from(fermi.taxonomy.at, (cell) => taxonomy[cell]!),
      fermi.taxonomy.taxonomy,
      1e-12,
    );
    expectClose(
      Float64Array.from(fermi.taxonomy.at, (cell) => assist[cell]!),
      fermi.taxonomy.assist,
      1e-12,
    );
  }
  const { presence } = presenceOfValues(oec);
  const holders = (p: number) => presence.held.filter((held) => held === p).length;
  taxonomyParents(presence).forEach((parent, p) => {
    if (parent >= 0) expect(holders(parent)).toBeGreaterThan(holders(p));
  });
});

test("relative relatedness as the OEC's program computes it", () => {
  const { presence, marks } = presenceOfValues(oec);
  const relative = relativeRelatedness(relatednessDensity(minimumNeighbourhood(presence, 0)), marks, 226, 21);
  expectClose(
    Float64Array.from(oec.dw.cells.at, (cell) => relative[cell]!),
    oec.dw.cells.relative_relatedness,
    1e-9,
  );
});

test("income of exporters carried over to products: PRODY of R's economiccomplexity and the product index of the OEC's program", () => {
  const [C, P] = [income.countries.length, income.products.length];
  const attribute = Float64Array.from(income.income, (value) => value ?? Number.NaN);
  const total = (p: number) => income.values.filter((_, cell) => cell % P === p).reduce((sum, value) => sum + value, 0);
  const share = (cell: number) => income.values[cell]! / income.row_totals[Math.floor(cell / P)]!;
  const advantage = Float64Array.from(income.values, (_, cell) => share(cell) / (total(cell % P) / income.grand_total));
  expectClose(activityAttribute(attribute, advantage, C, P), income.prody, 1e-12);
  const present = advantage.map((value, cell) => (value >= 1 ? share(cell) : 0));
  expectClose(activityAttribute(attribute, present, C, P), income.pgi, 1e-12);
});
