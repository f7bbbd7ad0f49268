import { readFileSync } from "node:fs";
import { fittedCurve, growthCurve, growthCurveNames } from "@quoin/methods";
import { expect, test } from "vitest";
import { referenceEpisodes } from "../../../../bench/substitution-held-out/reference-episodes.ts";
import { oneIn } from "../../../core/test/long-run.ts";

/**
 * Sums of squares of every curve of every open reference series: the lowest found by ours and by three searches from 1,000 random starts each.
 * `bench/substitution-fits.ts` sets them against a Levenberg-Marquardt in numpy, which nowhere ends lower. A fit that ends lower still is welcome; the record is then to be lowered.
 */
const lowest = JSON.parse(readFileSync(new URL("every-fit.golden.json", import.meta.url), "utf8")) as Record<
  (typeof growthCurveNames)[number],
  readonly number[]
>;
const openSeries = new URL("../../../../bench/substitution-held-out/open-series.csv.gz", import.meta.url).pathname;

test("every fit of a batch of hundreds of series reaches the lowest sum of squares known", { timeout: 600_000 }, async () => {
  const { episodes } = await referenceEpisodes([openSeries]);
  const series = episodes.flatMap(({ episode: { episode, region, series: own } }) =>
    own
      .filter(({ years, shares }) => years.length >= 5 && shares.some((share) => share > 0))
      .map(({ technology, years, shares }) => ({ name: `${episode} / ${region} / ${technology}`, years, shares })),
  );
  const above = growthCurveNames.flatMap((model) => {
    expect(lowest[model]).toHaveLength(series.length);
    return oneIn(20, [...series.entries()]).flatMap(([place, { name, years, shares }]) => {
      const { rss } = fittedCurve(growthCurve(model, years, shares), years, shares);
      const known = lowest[model][place] ?? Number.NaN;
      return rss <= known * (1 + 1e-5) + 1e-9 ? [] : [`${model} of ${name}: ${rss} instead of ${known}`];
    });
  });
  expect(above).toEqual([]);
});
