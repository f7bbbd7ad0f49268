import { chosenBelief, type TrendBelief } from "../../packages/methods/src/index.ts";
import { paired, scored, warnings } from "./scores.ts";
import { inventedSeries, type ScoredSeries, seriesOf, sharesInTable } from "./series.ts";

/**
 * The forecaster on what it was not chosen on.
 *
 *   npx tsx --conditions=quoin-source bench/substitution-held-out/substitution-held-out.ts [FILE]
 *
 * FILE: episode, technology, region, year, value, unit (default: the example's shares). Three parts:
 *  1. families held out: the four numbers of the trend are chosen without a family, then scored on it, against Fisher-Pry through the last five points;
 *  2. quiet shares (real tables of the example, invented series), against "stays as it is", with paired intervals;
 *  3. coverage, Brier score, warnings and takeovers never named, on FILE.
 * Every series alone, series counting alike.
 */
const example = new URL("../../examples/china-its/data/", import.meta.url).pathname;
const own = await seriesOf(process.argv[2] ?? `${example}technology_shares.csv`);
const tables: ScoredSeries[] = [
  ...sharesInTable(`${example}wiod_exports_by_industry.csv`, "country", "industry", "year", "gross_output_usd_1m"),
  ...sharesInTable(`${example}province_industry_listed_firms.csv`, "region_code", "industry_zh", "year", "listed_firms"),
];
const quiet = [...tables, ...inventedSeries(100)];
const print = (text: string) => process.stdout.write(`${text}\n`);
const two = (figure: number) => figure.toFixed(2);

const candidates: readonly TrendBelief[] = [4, 8, 12].flatMap((doubt) =>
  [0.01, 0.03, 0.06].flatMap((slowDrift) => [0, 0.15, 0.3].flatMap((fading) => [0.5, 0.75].map((curve) => ({ doubt, slowDrift, fading, curve })))),
);
const everyFamily = (rows: ReturnType<typeof scored>) => [...new Set(rows.map(({ family }) => family))];
/** Error as a part of that of "stays as it is": rising families, and quiet ones, alike. */
const tried = candidates.map((belief) => {
  const [rising, still] = [scored(own, [5], true, belief), scored(quiet, [5, 10], false, belief)];
  return {
    belief,
    rising,
    ratios: new Map([
      ...everyFamily(rising).map((name) => [name, ratio(rising, name)] as const),
      ...everyFamily(still).map((name) => [name, ratio(still, name)] as const),
    ]),
  };
});
const chosen = scored(own, [5], true);
const [risingFamilies, quietFamilies] = [everyFamily(chosen), [...new Set(quiet.map(({ family }) => family))]];

function ratio(rows: ReturnType<typeof scored>, name: string): number {
  const { error, yardstick } = paired(
    rows.filter(({ family }) => family === name),
    "standing",
  );
  return error / yardstick;
}
function cost({ ratios }: (typeof tried)[number], left: string): number {
  const mean = (names: readonly string[]) => {
    const known = names.filter((name) => name !== left && Number.isFinite(ratios.get(name)));
    return known.reduce((sum, name) => sum + (ratios.get(name) ?? 0), 0) / known.length;
  };
  return mean(risingFamilies) + mean(quietFamilies);
}

print("1. Families held out: error at +5 years of rising shares, points");
const heldOut = risingFamilies.flatMap((name) => {
  const best = tried.reduce((a, b) => (cost(b, name) < cost(a, name) ? b : a));
  const rows = best.rising.filter(({ family }) => family === name);
  const { series, error, yardstick } = paired(rows, "fisherPry");
  print(`  ${name.padEnd(28)} ${String(series).padStart(3)} series  ${two(error)}  Fisher-Pry ${two(yardstick)}  ${JSON.stringify(best.belief)}`);
  return rows;
});
for (const [name, rows] of [
  ["held out", heldOut],
  ["as chosen", chosen],
] as const) {
  const [a, b] = [paired(rows, "fisherPry"), paired(rows, "standing")];
  print(
    `  ${name}: ${two(a.error)}, Fisher-Pry ${two(a.yardstick)} (difference ${two(a.low)} to ${two(a.high)}), stays ${two(b.yardstick)}; 80 % cover ${two(a.coverage)}`,
  );
}
print(`  chosen: ${JSON.stringify(chosenBelief)}`);

print("2. Quiet shares: error over that of 'stays as it is'; difference in points with 95 % interval");
for (const name of [...quietFamilies, "all"]) {
  const rows = scored(name === "all" ? quiet : quiet.filter(({ family }) => family === name), [1, 2, 3, 5, 7, 10], false);
  const cells = [1, 3, 5, 10].map((years) => {
    const at = rows.filter((row) => row.years === years);
    if (at.length === 0) return `+${years} none`;
    const { error, yardstick, low, high, coverage } = paired(at, "standing");
    return `+${years} ${(error / yardstick).toFixed(3)} (${two(low)} to ${two(high)}; cover ${two(coverage)})`;
  });
  print(`  ${name.padEnd(38)} ${cells.join("  ")}`);
}

const { watched, brier, overtaken, warned, never, quiet: others, falseAlarms } = warnings(own);
print(
  `3. ${watched} series watched: Brier ${brier.toFixed(4)}; ${warned} of ${overtaken} takeovers warned of at 0.5, ${never} never named; ${falseAlarms} false alarms of ${others}`,
);
