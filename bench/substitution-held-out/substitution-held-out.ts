import { calibratedCoverage } from "./calibrated-forecaster.ts";
import { dampedTrend } from "./damped-walk.ts";
import { heldOut, heldOutRecord } from "./held-out-record.ts";
import { learntBeliefs, quietEpisodes } from "./learnt-beliefs.ts";
import { referenceEpisodes } from "./reference-episodes.ts";
import { fisherPryOfFive, rollingOutcomes } from "./rolling-outcomes.ts";
import { coverageOf, episodeMean, errorOf, isFiveAhead, pairedDifference, standingError } from "./scores.ts";

/**
 * The forecaster on families that had no say in it.
 *
 *   npx tsx --conditions=quoin-source bench/substitution-held-out/substitution-held-out.ts [FILE ...]
 *
 * FILE: episode, technology, region, year, value, unit (default: open-series.csv.gz, the reference series whose licence lets them be copied). Everything that is learnt
 * (numbers of the trend, widths) is learnt without a family, then scored on it, complete sets jointly as the command forecasts them, episodes counting alike.
 * An outcome is an origin with a target year up to ten years on. Error: five years ahead (within 0.3) of shares that have risen over the last five points.
 */
const paths = process.argv.slice(2);
const { episodes } = await referenceEpisodes(paths.length > 0 ? paths : [new URL("open-series.csv.gz", import.meta.url).pathname]);
const print = (text: string) => process.stdout.write(`${text}\n`);
const figure = (value: number | null, digits = 2) => (value === null ? "-" : value.toFixed(digits));

const { chosen, without } = learntBeliefs(episodes);
const scored = heldOut(episodes, without);
const record = heldOutRecord(episodes, scored);

print(
  "1. Held out by family. Coverage of the 80 % interval; error at +5 of rising shares beside Fisher-Pry's, the damped trend's and 'stays as it is'; Brier score of a takeover within ten years",
);
print(
  "   beside the damped logit walk's; takeovers warned of at 0.5 and false alarms. * fewer than ten episodes: the figures of the family are of few independent cases.",
);
for (const own of [...record.by_family, { family: "all", ...record.all }]) {
  const { rising_five_years_ahead: rising, takeover_within_10: takeover } = own;
  print(
    [
      `${own.family}${own.episodes < 10 ? " *" : ""}`.padEnd(22),
      `${own.episodes} episodes, ${own.outcomes} outcomes`.padEnd(32),
      `cover ${figure(own.coverage)}`,
      `| ${rising.outcomes} rising: ${figure(rising.mean_absolute_error)}, Fisher-Pry ${figure(rising.of_fisher_pry)}, damped trend ${figure(rising.of_damped_trend)}, stays ${figure(rising.of_no_change)}`,
      `| ${takeover.series} watched: Brier ${figure(takeover.brier, 3)}, walk ${figure(takeover.brier_of_damped_walk, 3)}, warned ${takeover.warned} of ${takeover.takeovers}, false ${takeover.false_alarms} of ${takeover.without_takeover}`,
    ].join("  "),
  );
}
const five = scored.outcomes.filter(({ growing, years }) => growing && isFiveAhead(years));
const theirs = fisherPryOfFive(episodes);
const { low, high } = pairedDifference(five, errorOf, (row) => Math.abs(theirs(row) - row.observed));
const damped = dampedTrend(episodes);
const besideDamped = pairedDifference(five, errorOf, (row) => Math.abs(damped(row) - row.observed));
const ratio = episodeMean(five, errorOf) / episodeMean(five, (row) => Math.abs(theirs(row) - row.observed));
print(`   error over Fisher-Pry's ${figure(ratio, 3)}, difference ${figure(low)} to ${figure(high)} points (95 %, episodes paired)`);
print(`   difference to the damped trend's ${figure(besideDamped.low)} to ${figure(besideDamped.high)} points`);

print("2. Chosen");
for (const [family, belief] of [...without, ["from all", chosen] as const]) print(`   ${family.padEnd(22)} ${JSON.stringify(belief)}`);

print("3. Quiet shares (they have a say in how far a trend is doubted): error over that of 'stays as it is', difference in points; what is chosen from all");
const quiet = quietEpisodes();
const quietRows = rollingOutcomes(quiet, chosen, (years) => [1, 3, 5, 10].some((each) => Math.abs(each - years) < 0.01)).filter(
  ({ share }) => share >= 1 && share <= 99,
);
for (const family of [...new Set(quiet.map((each) => each.family))]) {
  const own = quietRows.filter((row) => row.family === family);
  const cells = [1, 3, 5, 10].flatMap((years) => {
    const at = own.filter((row) => Math.abs(row.years - years) < 0.01);
    if (at.length === 0) return [];
    const difference = pairedDifference(at, errorOf, standingError);
    return [
      `+${years} ${figure(episodeMean(at, errorOf) / episodeMean(at, standingError), 3)} (${figure(difference.low)} to ${figure(difference.high)}; cover ${figure(coverageOf(at))})`,
    ];
  });
  print(`   ${family.padEnd(38)} ${cells.join("  ")}`);
}

print(
  "4. What a forecaster whose 80 % intervals are right would show on the same outcomes: coverage in 95 of 100 repetitions, how often within 70 to 90 % (all: 75 to 85 %), how often all of them",
);
const right = calibratedCoverage(scored.outcomes);
for (const own of right.families)
  print(`   ${own.family.padEnd(22)} ${figure(own.low)} to ${figure(own.high)}  inside ${figure(own.inside)}  all covered ${figure(own.whole)}`);
print(`   every family and the whole at once: ${figure(right.all)}`);
