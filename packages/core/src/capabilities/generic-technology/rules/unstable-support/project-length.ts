import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { lacksTables } from "../../../../diagnosis/finding/lacks-table.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import type { RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { anySynthetic, firstRepeatedKey, type GatheredOf, numberOf, type RowOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { projects as projectsContract } from "../../../../evidence/tables/projects.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, given, integer, listed, percent, span, verbatim, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { callsOf, intervalOverCalls, longShareOfMoney, meanOverCalls } from "./calls.ts";
import type { projectsTable } from "./gather.ts";
import type { unstableSupportFacts } from "./unstable-support.ts";
import { unstableSupportWords as words } from "./unstable-support.words.ts";

export type LengthLimits = LimitsOf<typeof unstableSupportFacts>;

type Projects = GatheredOf<typeof projectsTable>;

interface LongShare {
  readonly known: number;
  readonly long: number;
  readonly verdict: Verdict;
}

/** The share of national projects that run at least `long_years`, in the call years for which lengths are published. */
export function projectLengthDraft(projects: GatheredOf<typeof projectsTable> | null, limits: LengthLimits, declared: RowBlocks | null = null): FindingDraft {
  const part = { part: "project-length", question: questionOf(limits) };
  if (projects === null) return insufficientData(nation, lacksTables([projectsContract]), [], part);
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const rows = rowsOfPublishedYears(projects.rows);
  const { known, long, verdict } = longShare(rows, limits);
  const evidence = referenceTo(projects, rows);
  const synthetic = anySynthetic(rows);
  if (verdict === "insufficient-data")
    return insufficientData(
      nation,
      words.say("few-lengths", {
        known: integer(known, "projects"),
        projects: integer(rows.length, "projects"),
        minimum: integer(limits.minimum_projects, "projects"),
        share: percent(limits.minimum_known_share, 0),
      }),
      evidence,
      { ...part, threshold: limits.long_share, synthetic },
    );
  const called = distinctYears(rows);
  const calls = callsOf(rows, limits.long_years, declared);
  const interval = intervalOverCalls(calls, limits);
  return findingDraft({
    subject: nation,
    ...part,
    baseline: words.text("all-lengths", { years: yearCount(limits.long_years) }),
    verdict,
    evidence,
    synthetic,
    value: long / known,
    threshold: limits.long_share,
    interval,
    blocks: movedWhole("call"),
    comparison: {
      kind: "threshold",
      text: words.text("long-share", { share: percent(limits.long_share, 0), years: yearCount(limits.long_years) }),
    },
    statement: words.say(verdict === "confirmed" ? "length-below" : "length-not-below", {
      known: citing(integer(known, "projects"), projects.table),
      years: years(Number(called[0]), Number(called.at(-1))),
      share: longOf(projects, rows, limits),
      long: yearCount(limits.long_years),
      limit: percent(limits.long_share, 0),
      beside: limitsBeside(projects, rows, limits),
      drawn:
        interval === null
          ? []
          : [
              words.say("calls-drawn", {
                calls: integer(calls.length, "calls"),
                range: span(percent(interval.low), percent(interval.high)),
                level: percent(interval.level, 0),
              }),
            ],
      generic: byCategory(projects, rows, limits),
      calls: listed(
        called.map((each) => callOf(projects, rows, each, limits)),
        { joint: "semicolon" },
      ),
      unknown: integer(projects.rows.length - known, "projects"),
    }),
    choices: [
      ...[limits.long_years - 1, limits.long_years + 1].map((long_years) => ({
        ...panelOf(words.text("years-or-more", { years: yearCount(long_years) }), rows, { ...limits, long_years }),
        moves: { threshold: "long_years", to: long_years },
      })),
      ...[limits.long_share - limits.long_share_tolerance, limits.long_share + limits.long_share_tolerance].map((long_share) => ({
        ...panelOf(words.text("limit-of", { share: percent(long_share, 0) }), rows, { ...limits, long_share }),
        moves: { threshold: "long_share", to: long_share },
      })),
      limitHeld(words.text("by-call"), meanOverCalls(calls), limits),
      limitHeld(words.text("by-money"), longShareOfMoney(rows, limits.long_years, limits.minimum_known_share), limits),
      ...called.map((each) => ofYear(rows, each, limits)),
      ...distinctCategories(rows).map((category) => ofCategory(rows, category, limits)),
    ],
    chart: {
      kind: "bars",
      title: words.text("length-chart"),
      unit: "projects",
      bars: lengthBars(rows),
      band: null,
      threshold: null,
    },
  });
}

function questionOf({ long_years, long_share }: LengthLimits): LocalText {
  return words.text("length-question", { share: percent(long_share, 0), years: yearCount(long_years) });
}

function yearCount(count: number) {
  return given(count, "years");
}

/** The same count at other lengths: one limit alone says little of a distribution. */
function limitsBeside(projects: Projects, rows: readonly RowOf<typeof projectsTable>[], limits: LengthLimits) {
  const said = [limits.long_years - 1, limits.long_years + 1].map((long_years) => {
    return words.say("run-years", { share: longOf(projects, rows, { ...limits, long_years }), years: yearCount(long_years) });
  });
  return listed(said, { joint: "semicolon" });
}

