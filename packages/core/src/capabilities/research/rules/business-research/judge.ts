import { benchmarkDraft, meanOf, medianOf, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { economyName } from "../../../../diagnosis/benchmark/economy-name.ts";
import { type FindingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import type { Placebo } from "../../../../diagnosis/verdict/placebo.ts";
import { firstRepeatedKey, numberOf, type RowWith, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../../../evidence/roles/rows-behind.ts";
import { wholeTerritory } from "../../../../evidence/territory/territory.ts";
import { dividedFrom, integer, listed, percent, restingOn, year, years } from "../../../../language/statement/values.ts";
import type { businessResearchFacts } from "./business-research.ts";
import { businessResearchWords as words } from "./business-research.words.ts";

export interface BusinessResearch {
  readonly economies: TableWith<"geo" | "performed_by" | "activity", "year" | "value">;
  /** Null where the workspace does not hold it. */
  readonly firms: TableWith<"region" | "indicator", "year" | "value"> | null;
}

type Limits = LimitsOf<typeof businessResearchFacts>;

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
  const known = [...others].filter(([, told]) => told.length >= limits.period_years);
  const newest = own.at(-1)?.year ?? Number.NaN;
  const value = newestMean(own, limits.period_years);
  const limitOf = (factor: number, ...without: readonly string[]): number | null => {
    const figures = known
      .filter(([geo]) => !without.includes(geo))
      .map(([, told]) =>
        newestMean(
          told.filter((each) => each.year <= newest),
          limits.period_years,
        ),
      );
    const middle = figures.length < 2 || figures.includes(null) ? null : medianOf(figures.filter((figure) => figure !== null));
    return middle === null ? null : factor * middle;
  };
  // Each comparator in the country's place, held against the other ones; the country itself is who is asked about.
  const placeboOf = (factor: number, ...without: readonly string[]): Placebo => {
    const tried = known.filter(([geo]) => !without.includes(geo));
    return {
      subjects: tried.map(([geo]) => geo),
      called: tried.flatMap(([geo, told]) => {
        const mean = newestMean(
          told.filter((each) => each.year <= newest),
          limits.period_years,
        );
        const limit = limitOf(factor, geo, ...without);
        return mean !== null && limit !== null && mean < limit ? [geo] : [];
      }),
    };
  };
  const placebo = placeboOf(limits.factor);
  const domestic = firms === null ? [] : firmYears(firms.rows);
  const factor = percent(limits.factor, 0);
  const period = (of: readonly ResearchYear[]) => years(of.at(-limits.period_years)?.year ?? newest, of.at(-1)?.year ?? newest);
  const ways: [Way, ...Way[]] = [
    { label: words.text("baseline", { years: integer(limits.period_years, "years"), factor }), value, limit: limitOf(limits.factor) },
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((other) => ({
      label: words.text("factor", { factor: percent(other, 0) }),
      value,
      limit: limitOf(other),
      placebo: placeboOf(other),
      moves: { threshold: "factor", to: other },
    })),
    ...known.map(([geo]) => ({
      label: words.text("without", { geo: economyName(geo) }),
      value,
      limit: limitOf(limits.factor, geo),
      placebo: placeboOf(limits.factor, geo),
    })),
    // Another figure of the country against the limit of the first way, which calls whom it calls there.
    { label: words.text("newest"), value: own.at(-1)?.share ?? null, limit: limitOf(limits.factor), placebo },
    {
      label: domestic.length < limits.period_years ? words.text("no-yearbook") : words.text("yearbook", { years: period(domestic) }),
      value: newestMean(domestic, limits.period_years),
      limit: limitOf(limits.factor),
      placebo,
    },
  ];
  const newestFirms = domestic.at(-1);
  const rows = economies.rows.filter((row) => [limits.country, ...limits.comparators].includes(textOf(row, "geo") ?? ""));
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Is the share of research in the R&D of the country's firms far below that of its comparators?",
        zh: "企业研发经费中研究（非试验发展）所占比重是否远低于对照国？",
      },
      bearsOn: ["P3.1", "D2"],
      measure: "ratio.research-share-of-business-rd",
      unit: "share of business R&D",
      claim: "below",
      placebo,
      ways,
      comparison: words.text("comparison", { factor, geos: listed(known.map(([geo]) => economyName(geo))) }),
      tables: [{ table: economies, rows }, ...(firms === null ? [] : [{ table: firms, rows: firms.rows }])],
      ...(value === null ? {} : { years: { from: own.at(-limits.period_years)?.year ?? newest, to: newest } }),
      found: words.say("found", {
        share: restingOn(percent(value ?? 0), rowsBehind(economies, economyCells(economies.rows, limits.country, own.slice(-limits.period_years)))),
        years: period(own),
        factor,
        limit: restingOn(
          percent(ways[0].limit ?? 0),
          rowsBehind(
            economies,
            known.flatMap(([geo, told]) => economyCells(economies.rows, geo, told.filter((each) => each.year <= newest).slice(-limits.period_years))),
          ),
        ),
        domestic:
          firms === null || newestFirms === undefined
            ? []
            : [words.say("domestic", { share: yearbookShare(firms, newestFirms), year: year(newestFirms.year) })],
      }),
      missing: words.say("missing", {
        own: integer(own.length, "years"),
        country: economyName(limits.country),
        known: integer(known.length, "economies"),
        all: integer(limits.comparators.length, "economies"),
        needed: integer(limits.period_years, "years"),
      }),
      limit: words.text("limit", { factor, limit: percent(ways[0].limit ?? 0) }),
      outcome: { confirmed: words.text("confirmed"), "not-supported": words.text("not-supported") },
    }),
  ];
}

function economyYears(rows: BusinessResearch["economies"]["rows"], geo: string): ResearchYear[] {
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

/** The cells of an economy from which the shares of these years were computed. */
function economyCells(rows: BusinessResearch["economies"]["rows"], geo: string, years: readonly ResearchYear[]) {
  return rows.filter(
    (row) =>
      textOf(row, "geo") === geo &&
      textOf(row, "performed_by") === "business" &&
      ["total", "experimental_development"].includes(textOf(row, "activity") ?? "") &&
      years.some(({ year }) => year === numberOf(row, "year")),
  );
}

/** The share of one year as the yearbook's two cells give it: what of all R&D is not development, divided from all of it. */
function yearbookShare(firms: NonNullable<BusinessResearch["firms"]>, { year: at, share }: ResearchYear) {
  const rowsOf = (...indicators: readonly string[]) =>
    rowsBehind(
      firms,
      firms.rows.filter(
        (row) => textOf(row, "region") === wholeTerritory && numberOf(row, "year") === at && indicators.includes(textOf(row, "indicator") ?? ""),
      ),
    );
  return dividedFrom(
    percent(share),
    { said: words.text("part-research", { year: year(at) }), rows: rowsOf("rd_intramural", "rd_intramural_experimental") },
    { said: words.text("part-all", { year: year(at) }), rows: rowsOf("rd_intramural") },
  );
}

/** The nation's industrial firms: 1 - experimental development / intramural R&D. */
function firmYears(rows: readonly RowWith<"region" | "indicator", "year" | "value">[]): ResearchYear[] {
  const national = rows.filter((row) => textOf(row, "region") === wholeTerritory);
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
