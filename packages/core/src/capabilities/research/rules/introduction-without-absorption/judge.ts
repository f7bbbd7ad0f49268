import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../../../evidence/roles/rows-behind.ts";
import type { Panel } from "../../../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import type { Place, Said } from "../../../../language/statement/place.ts";
import { programName } from "../../../../language/statement/place.ts";
import type { DivisionPart } from "../../../../language/statement/value.ts";
import { dividedFrom, integer, listed, money, placed, restingOn, toOne, verbatim, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { TechnologySpending } from "./gather.ts";
import type { introductionWithoutAbsorptionFacts } from "./introduction-without-absorption.ts";
import { introductionWords as words } from "./introduction-without-absorption.words.ts";
import { bothReported, otherNations } from "./other-nations.ts";
import { limitOf, type Scope, scopes } from "./scopes.ts";
import { importRatio, type SpendingPair, type SpendingPeriod, spendingPairs, spendingPeriod } from "./spending-pair.ts";

export type SpendingLimits = LimitsOf<typeof introductionWithoutAbsorptionFacts>;

type Spending = TableWith<"region" | "indicator", "year" | "value">;

/** How far a row of the whole may lie from the sum of its parts, as rounding makes it. */
const SAME_WITHIN = 0.001;

/** One region with its pairs in both scopes. */
interface Region {
  readonly id: string;
  readonly name: LocalText;
  readonly pairs: readonly SpendingPair[];
  readonly newest: number;
}

export function judgeTechnologySpending({ panel, hightech, industry }: TechnologySpending, limits: SpendingLimits): FindingDraft[] {
  return [...scopeDrafts(panel, hightech, scopes.hightech, limits), ...industryDrafts(panel, industry, limits)];
}

function industryDrafts(panel: Panel, industry: Spending | null, limits: SpendingLimits): FindingDraft[] {
  const [first, ...rest] = industry === null ? [] : scopeDrafts(panel, industry, scopes.industry, limits);
  if (first !== undefined) return [first, ...rest];
  return [
    insufficientData(nation, words.say("no-industry", { table: verbatim("industrial_research") }), [], {
      ...scopes.industry.asked,
      threshold: limits.ratio,
    }),
  ];
}

function scopeDrafts(panel: Panel, spending: Spending, scope: Scope, limits: SpendingLimits): FindingDraft[] {
  const subjects = [nation, ...panel.map(({ id }) => province(id))];
  const repeated = firstRepeatedKey(spending.rows, ["region", "year", "indicator"]);
  if (repeated !== null) return subjects.map((subject) => ({ ...repeatedKey(subject, spending, repeated), ...scope.asked }));
  const newest = Math.max(...spending.rows.map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
  const pairsOf = (region: string): SpendingPair[] => spendingPairs(spending.rows, region, scope.indicators);
  const national = { id: wholeTerritory, name: programName(words.say("nation")), pairs: pairsOf(wholeTerritory), newest };
  const provinces = panel.map(({ id, name }) => ({ id, name, pairs: pairsOf(id), newest }));
  return [
    regionDraft(national, spending, scope, limits, otherNations(national.pairs, provinces, newest, limits), [reporting(national, panel, provinces, limits)]),
    ...provinces.map((each) => regionDraft(each, spending, scope, limits, [], [])),
  ];
}

function regionDraft(
  region: Region,
  spending: Spending,
  scope: Scope,
  limits: SpendingLimits,
  more: readonly Choice[],
  reported: readonly Said[],
): FindingDraft {
  const { id, name, pairs, newest } = region;
  const subject = province(id);
  const place = placed({ id, name });
  const asked = { ...scope.asked, question: scope.question(id === wholeTerritory ? null : region, limits.ratio) };
  const rows = id === wholeTerritory ? spending.rows : pairs.flatMap((pair) => pair.rows);
  const evidence = referenceTo(spending, rows);
  const synthetic = anySynthetic(rows);
  const period = spendingPeriod(pairs, newest, limits.period_years, limits.ratio);
  const chart = trendChart(pairs, limits);
  if (period.imported === null || period.assimilated === null || period.above === null)
    return insufficientData(subject, unreadable(place, period, newest, limits), evidence, { ...asked, threshold: limits.ratio, chart, synthetic });
  return findingDraft({
    subject,
    ...asked,
    evidence,
    synthetic,
    verdict: period.verdict,
    reason: period.verdict === "insufficient-data" ? "choices-disagree" : null,
    value: importRatio(period),
    threshold: limits.ratio,
    comparison: {
      kind: "threshold",
      text: words.text("comparison", { limit: toOne(limits.ratio), years: integer(limits.period_years, "years") }),
      years_above: period.above,
      years: period.years.map((pair) => pair.year),
    },
    baseline: words.text("baseline", { years: integer(limits.period_years, "years"), limit: toOne(limits.ratio) }),
    choices: [...choicesOf(region, limits), ...more],
    chart,
    statement: statementOf(place, spending, scope, period, limits, reported),
  });
}

/** Other limits, the newest year alone, a longer period. */
function choicesOf({ pairs, newest }: Region, limits: SpendingLimits): Choice[] {
  const line = (label: LocalText, length: number, ratio: number, to = newest): Choice => {
    const { verdict, ...period } = spendingPeriod(pairs, to, length, ratio);
    return { label, value: importRatio(period), null: null, verdict };
  };
  const factor = 1 + limits.ratio_tolerance;
  return [
    ...[limits.ratio / factor, limits.ratio * factor].map((ratio) => ({
      ...line(words.text("limit-of", { limit: toOne(ratio, 2) }), limits.period_years, ratio),
      moves: { threshold: "ratio", to: ratio },
    })),
    line(words.text("one-year", { year: year(newest) }), 1, limits.ratio),
    line(words.text("years-before", { years: integer(limits.period_years, "years") }), limits.period_years, limits.ratio, newest - limits.period_years),
  ];
}

function statementOf(
  place: Place,
  spending: Spending,
  scope: Scope,
  { years: pairs, imported, assimilated, above, verdict }: SpendingPeriod,
  limits: SpendingLimits,
  rest: readonly Said[],
): Said {
  const ratio = importRatio({ imported, assimilated });
  return words.say("result", {
    years: years(Number(pairs[0]?.year), Number(pairs.at(-1)?.year)),
    who: scope.who,
    place,
    imported: restingOn(spent(imported), partOf(spending, scope, pairs, "imported").rows),
    absorbed: restingOn(spent(assimilated), partOf(spending, scope, pairs, "assimilated").rows),
    relation: ratio === null ? words.say("nothing-absorbed") : divided(ratio, spending, scope, pairs),
    single: listed(pairs.map((pair) => ofYear(pair, spending, scope))),
    outcome:
      verdict === "confirmed" && above === pairs.length
        ? words.say("confirmed-every", { limit: limitOf(limits.ratio), years: integer(pairs.length, "years") })
        : words.say(verdict, { limit: limitOf(limits.ratio), above: integer(above ?? 0, "years"), years: integer(pairs.length, "years") }),
    rest,
  });
}

/** What was spent on one of the two in some years, and the rows that say so. */
function partOf(spending: Spending, { indicators }: Scope, pairs: readonly SpendingPair[], cell: "imported" | "assimilated"): DivisionPart {
  const amount = spent(pairs.reduce((sum, pair) => sum + (pair[cell] ?? 0), 0));
  const rows = pairs.flatMap((pair) => pair.rows.filter((row) => textOf(row, "indicator") === indicators[cell]));
  return { said: words.text(`part-${cell}`, { amount }), rows: rowsBehind(spending, rows) };
}

/** So many times as much on importing as on assimilating, with both sums and the rows of each. */
function divided(ratio: number, spending: Spending, scope: Scope, pairs: readonly SpendingPair[]) {
  return dividedFrom(toOne(ratio), partOf(spending, scope, pairs, "imported"), partOf(spending, scope, pairs, "assimilated"));
}

function ofYear(pair: SpendingPair, spending: Spending, scope: Scope): Said {
  const ratio = importRatio(pair);
  return ratio === null
    ? words.say("none-of-year", { year: year(pair.year) })
    : words.say("of-year", { year: year(pair.year), ratio: divided(ratio, spending, scope, [pair]) });
}

/** An amount of the table, which counts in ten thousand of the currency. */
function spent(amount: number | null) {
  return money((amount ?? 0) * 10_000, "@currency");
}

function unreadable(place: Place, { years: pairs }: SpendingPeriod, newest: number, { period_years }: SpendingLimits): Said {
  const missing = (cell: "imported" | "assimilated"): number => period_years - pairs.filter((pair) => pair[cell] !== null).length;
  const [imported, assimilated] = [missing("imported"), missing("assimilated")];
  const period = Number.isFinite(newest) ? words.say("years-to", { count: integer(period_years, "years"), year: year(newest) }) : words.say("any-year");
  if (imported === 0 && assimilated === 0) return words.say("none-spent", { period, place });
  return words.say("missing", { period, place, imported: integer(imported, "years"), absorbed: integer(assimilated, "years") });
}

/** How many provinces report each of the two, whether the national row is the sum of those that do, and the ratio of those that report both in every year. */
function reporting({ pairs: national, newest }: Region, panel: Panel, provinces: readonly Region[], limits: SpendingLimits): Said {
  const sumOver = (cell: "imported" | "assimilated"): number =>
    provinces.reduce((sum, { pairs }) => sum + (pairs.find((pair) => pair.year === newest)?.[cell] ?? 0), 0);
  const isSum = (["imported", "assimilated"] as const).every((cell) => {
    const row = national.find((pair) => pair.year === newest)?.[cell] ?? null;
    return row !== null && Math.abs(row - sumOver(cell)) <= SAME_WITHIN * row;
  });
  const alone = bothReported(national, provinces, newest, limits);
  const ratio = importRatio(spendingPeriod(alone.pairs, newest, limits.period_years, limits.ratio));
  const own = provinces.map(({ pairs }) => pairs.find((pair) => pair.year === newest));
  return words.say("reporting", {
    sums: isSum ? [words.say("sums")] : [],
    alone: ratio === null ? [] : [words.say("both-alone", { both: integer(alone.places, "regions"), ratio: toOne(ratio) })],
    year: year(newest),
    regions: integer(panel.length, "regions"),
    imported: integer(own.filter((pair) => (pair?.imported ?? null) !== null).length, "regions"),
    absorbed: integer(own.filter((pair) => (pair?.assimilated ?? null) !== null).length, "regions"),
  });
}

function trendChart(own: readonly SpendingPair[], { ratio }: SpendingLimits): FindingDraft["chart"] {
  if (own.length === 0) return null;
  return {
    kind: "trend",
    title: words.text("chart"),
    years: own.map((pair) => pair.year),
    lines: [{ label: words.text("ratio"), unit: "ratio", values: own.map(importRatio) }],
    band: null,
    threshold: ratio,
  };
}
