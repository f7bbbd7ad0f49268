import { type NullSummary, nullSummary, RandomStream, signFlipNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, numberOf, type RowWith, referenceTo, type TableWith, textOf } from "../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer, listed, percent, points, probability, span, year, years } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { MeasureId } from "../../measures/registry/registry.ts";
import { quotientFrom, readFrom } from "../figures/figure-rows.ts";
import type { Choice } from "../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { repeatedKey } from "../finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../verdict/against-chance.ts";
import { movedWhole } from "../verdict/blocks.ts";
import type { SharedLimits } from "../verdict/shared-limits.ts";
import { betweenEnds } from "./between-ends.ts";
import { fallingShareWords as words } from "./falling-share.words.ts";
import { unbrokenYears } from "./unbroken-years.ts";

export interface FallingShareLimits extends SharedLimits {
  readonly period_years: number;
  readonly minimum_fall: number;
  readonly minimum_regions: number;
  readonly draws: number;
  readonly seed: number;
}

/** A stock at the end of the year before, and what was added to it in the year. */
export interface StockBefore {
  readonly stock: string;
  readonly added: string;
}

/** A share of two indicators of one table, and how it is asked about. */
export interface FallingShare {
  readonly part: string | null;
  readonly question: LocalText;
  /** The share of what, as it stands in a sentence. */
  readonly name: LocalText;
  readonly numerator: string;
  /** An indicator of the same year, or what stood a year before with what came since: of a stock, all that could still be there. */
  readonly denominator: string | StockBefore;
  /** What the numerator and the denominator count, as they stand before "rose by": whose amount, or whose number. */
  readonly counted: { readonly part: LocalText; readonly all: LocalText };
  readonly measure: MeasureId;
  readonly unit: string;
  readonly bearsOn: readonly string[];
}

/**
 * Does a share fall in the provinces? The change of their mean against walks that take its own yearly steps, the sign of each year thrown for all of them together: what happens to all
 * in one year is one event and no thirty. The longest run of years that follow one another is asked; those beyond a year that nobody knows are named. Signs thrown province by province, which call a shock common to all beyond chance, stand among the choices.
 */
export function fallingShareDraft(
  { name, numerator, denominator, counted, ...asked }: FallingShare,
  panel: Panel,
  table: TableWith<"region" | "indicator", "year" | "value">,
  limits: FallingShareLimits,
): FindingDraft {
  const repeated = firstRepeatedKey(table.rows, ["region", "year", "indicator"]);
  if (repeated !== null) return { ...repeatedKey(nation, table, repeated), ...asked };
  const of = (id: string): readonly ShareYear[] => sharesOf(table.rows, id, numerator, denominator);
  const known = panel.map(({ id }) => of(id)).filter((years) => years.length >= 2 * limits.period_years);
  const rows = table.rows.filter((row) => indicatorsOf({ numerator, denominator }).includes(textOf(row, "indicator") ?? ""));
  const evidence = referenceTo(table, rows);
  const synthetic = anySynthetic(rows);
  if (known.length < limits.minimum_regions)
    return insufficientData(
      nation,
      words.say("too-few", {
        part: name,
        years: integer(2 * limits.period_years, "years"),
        known: integer(known.length, "regions"),
        minimum: integer(limits.minimum_regions, "regions"),
      }),
      evidence,
      { ...asked, synthetic },
    );
  const all = meansOf(known);
  const series = unbrokenYears(all);
  const apart = all.filter((each) => !series.includes(each));
  if (series.length < 2 * limits.period_years)
    return insufficientData(
      nation,
      words.say("few-years", { part: name, years: integer(series.length, "years"), minimum: integer(2 * limits.period_years, "years") }),
      evidence,
      { ...asked, synthetic },
    );
  const walked = new Set(series.map(({ year: at }) => at));
  const within = known.map((years) => years.filter(({ year: at }) => walked.has(at)));
  const changes = within.map((years) => changeOf(years, limits.period_years));
  const test = walkOf(series, limits.period_years, 1, limits);
  const judged = againstChance(test, limits);
  const fell = changes.filter((change) => change < 0).length;
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    ...judged,
    value: test.observed.observed,
    comparison: {
      kind: "null",
      text: words.text("comparison"),
      regions: known.length,
      // How many regions that move by themselves the mean is worth.
      effective_regions: effectiveNumber(within, series),
      fell,
      draws: limits.draws,
      seed: limits.seed,
    },
    baseline: words.text("baseline", { years: integer(limits.period_years, "years") }),
    blocks: movedWhole("year"),
    choices: choicesOf(within, series, limits),
    effectWords: (effect) => words.say("a-fall", { size: points(Math.abs(effect)) }),
    statement: words.say("result", {
      early: years(series[0]?.year ?? Number.NaN, series[limits.period_years - 1]?.year ?? Number.NaN),
      late: years(series.at(-limits.period_years)?.year ?? Number.NaN, series.at(-1)?.year ?? Number.NaN),
      part: name,
      change: points(test.observed.observed),
      known: integer(known.length, "regions"),
      fell: integer(fell, "regions"),
      chance: span(points(test.observed.p05), points(test.observed.p95)),
      p: probability(judged.null.p_value),
      least: leastOf(series.length - 1, limits),
      outcome: words.say(judged.told),
      nation: nationOf(of(wholeTerritory), counted, table, numerator, denominator),
      between: [
        ...betweenEnds(
          of(wholeTerritory).map(({ year: at, share }) => ({ year: at, value: share })),
          limits.minimum_fall,
          "share",
          { table, of: (at) => rows.filter((row) => textOf(row, "region") === wholeTerritory && numberOf(row, "year") === at) },
        ),
        ...(apart.length === 0 ? [] : [words.say("apart", { years: listed(apart.map(({ year: at }) => year(at))) })]),
      ],
    }),
  });
}

