import { benchmarkDraft, medianOf, type Way } from "../../../../diagnosis/benchmark/benchmark-draft.ts";
import { economyName, ownEconomy } from "../../../../diagnosis/benchmark/economy-name.ts";
import type { FindingChart } from "../../../../diagnosis/finding/finding-chart.ts";
import { type FindingDraft, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { firstRepeatedKey, numberOf, type TableWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { rowsBehind } from "../../../../evidence/roles/rows-behind.ts";
import type { DivisionPart } from "../../../../language/statement/value.ts";
import { dividedFrom, integer, listed, percent, restingOn, verbatim, year } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { engineeringDoctoratesFacts } from "./engineering-doctorates.ts";
import { engineeringDoctoratesWords as words } from "./engineering-doctorates.words.ts";

type Limits = LimitsOf<typeof engineeringDoctoratesFacts>;

/** A way that was tried on others. */
type WayTried = Way & Required<Pick<Way, "placebo">>;

/** Doctorates for each first degree of a field, in the newest year in which the country has both, held against the middle of the comparators. */
export function judgeDoctorates(degrees: TableWith<"economy" | "degree" | "field", "field_level" | "year" | "value">, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(degrees.rows, ["economy", "degree", "field", "field_level", "year"]);
  if (repeated !== null) return [repeatedKey(nation, degrees, repeated)];
  const cell = (economy: string, field: string, degree: string, at: number): number | null => {
    const row = degrees.rows.find(
      (each) => textOf(each, "economy") === economy && textOf(each, "field") === field && textOf(each, "degree") === degree && numberOf(each, "year") === at,
    );
    return row === undefined ? null : numberOf(row, "value");
  };
  const ratio = (economy: string, field: string, at: number): number | null => {
    const [doctors, first] = [cell(economy, field, "doctorate", at), cell(economy, field, "first_university_degree", at)];
    return doctors === null || first === null || first <= 0 ? null : doctors / first;
  };
  const years = [...new Set(degrees.rows.map((row) => numberOf(row, "year")))].filter((each) => each !== null).sort((a, b) => a - b);
  const newest = years.filter((each) => ratio(limits.country, limits.field, each) !== null).at(-1) ?? Number.NaN;
  const known = limits.comparators.filter((economy) => ratio(economy, limits.field, newest) !== null);
  const limitOver = (ratioOf: (economy: string) => number | null, factor: number, ...without: readonly string[]): number | null => {
    const figures = known.filter((economy) => !without.includes(economy)).flatMap((economy) => ratioOf(economy) ?? []);
    const middle = figures.length < 2 ? null : medianOf(figures);
    return middle === null ? null : factor * middle;
  };
  // One way to hold the country against the middle of the others, and each of them in its place, against the other ones.
  const wayOf = (label: Way["label"], ratioOf: (economy: string) => number | null, given: number, ...without: readonly string[]): WayTried => {
    const subjects = known.filter((economy) => !without.includes(economy) && ratioOf(economy) !== null);
    const called = subjects.filter((economy) => {
      const [own, limit] = [ratioOf(economy), limitOver(ratioOf, given, economy, ...without)];
      return own !== null && limit !== null && own < limit;
    });
    return { label, value: ratioOf(limits.country), limit: limitOver(ratioOf, given, ...without), placebo: { subjects, called } };
  };
  // The table calls the same level by one name for doctorates and by another for first degrees.
  const widerCell = (economy: string, degree: string): number | null =>
    limits.wider_fields.reduce<number | null>((found, field) => found ?? cell(economy, field, degree, newest), null);
  const widerRatio = (economy: string): number | null => {
    const [doctors, first] = [widerCell(economy, "doctorate"), widerCell(economy, "first_university_degree")];
    return doctors === null || first === null || first <= 0 ? null : doctors / first;
  };
  const newestRatio = (economy: string): number | null => ratio(economy, limits.field, newest);
  const value = newestRatio(limits.country);
  const factor = percent(limits.factor, 0);
  const first = wayOf(words.text("baseline", { year: year(newest) }), newestRatio, limits.factor);
  const ways: [Way, ...Way[]] = [
    first,
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((other) => ({
      ...wayOf(words.text("factor", { factor: percent(other, 0) }), newestRatio, other),
      moves: { threshold: "factor", to: other },
    })),
    ...known.map((economy) => wayOf(words.text("without", { economy: economyName(economy) }), newestRatio, limits.factor, economy)),
    wayOf(words.text("wider"), widerRatio, limits.factor),
    wayOf(words.text("earlier"), (economy) => ratio(economy, limits.field, newest - 3), limits.factor),
  ];
  const rows = degrees.rows.filter((row) => [limits.country, ...limits.comparators].includes(textOf(row, "economy") ?? "") && numberOf(row, "year") === newest);
  const who = ownEconomy(limits.country);
  const partOf = (part: "part-doctorates" | "part-first", degree: string): DivisionPart => ({
    said: words.text(part, { count: integer(cell(limits.country, limits.field, degree, newest) ?? 0, "degrees") }),
    rows: rowsBehind(
      degrees,
      rows.filter((row) => textOf(row, "economy") === limits.country && textOf(row, "field") === limits.field && textOf(row, "degree") === degree),
    ),
  });
  const [doctorates, firstDegrees] = [partOf("part-doctorates", "doctorate"), partOf("part-first", "first_university_degree")];
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Are there far fewer engineering doctorates for each first degree than in comparable economies?",
        zh: "每个工学本科学位对应的工学博士学位是否远少于对照国？",
      },
      bearsOn: ["M1.6"],
      measure: "ratio.doctorates-per-first-degree",
      unit: "doctorates for each first degree",
      claim: "below",
      placebo: first.placebo,
      figures: {
        doctorates: cell(limits.country, limits.field, "doctorate", newest),
        first_degrees: cell(limits.country, limits.field, "first_university_degree", newest),
      },
      ways,
      comparison: words.text("comparison", { factor, economies: listed(known.map(economyName)) }),
      chart: comparedBars(words.text("chart", { year: year(newest) }), [limits.country, ...known], newestRatio, ways[0].limit),
      tables: [{ table: degrees, rows }],
      found: words.say("found", {
        year: year(newest),
        country: who,
        doctors: restingOn(integer(cell(limits.country, limits.field, "doctorate", newest) ?? 0, "degrees"), doctorates.rows),
        first: restingOn(integer(cell(limits.country, limits.field, "first_university_degree", newest) ?? 0, "degrees"), firstDegrees.rows),
        ratio: dividedFrom(percent(value ?? 0), doctorates, firstDegrees),
        factor,
        known: integer(known.length, "economies"),
        limit: restingOn(
          percent(ways[0].limit ?? 0),
          rowsBehind(
            degrees,
            rows.filter(
              (row) =>
                known.includes(textOf(row, "economy") ?? "") &&
                textOf(row, "field") === limits.field &&
                ["doctorate", "first_university_degree"].includes(textOf(row, "degree") ?? ""),
            ),
          ),
        ),
      }),
      missing: words.say("missing", {
        field: verbatim(limits.field),
        country: who,
        year: Number.isNaN(newest) ? words.say("no-year") : words.say("of-year", { year: year(newest) }),
        known: integer(known.length, "economies"),
      }),
      limit: words.text("limit", { factor, limit: percent(ways[0].limit ?? 0) }),
      outcome: { confirmed: words.text("confirmed"), "not-supported": words.text("not-supported") },
    }),
  ];
}

/** Every economy by its ratio for a hundred first degrees, highest first, beside the limit. */
function comparedBars(title: LocalText, economies: readonly string[], ratioOf: (economy: string) => number | null, limit: number | null): FindingChart {
  const hundred = (ratio: number | null): number | null => (ratio === null ? null : 100 * ratio);
  return {
    kind: "bars",
    title,
    unit: "doctorates for each hundred first degrees",
    bars: economies
      .map((economy) => ({ id: economy, label: economyName(economy), value: hundred(ratioOf(economy)), low: null, high: null, count: null }))
      .sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY)),
    band: null,
    threshold: hundred(limit),
  };
}
