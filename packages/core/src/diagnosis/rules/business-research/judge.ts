import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { firstRepeatedKey, type GatheredTable, numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkDraft, meanOf, medianOf, type Way } from "../../benchmark/benchmark-draft.ts";
import { percent, span } from "../../benchmark/figure-text.ts";
import { type FindingDraft, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

export interface BusinessResearch {
  readonly economies: GatheredTable;
  /** Null where the workspace does not hold it. */
  readonly firms: GatheredTable | null;
}

interface Limits {
  readonly country: string;
  readonly comparators: readonly string[];
  readonly period_years: number;
  readonly factor: number;
  readonly factor_tolerance: number;
}

/** Research in one year: what of all business R&D is not development. */
interface ResearchYear {
  readonly year: number;
  readonly share: number;
}

export function judgeBusinessResearch({ economies, firms }: BusinessResearch, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(economies.rows, ["geo", "year", "performed_by", "activity"]);
  if (repeated !== null) return [repeatedKey(nation, economies, repeated)];
  const own = economyYears(economies.rows, limits.country);
  const others = new Map(limits.comparators.map((geo) => [geo, economyYears(economies.rows, geo)]));
  const known = [...others].filter(([, years]) => years.length >= limits.period_years);
  const newest = own.at(-1)?.year ?? Number.NaN;
  const value = newestMean(own, limits.period_years);
  const limitOf = (factor: number, without: string | null = null): number | null => {
    const figures = known
      .filter(([geo]) => geo !== without)
      .map(([, years]) =>
        newestMean(
          years.filter(({ year }) => year <= newest),
          limits.period_years,
        ),
      );
    const middle = figures.length < 2 || figures.includes(null) ? null : medianOf(figures.filter((figure) => figure !== null));
    return middle === null ? null : factor * middle;
  };
  const domestic = firms === null ? [] : firmYears(firms.rows);
  const ways: [Way, ...Way[]] = [
    {
      label: { en: `mean of ${limits.period_years} years, half of the median`, zh: `${limits.period_years}年平均，中位数的一半` },
      value,
      limit: limitOf(limits.factor),
    },
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((factor) => ({
      label: { en: `${percent(factor, 0)} of the median`, zh: `中位数的${percent(factor, 0)}` },
      value,
      limit: limitOf(factor),
    })),
    ...known.map(([geo]) => ({ label: { en: `without ${geo}`, zh: `不含${geo}` }, value, limit: limitOf(limits.factor, geo) })),
    { label: { en: "newest year alone", zh: "仅最新一年" }, value: own.at(-1)?.share ?? null, limit: limitOf(limits.factor) },
    {
      label: { en: "industrial firms of the yearbook, newest years", zh: "年鉴口径工业企业，最新年份" },
      value: newestMean(domestic, limits.period_years),
      limit: limitOf(limits.factor),
    },
  ];
  const newestFirms = domestic.at(-1);
  const rows = economies.rows.filter((row) => [limits.country, ...limits.comparators].includes(textOf(row, "geo") ?? ""));
  const limit = ways[0].limit;
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Is the share of research in the R&D of the country's firms below half of that of its comparators?",
        zh: "企业研发经费中研究（非试验发展）所占比重是否不及对照国的一半？",
      },
      bearsOn: ["P3.1", "D2"],
      measure: "ratio.research-share-of-business-rd",
      unit: "share of business R&D",
      claim: "below",
      ways,
      comparison: {
        en: `half of the median of ${known.map(([geo]) => geo).join(", ")}`,
        zh: `${known.map(([geo]) => geo).join("、")}中位数的一半`,
      },
      tables: [{ table: economies, rows }, ...(firms === null ? [] : [{ table: firms, rows: firms.rows }])],
      found: {
        en: `Basic and applied research made up ${percent(value ?? 0)} of business R&D in ${span(own.at(-limits.period_years)?.year ?? "", newest).en}; half of the median of the comparators is ${percent(limit ?? 0)}${newestFirms === undefined ? "" : `, and industrial firms report ${percent(newestFirms.share)} for ${newestFirms.year}`} (the classing is national practice)`,
        zh: `${span(own.at(-limits.period_years)?.year ?? "", newest).zh}年企业研发经费中基础与应用研究占${percent(value ?? 0)}；对照国中位数的一半为${percent(limit ?? 0)}${newestFirms === undefined ? "" : `，${newestFirms.year}年工业企业为${percent(newestFirms.share)}`}（分类按各国惯例）`,
      },
      missing: {
        en: `Business R&D by kind of activity is known for ${own.length} years of ${limits.country} and for ${known.length} of ${limits.comparators.length} comparators with ${limits.period_years} years; ${limits.period_years} years and two comparators are needed.`,
        zh: `${limits.country}有${own.length}年的分类企业研发经费，${limits.comparators.length}个对照国中有${known.length}个达到${limits.period_years}年；至少需要${limits.period_years}年和两个对照国。`,
      },
      outcome: {
        confirmed: { en: "firms leave research to others", zh: "企业较少从事研究" },
        "not-supported": { en: "not below half of what comparators do", zh: "并不低于对照国的一半" },
      },
    }),
  ];
}

function economyYears(rows: readonly EvidenceRow[], geo: string): ResearchYear[] {
  const cell = (year: number, activity: string): number | null => {
    const row = rows.find(
      (each) =>
        textOf(each, "geo") === geo && numberOf(each, "year") === year && textOf(each, "performed_by") === "business" && textOf(each, "activity") === activity,
    );
    return row === undefined ? null : numberOf(row, "value");
  };
  const own = rows.filter((row) => textOf(row, "geo") === geo && textOf(row, "performed_by") === "business");
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return years.flatMap((year) => researchYear(year, cell(year, "total"), cell(year, "experimental_development")));
}

/** The nation's industrial firms: 1 - experimental development / intramural R&D. */
function firmYears(rows: readonly EvidenceRow[]): ResearchYear[] {
  const national = rows.filter((row) => textOf(row, "region") === "CN");
  const cell = (year: number, indicator: string): number | null => {
    const row = national.find((each) => numberOf(each, "year") === year && textOf(each, "indicator") === indicator);
    return row === undefined ? null : numberOf(row, "value");
  };
  const years = [...new Set(national.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return years.flatMap((year) => researchYear(year, cell(year, "rd_intramural"), cell(year, "rd_intramural_experimental")));
}

function researchYear(year: number, total: number | null, development: number | null): ResearchYear[] {
  return total === null || development === null || total <= 0 ? [] : [{ year, share: 1 - development / total }];
}

function newestMean(years: readonly ResearchYear[], length: number): number | null {
  return years.length < length ? null : meanOf(years.slice(-length).map(({ share }) => share));
}
