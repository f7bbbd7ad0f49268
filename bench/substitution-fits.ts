import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvRows } from "../packages/core/src/evidence/csv/csv-rows.ts";
import { fittedCurve, type GrowthCurve, growthCurve, growthCurveNames, RandomStream } from "../packages/methods/src/index.ts";
import { referenceEpisodes } from "./substitution-held-out/reference-episodes.ts";

/**
 * Four least-squares curves of every series of a batch: `measure substitution --fit` against a Levenberg-Marquardt in numpy with five starts a curve, start-up and reading included,
 * and how many of ours end above the lowest sum of squares that anybody found: ours, numpy's, or a search from 1,000 random starts.
 *
 *   npm run build && PYTHON=python3 npx tsx --conditions=quoin-source bench/substitution-fits.ts [FILE ...]
 *
 * FILE: episode, technology, region, year, value, unit (default: the reference series whose licence lets them be copied); series of five points or more. PYTHON must have numpy.
 * One run each, user time: a busy machine does not count.
 */
const paths = process.argv.slice(2);
const { episodes } = await referenceEpisodes(paths.length > 0 ? paths : [new URL("substitution-held-out/open-series.csv.gz", import.meta.url).pathname]);
const series = episodes.flatMap(({ episode: { episode, region, series: own } }) =>
  own
    .filter(({ years, shares }) => years.length >= 5 && shares.some((share) => share > 0))
    .map(({ technology, years, shares }) => ({ key: JSON.stringify([episode, region, technology]), years, shares })),
);
const program = new URL("../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const yardstick = new URL("../golden/runners/substitution_numpy_lm.py", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "quoin-fits-"));
try {
  const batch = join(folder, "batch.csv");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = series.flatMap(({ key, years, shares }) => {
    const [episode = "", region = "", technology = ""] = (JSON.parse(key) as string[]).map(quoted);
    return Array.from(years, (year, place) => [episode, technology, region, year, shares[place], "percent"].join(","));
  });
  writeFileSync(batch, ["episode,technology,region,year,value,unit", ...rows, ""].join("\n"));

  const ours = timed(process.execPath, [
    program,
    "measure",
    "substitution",
    "--data",
    batch,
    "--out",
    join(folder, "fits"),
    "--fit",
    growthCurveNames.join(","),
  ]);
  const theirs = timed(process.env["PYTHON"] ?? "python3", [yardstick, batch, join(folder, "numpy.json")]);
  const fits = series.length * growthCurveNames.length;
  const each = (seconds: number) => `${seconds.toFixed(1)} s (${((1000 * seconds) / fits).toFixed(1)} ms a fit)`;
  process.stdout.write(`${fits} fits of ${series.length} series: quoin ${each(ours)}, numpy ${each(theirs)}, ratio ${(ours / theirs).toFixed(2)}\n`);

  const squares = new Map<string, number>();
  const [head = [], ...written] = csvRows(readFileSync(join(folder, "fits", "fits.csv"), "utf8"));
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? "";
  for (const row of written)
    if (cell(row, "quantity") === "rss")
      squares.set(JSON.stringify([cell(row, "episode"), cell(row, "region"), cell(row, "technology"), cell(row, "model")]), Number(cell(row, "value")));
  const numpy = new Map(
    (JSON.parse(readFileSync(join(folder, "numpy.json"), "utf8")) as (Record<"episode" | "region" | "technology" | "model", string> & { rss: number })[]).map(
      ({ episode, region, technology, model, rss }) => [JSON.stringify([episode, region, technology, model]), rss],
    ),
  );
  for (const model of growthCurveNames) {
    const compared = series.map(({ key, years, shares }, place) => {
      const name = JSON.stringify([...(JSON.parse(key) as string[]), model]);
      const curve = growthCurve(model, years, shares);
      const random = fittedCurve({ ...curve, grids: [], starts: randomStarts(curve, place) }, years, shares).rss;
      const [own = Number.NaN, other = Number.POSITIVE_INFINITY] = [squares.get(name), numpy.get(name)];
      const lowest = Math.min(own, other, random);
      return { own: excess(own, lowest), other: excess(other, lowest), random: excess(random, lowest) };
    });
    const said = (pick: (each: (typeof compared)[number]) => number) =>
      `${compared.filter((own) => pick(own) > 1e-4).length} (worst ${(100 * Math.max(...compared.map(pick))).toFixed(2)} %)`;
    process.stdout.write(
      `${model.padEnd(10)} more than 0.01 % above the lowest sum of squares known: quoin ${said(({ own }) => own)}, numpy ${said(({ other }) => other)}, random starts ${said(({ random }) => random)} of ${compared.length}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** User time of a program, seconds. */
function timed(command: string, given: readonly string[]): number {
  const { status, stderr, error } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U"; time "$@" 2>/dev/null', "time", command, ...given], { encoding: "utf8" });
  if (status !== 0) throw new Error(`a run failed: ${stderr}`, { cause: error });
  return Number(stderr.trim().split("\n").at(-1));
}

function randomStarts({ parameters }: GrowthCurve, seed: number): number[][] {
  const random = new RandomStream(seed + 1);
  const uniform = () => random.integer(1 << 30) / (1 << 30);
  return Array.from({ length: 1000 }, () =>
    parameters.map(({ low, high, positive }) => (positive ? low * (high / low) ** uniform() : low + (high - low) * uniform())),
  );
}

/** Part by which a sum of squares lies above the lowest; sums that are nothing but rounding are alike. */
function excess(rss: number, lowest: number): number {
  return rss <= lowest + 1e-9 ? 0 : rss / lowest - 1;
}
