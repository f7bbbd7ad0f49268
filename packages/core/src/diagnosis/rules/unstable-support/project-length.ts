import { wilsonInterval } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { percent, same, span, whole } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

export interface LengthLimits {
  readonly long_years: number;
  readonly long_share: number;
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
  question: { en: "Do projects run long enough for generic technology?", zh: "项目周期能否支撑共性技术研究？" },
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
  const interval = { ...wilsonInterval(long, known, 0.95), level: 0.95 };
  const period = span(Number(years[0]), Number(years.at(-1)));
  const band = span(percent(interval.low), percent(interval.high));
  const generic = genericCategory(rows, limits);
  const outcome = verdict === "confirmed" ? { en: "wholly below", zh: "整体低于" } : { en: "not wholly below", zh: "并非整体低于" };
  return findingDraft({
    subject: nation,
    ...part,
    verdict,
    evidence,
    synthetic,
    value: long / known,
    threshold: limits.long_share,
    interval,
    comparison: {
      kind: "threshold",
      text: {
        en: `${percent(limits.long_share, 0)} of projects running ${limits.long_years} years or more`,
        zh: `${percent(limits.long_share, 0)}的项目周期达到${limits.long_years}年`,
      },
    },
    statement: {
      en: `Of ${known} national projects called in ${period.en} with a published length, ${percent(long / known)} run ${limits.long_years} years or more; 95% interval ${band.en}, ${outcome.en} ${percent(limits.long_share, 0)}.${generic.en} ${whole(projects.rows.length - known).en} projects have no length in the data.`,
      zh: `${period.zh}年立项且公布周期的${known}个国家项目中，${percent(long / known)}的周期达到${limits.long_years}年；95%区间为${band.zh}，${outcome.zh}${percent(limits.long_share, 0)}。${generic.zh}另有${projects.rows.length - known}个项目未公布周期。`,
    },
    choices: [...years.map((year) => ofYear(rows, year, limits)), ...distinctCategories(rows).map((category) => ofCategory(rows, category, limits))],
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
  return { known, long, verdict: wilsonInterval(long, known, 0.95).high < limits.long_share ? "confirmed" : "not-supported" };
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