/** A call with its categories: lengths are set call by call, and a call of one category speaks of that one. */
function callOf(projects: Projects, rows: readonly RowOf<typeof projectsTable>[], called: number, limits: LengthLimits): Said {
  const own = rows.filter((row) => numberOf(row, "call_year") === called);
  const categories = distinctCategories(own.filter((row) => numberOf(row, "duration") !== null));
  const { known, long } = longShare(own, limits);
  return words.say("of-call", {
    year: year(called),
    ...counted(projects, own, { known, long }, limits),
    categories: listed(categories.map(verbatim)),
  });
}

/** Rows of the call years in which any length is published: a year without any is silent, not short. */
function rowsOfPublishedYears(rows: readonly RowOf<typeof projectsTable>[]): RowOf<typeof projectsTable>[] {
  const published = new Set(rows.filter((row) => numberOf(row, "duration") !== null).map((row) => numberOf(row, "call_year")));
  return rows.filter((row) => published.has(numberOf(row, "call_year")));
}

/** The rows whose length is known, or is at least so many years. */
function withLength(rows: readonly RowOf<typeof projectsTable>[], least = Number.NEGATIVE_INFINITY): readonly RowOf<typeof projectsTable>[] {
  return rows.filter((row) => (numberOf(row, "duration") ?? Number.NEGATIVE_INFINITY) >= least && numberOf(row, "duration") !== null);
}

function counted(projects: Projects, own: readonly RowOf<typeof projectsTable>[], { known, long }: Pick<LongShare, "known" | "long">, limits: LengthLimits) {
  return {
    known: readFrom(integer(known, "projects"), projects, withLength(own)),
    long: readFrom(integer(long, "projects"), projects, withLength(own, limits.long_years)),
  };
}

/** Of the projects whose length is known the share of long ones. */
function longOf(projects: Projects, rows: readonly RowOf<typeof projectsTable>[], limits: LengthLimits) {
  const [above, below] = [withLength(rows, limits.long_years), withLength(rows)];
  const share = percent(above.length / below.length);
  return quotientFrom(share, projects, { value: above.length, rows: above }, { value: below.length, rows: below }, "projects");
}

function longShare(rows: readonly RowOf<typeof projectsTable>[], limits: LengthLimits): LongShare {
  const lengths = rows.map((row) => numberOf(row, "duration")).filter((length) => length !== null);
  const long = lengths.filter((length) => length >= limits.long_years).length;
  const known = lengths.length;
  if (known < limits.minimum_projects || known < limits.minimum_known_share * rows.length) return { known, long, verdict: "insufficient-data" };
  return { known, long, verdict: long / known < limits.long_share ? "confirmed" : "not-supported" };
}

/** All categories, those that generic technology is called under among them: the mean hides each behind the others. */
function byCategory(projects: Projects, rows: readonly RowOf<typeof projectsTable>[], limits: LengthLimits): readonly Said[] {
  const said = distinctCategories(rows).flatMap((category) => {
    const own = rows.filter((row) => textOf(row, "category") === category);
    const { known, long } = longShare(own, limits);
    const told = { category: verbatim(category), ...counted(projects, own, { known, long }, limits) };
    return known === 0 ? [] : [words.say(limits.generic_categories.includes(category) ? "of-generic" : "of-category", told)];
  });
  return said.length === 0 ? [] : [words.say("generic", { categories: listed(said, { joint: "semicolon" }) })];
}

function ofYear(rows: readonly RowOf<typeof projectsTable>[], called: number, limits: LengthLimits): FindingDraft["choices"][number] {
  return panelOf(
    words.text("called-in", { year: year(called) }),
    rows.filter((row) => numberOf(row, "call_year") === called),
    limits,
  );
}

function ofCategory(rows: readonly RowOf<typeof projectsTable>[], category: string, limits: LengthLimits): FindingDraft["choices"][number] {
  return panelOf(
    words.text("category", { category: verbatim(category) }),
    rows.filter((row) => textOf(row, "category") === category),
    limits,
  );
}

function panelOf(label: LocalText, rows: readonly RowOf<typeof projectsTable>[], limits: LengthLimits): FindingDraft["choices"][number] {
  const { known, long, verdict } = longShare(rows, limits);
  return { label, value: known === 0 ? null : long / known, null: null, verdict, count: known };
}

/** The same limit for the share counted another way; null where it is not known. */
function limitHeld(label: LocalText, value: number | null, { long_share }: LengthLimits): FindingDraft["choices"][number] {
  return { label, value, null: null, verdict: value === null ? "insufficient-data" : value < long_share ? "confirmed" : "not-supported" };
}

function distinctYears(rows: readonly RowOf<typeof projectsTable>[]): number[] {
  return [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((year) => year !== null).sort((a, b) => a - b);
}

function distinctCategories(rows: readonly RowOf<typeof projectsTable>[]): string[] {
  return [...new Set(rows.map((row) => textOf(row, "category")))].filter((category) => category !== null).sort();
}

function lengthBars(rows: readonly RowOf<typeof projectsTable>[]) {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const length = numberOf(row, "duration");
    if (length !== null) counts.set(Math.floor(length), (counts.get(Math.floor(length)) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([length, count]) => ({
      id: String(length),
      label: words.text("length-of", { from: integer(length, "years"), to: integer(length + 1, "years") }),
      value: count,
      low: null,
      high: null,
      count,
    }));
}