/** The indicators that a share is made of, each once. */
export function indicatorsOf({ numerator, denominator }: Pick<FallingShare, "numerator" | "denominator">): readonly string[] {
  return [...new Set([numerator, ...(typeof denominator === "string" ? [denominator] : [denominator.stock, denominator.added])])];
}

/** With few steps there are few walks: the least p that they can give, both ways, where that is not below the level. */
function leastOf(steps: number, { significance }: FallingShareLimits): readonly Said[] {
  const least = 2 / 2 ** steps;
  return least > significance ? [words.say("least", { steps: integer(steps, "steps"), p: probability(least) })] : [];
}

/** The share of the whole at both ends, and what became of its two parts: a share falls where one shrinks, and where the other grows faster. */
function nationOf(
  told: readonly ShareYear[],
  counted: FallingShare["counted"],
  table: TableWith<"region" | "indicator", "year" | "value">,
  numerator: string,
  denominator: string | StockBefore,
): readonly Said[] {
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first.part === 0) return [];
  const cells = (indicator: string, ...years: readonly number[]) =>
    table.rows.filter(
      (row) => textOf(row, "region") === wholeTerritory && textOf(row, "indicator") === indicator && years.includes(numberOf(row, "year") ?? Number.NaN),
    );
  const all = (at: number) =>
    typeof denominator === "string" ? cells(denominator, at) : [...cells(denominator.stock, at - 1), ...cells(denominator.added, at)];
  const moved = (what: LocalText, by: number, rows: ReturnType<typeof cells>): Said =>
    words.say(by < 0 ? "fell" : "rose", { what, by: readFrom(percent(Math.abs(by), 0), table, rows) });
  const shareIn = ({ year: at, share, part: some }: ShareYear) => {
    const [above, below] = [cells(numerator, at), all(at)];
    return quotientFrom(percent(share), table, { value: some, rows: above }, { value: some / share, rows: below }, "value of the table");
  };
  return [
    words.say("nation", {
      before: shareIn(first),
      first: year(first.year),
      now: shareIn(last),
      last: year(last.year),
      part: moved(counted.part, last.part / first.part - 1, cells(numerator, first.year, last.year)),
      all: moved(counted.all, last.part / last.share / (first.part / first.share) - 1, [...all(first.year), ...all(last.year)]),
    }),
  ];
}

interface ShareYear {
  readonly year: number;
  readonly share: number;
  /** What the share is of: the numerator itself. */
  readonly part: number;
}

function sharesOf(
  rows: readonly RowWith<"region" | "indicator", "year" | "value">[],
  region: string,
  numerator: string,
  denominator: FallingShare["denominator"],
): ShareYear[] {
  const own = rows.filter((row) => textOf(row, "region") === region);
  const cell = (at: number, name: string): number | null => {
    const row = own.find((each) => numberOf(each, "year") === at && textOf(each, "indicator") === name);
    return row === undefined ? null : numberOf(row, "value");
  };
  const whole = (at: number): number | null => {
    if (typeof denominator === "string") return cell(at, denominator);
    const [stock, added] = [cell(at - 1, denominator.stock), cell(at, denominator.added)];
    return stock === null || added === null ? null : stock + added;
  };
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((at) => at !== null).sort((a, b) => a - b);
  return years.flatMap((at) => {
    const [part, all] = [cell(at, numerator), whole(at)];
    return part === null || all === null || all <= 0 ? [] : [{ year: at, share: part / all, part }];
  });
}

