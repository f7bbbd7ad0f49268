import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { listed, percent, same, span, whole } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

export interface LengthLimits {
  readonly long_years: number;
  readonly long_share: number;
  readonly long_share_tolerance: number;
  readonly minimum_projects: number;
  readonly minimum_known_share: number;
  readonly generic_category: string;
}

interface LongShare {
  readonly known: number;
  readonly long: number;
  readonly verdict: Verdict;
}

const part = {
  part: "project-length",
  question: {
    en: "Do fewer than half of the national projects with a published length run four years or more?",
    zh: "公布周期的国家项目中，周期达到四年的是否不足一半？",
  },
} as const;

/** The share of national projects that run at least `long_years`, in the call years for which lengths are published. */
export function projectLengthDraft(projects: GatheredTable, limits: LengthLimits): FindingDraft {
  const repeated = firstRepeatedKey(projects.rows, ["project_no"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const rows = rowsOfPublishedYears(projects.rows);
  const { known, long, verdict } = longShare(rows, limits);
  const evidence = referenceTo(projects, rows);
  const synthetic = anySynthetic(rows);
  if (verdict === "insufficient-data")
    return insufficientData(
      nation,
      {
        en: `The length is known of ${known} of ${rows.length} projects in the call years that publish it; at least ${limits.minimum_projects} projects and ${percent(limits.minimum_known_share, 0)} are needed.`,
        zh: `在公布周期的年份中，${rows.length}个项目有${known}个周期可知；至少需要${limits.minimum_projects}个且占${percent(limits.minimum_known_share, 0)}。`,
      },
      evidence,
      { ...part, threshold: limits.long_share, synthetic },
    );
  const years = distinctYears(rows);
  const period = span(Number(years[0]), Number(years.at(-1)));
  const generic = genericCategory(rows, limits);
  const calls = listed(years.map((year) => callOf(rows, year, limits)));
  const outcome = verdict === "confirmed" ? { en: "fewer than", zh: "低于" } : { en: "not fewer than", zh: "不低于" };
  return findingDraft({
    subject: nation,
    ...part,
    question: questionOf(limits),
    baseline: { en: `${limits.long_years} years, all categories and calls`, zh: `${limits.long_years}年，全部类别与年份` },
    verdict,
    evidence,
    synthetic,
    value: long / known,
    threshold: limits.long_share,
    comparison: {
      kind: "threshold",
      text: {
        en: `${percent(limits.long_share, 0)} of projects running ${limits.long_years} years or more`,
        zh: `${percent(limits.long_share, 0)}的项目周期达到${limits.long_years}年`,
      },
    },
    statement: {
      en: `Of ${known} national projects called in ${period.en} with a published length, ${percent(long / known)} run ${limits.long_years} years or more, ${outcome.en} ${percent(limits.long_share, 0)}; ${limitsBeside(rows, limits).en}.${generic.en} By call: ${calls.en}. ${whole(projects.rows.length - known).en} projects have no length in the data.`,
      zh: `${period.zh}年立项且公布周期的${known}个国家项目中，${percent(long / known)}的周期达到${limits.long_years}年，${outcome.zh}${percent(limits.long_share, 0)}；${limitsBeside(rows, limits).zh}。${generic.zh}按年份：${calls.zh}。另有${projects.rows.length - known}个项目未公布周期。`,
    },
    choices: [
      ...[limits.long_years - 1, limits.long_years + 1].map((long_years) =>
        panelOf({ en: `${long_years} years or more`, zh: `周期达到${long_years}年` }, rows, { ...limits, long_years }),
      ),
      ...[limits.long_share - limits.long_share_tolerance, limits.long_share + limits.long_share_tolerance].map((long_share) =>
        panelOf({ en: `limit of ${percent(long_share, 0)}`, zh: `界限为${percent(long_share, 0)}` }, rows, { ...limits, long_share }),
      ),
      ...years.map((year) => ofYear(rows, year, limits)),
      ...distinctCategories(rows).map((category) => ofCategory(rows, category, limits)),
    ],
    chart: {
      kind: "bars",
      title: { en: "Projects by length in years", zh: "按周期（年）划分的项目数" },
      unit: "projects",
      bars: lengthBars(rows),
      band: null,
      threshold: null,
    },
  });
}

function questionOf({ long_years, long_share }: LengthLimits): LocalText {
  return {
    en: `Do fewer than ${percent(long_share, 0)} of the national projects with a published length run ${long_years} years or more?`,
    zh: `公布周期的国家项目中，周期达到${long_years}年的是否不足${percent(long_share, 0)}？`,
  };
}

/** The same count at other lengths: one limit alone says little of a distribution. */
function limitsBeside(rows: readonly EvidenceRow[], limits: LengthLimits): LocalText {
  const said = [limits.long_years - 1, limits.long_years + 1].map((long_years) => {
    const { known, long } = longShare(rows, { ...limits, long_years });
    return { en: `${percent(long / known)} run ${long_years}`, zh: `达到${long_years}年的为${percent(long / known)}` };
  });
  return listed(said);
}

/** A call with its categories: lengths are set call by call, and a call of one category speaks of that one. */
function callOf(rows: readonly EvidenceRow[], year: number, limits: LengthLimits): LocalText {
  const own = rows.filter((row) => numberOf(row, "call_year") === year);
  const categories = distinctCategories(own.filter((row) => numberOf(row, "duration_years") !== null));
  const { known, long } = longShare(own, limits);
  return {
    en: `${year} ${long} of ${known} (${categories.join(", ")})`,
    zh: `${year}年${known}个中有${long}个（${categories.join("、")}）`,
  };
}

/** Rows of the call years in which any length is published: a year without any is silent, not short. */
function rowsOfPublishedYears(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const published = new Set(rows.filter((row) => numberOf(row, "duration_years") !== null).map((row) => numberOf(row, "call_year")));
  return rows.filter((row) => published.has(numberOf(row, "call_year")));
}

function longShare(rows: readonly EvidenceRow[], limits: LengthLimits): LongShare {
  const lengths = rows.map((row) => numberOf(row, "duration_years")).filter((length) => length !== null);
  const long = lengths.filter((length) => length >= limits.long_years).length;
  const known = lengths.length;
  if (known < limits.minimum_projects || known < limits.minimum_known_share * rows.length) return { known, long, verdict: "insufficient-data" };
  return { known, long, verdict: long / known < limits.long_share ? "confirmed" : "not-supported" };
}

/** The category that generic technology is called under, by itself: the mean hides it behind basic science. */
function genericCategory(rows: readonly EvidenceRow[], limits: LengthLimits): LocalText {
  const own = rows.filter((row) => textOf(row, "category") === limits.generic_category);
  const { known, long } = longShare(own, limits);
  if (known === 0) return same("");
  return {
    en: ` Of ${known} in category ${limits.generic_category} (industrial and common technology) ${percent(long / known)} do.`,
    zh: `其中类别${limits.generic_category}（产业与共性技术）的${known}个项目为${percent(long / known)}。`,
  };
}

function ofYear(rows: readonly EvidenceRow[], year: number, limits: LengthLimits): FindingDraft["choices"][number] {
  return panelOf(
    { en: `called in ${year}`, zh: `${year}年立项` },
    rows.filter((row) => numberOf(row, "call_year") === year),
    limits,
  );
}

function ofCategory(rows: readonly EvidenceRow[], category: string, limits: LengthLimits): FindingDraft["choices"][number] {
  return panelOf(
    { en: `category ${category}`, zh: `类别${category}` },
    rows.filter((row) => textOf(row, "category") === category),
    limits,
  );
}

function panelOf(label: LocalText, rows: readonly EvidenceRow[], limits: LengthLimits): FindingDraft["choices"][number] {
  const { known, long, verdict } = longShare(rows, limits);
  return { label, value: known === 0 ? null : long / known, null: null, verdict, count: known };
}

function distinctYears(rows: readonly EvidenceRow[]): number[] {
  return [...new Set(rows.map((row) => numberOf(row, "call_year")))].filter((year) => year !== null).sort((a, b) => a - b);
}

function distinctCategories(rows: readonly EvidenceRow[]): string[] {
  return [...new Set(rows.map((row) => textOf(row, "category")))].filter((category) => category !== null).sort();
}

function lengthBars(rows: readonly EvidenceRow[]) {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const length = numberOf(row, "duration_years");
    if (length !== null) counts.set(Math.floor(length), (counts.get(Math.floor(length)) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([length, count]) => ({
      id: String(length),
      label: { en: `${length} to under ${length + 1}`, zh: `${length}至不足${length + 1}` },
      value: count,
      low: null,
      high: null,
      count,
    }));
}