function changeOf(years: readonly ShareYear[], length: number): number {
  const mean = (own: readonly ShareYear[]): number => own.reduce((sum, { share }) => sum + share / own.length, 0);
  return mean(years.slice(-length)) - mean(years.slice(0, length));
}

/** The mean of all in each year that is known of all of them. */
function meansOf(known: readonly (readonly ShareYear[])[]): readonly ShareYear[] {
  const [first = []] = known;
  return first.flatMap(({ year: at }) => {
    const own = known.map((years) => years.find((each) => each.year === at));
    const shares = own.flatMap((each) => (each === undefined ? [] : [each.share])).sort((a, b) => a - b);
    return shares.length < known.length ? [] : [{ year: at, share: shares.reduce((sum, share) => sum + share / shares.length, 0), part: Number.NaN }];
  });
}

/** Variance of the yearly steps of one, on average, by that of the steps of the mean: their number where they move by themselves, 1 where all move as one. */
function effectiveNumber(known: readonly (readonly ShareYear[])[], series: readonly ShareYear[]): number | null {
  const years = new Set(series.map(({ year: at }) => at));
  const variance = (own: readonly ShareYear[]): number => {
    const shares = own.filter(({ year: at }) => years.has(at)).map(({ share }) => share);
    const steps = shares.slice(1).map((share, at) => share - (shares[at] ?? share));
    const mean = steps.reduce((sum, step) => sum + step / steps.length, 0);
    return steps.reduce((sum, step) => sum + (step - mean) ** 2 / steps.length, 0);
  };
  const ofMean = variance(series);
  if (!(ofMean > 0)) return null;
  const each = known.map(variance).sort((a, b) => a - b);
  const mean = each.reduce((sum, own) => sum + own / each.length, 0);
  return Number(Math.min(known.length, mean / ofMean).toPrecision(3));
}

function walkOf(series: readonly ShareYear[], period: number, block: number, { minimum_fall, draws, seed }: FallingShareLimits): ChanceTest {
  const held = signFlipNull(
    Float64Array.from(series, ({ share }) => share),
    period,
    block,
    { draws, seed },
  );
  return { observed: held, claim: "below", minimum: minimum_fall };
}

function testOf(changes: readonly number[], { minimum_fall, draws, seed }: FallingShareLimits): ChanceTest {
  return { observed: meanOfThrownSigns(changes, draws, seed), claim: "below", minimum: minimum_fall };
}

/** The mean change against draws in which each change keeps its size and throws its sign. Changes in ascending order, so that the order of provinces decides nothing. */
export function meanOfThrownSigns(changes: readonly number[], draws: number, seed: number): NullSummary {
  const sorted = [...changes].sort((a, b) => a - b);
  const random = new RandomStream(seed);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    return sorted.reduce((sum, change) => sum + (random.bits() & 1 ? change : -change) / sorted.length, 0);
  });
  return nullSummary(
    sorted.reduce((sum, change) => sum + change / sorted.length, 0),
    drawn,
  );
}

function choicesOf(known: readonly (readonly ShareYear[])[], series: readonly ShareYear[], limits: FallingShareLimits): Choice[] {
  const line = (label: LocalText, test: ChanceTest | null): Choice => {
    if (test === null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const walk = (own: readonly ShareYear[], period: number, block: number): ChanceTest | null =>
    own.length < 2 * period ? null : walkOf(own, period, block, limits);
  const base = known.map((years) => changeOf(years, limits.period_years));
  const extreme = base.indexOf(base.reduce((far, change) => (Math.abs(change) > Math.abs(far) ? change : far), 0));
  const without = unbrokenYears(meansOf(known.filter((_, place) => place !== extreme)));
  return [
    line(words.text("region-by-region"), testOf(base, limits)),
    line(words.text("pairs"), walk(series, limits.period_years, 2)),
    line(words.text("ends"), walk(series, 1, 1)),
    line(words.text("two-years"), walk(series, 2, 1)),
    line(words.text("without-extreme"), walk(without, limits.period_years, 1)),
    line(words.text("without-newest"), walk(series.slice(0, -1), limits.period_years, 1)),
  ];
}
