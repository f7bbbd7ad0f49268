import { firstRepeatedKey, type GatheredTable, numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { benchmarkDraft, medianOf, type Way } from "../../benchmark/benchmark-draft.ts";
import { percent } from "../../benchmark/figure-text.ts";
import { type FindingDraft, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";

interface Limits {
  readonly country: string;
  readonly comparators: readonly string[];
  readonly field: string;
  readonly wider_fields: readonly string[];
  readonly factor: number;
  readonly factor_tolerance: number;
}

/** Doctorates for each first degree of a field, in the newest year in which the country has both; null where one is missing. */
export function judgeDoctorates(degrees: GatheredTable, limits: Limits): FindingDraft[] {
  const repeated = firstRepeatedKey(degrees.rows, ["economy", "degree", "field", "field_level", "year"]);
  if (repeated !== null) return [repeatedKey(nation, degrees, repeated)];
  const cell = (economy: string, field: string, degree: string, year: number): number | null => {
    const row = degrees.rows.find(
      (each) => textOf(each, "economy") === economy && textOf(each, "field") === field && textOf(each, "degree") === degree && numberOf(each, "year") === year,
    );
    return row === undefined ? null : numberOf(row, "value");
  };
  const ratio = (economy: string, field: string, year: number): number | null => {
    const [doctors, first] = [cell(economy, field, "doctorate", year), cell(economy, field, "first_university_degree", year)];
    return doctors === null || first === null || first <= 0 ? null : doctors / first;
  };
  const years = [...new Set(degrees.rows.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  const newest = years.filter((year) => ratio(limits.country, limits.field, year) !== null).at(-1) ?? Number.NaN;
  const known = limits.comparators.filter((economy) => ratio(economy, limits.field, newest) !== null);
  const limitOf = (factor: number, field = limits.field, year = newest, without: string | null = null): number | null => {
    const figures = known.filter((economy) => economy !== without).flatMap((economy) => ratio(economy, field, year) ?? []);
    const middle = figures.length < 2 ? null : medianOf(figures);
    return middle === null ? null : factor * middle;
  };
  // The table calls the same level by two names.
  const wider = limits.wider_fields.find((field) => ratio(limits.country, field, newest) !== null && limitOf(limits.factor, field) !== null) ?? limits.field;
  const value = ratio(limits.country, limits.field, newest);
  const ways: [Way, ...Way[]] = [
    { label: { en: `engineering, ${newest}`, zh: `工学，${newest}年` }, value, limit: limitOf(limits.factor) },
    ...[limits.factor - limits.factor_tolerance, limits.factor + limits.factor_tolerance].map((factor) => ({
      label: { en: `${percent(factor, 0)} of the median`, zh: `中位数的${percent(factor, 0)}` },
      value,
      limit: limitOf(factor),
    })),
    ...known.map((economy) => ({
      label: { en: `without ${economy}`, zh: `不含${economy}` },
      value,
      limit: limitOf(limits.factor, limits.field, newest, economy),
    })),
    {
      label: { en: "all of science and engineering", zh: "全部理工领域" },
      value: ratio(limits.country, wider, newest),
      limit: limitOf(limits.factor, wider),
    },
    {
      label: { en: `three years earlier`, zh: "三年前" },
      value: ratio(limits.country, limits.field, newest - 3),
      limit: limitOf(limits.factor, limits.field, newest - 3),
    },
  ];
  const rows = degrees.rows.filter((row) => [limits.country, ...limits.comparators].includes(textOf(row, "economy") ?? "") && numberOf(row, "year") === newest);
  return [
    benchmarkDraft({
      part: null,
      question: {
        en: "Are there less than half as many engineering doctorates for each first degree as in comparable economies?",
        zh: "每个工学本科学位对应的工学博士学位是否不及对照国的一半？",
      },
      bearsOn: ["M1.6"],
      measure: "ratio.doctorates-per-first-degree",
      unit: "doctorates for each first degree",
      claim: "below",
      ways,
      comparison: { en: `${percent(limits.factor, 0)} of the median of ${known.join(", ")}`, zh: `${known.join("、")}中位数的${percent(limits.factor, 0)}` },
      tables: [{ table: degrees, rows }],
      found: {
        en: `In ${newest} ${limits.country} awarded ${cell(limits.country, limits.field, "doctorate", newest)} engineering doctorates and ${cell(limits.country, limits.field, "first_university_degree", newest)} first degrees, ${percent(value ?? 0)}; ${percent(limits.factor, 0)} of the median of ${known.length} comparators is ${percent(ways[0].limit ?? 0)}`,
        zh: `${newest}年${limits.country === "China" ? "我国" : limits.country}授予工学博士学位${cell(limits.country, limits.field, "doctorate", newest)}个、工学本科学位${cell(limits.country, limits.field, "first_university_degree", newest)}个，比例为${percent(value ?? 0)}；${known.length}个对照国中位数的${percent(limits.factor, 0)}为${percent(ways[0].limit ?? 0)}`,
      },
      missing: {
        en: `Doctorates and first degrees of ${limits.field} are known together for ${Number.isNaN(newest) ? "no year" : newest} of ${limits.country} and for ${known.length} comparators; two are needed.`,
        zh: `${limits.country}${Number.isNaN(newest) ? "没有年份" : `${newest}年`}同时具有工学博士与本科学位数，对照国有${known.length}个；至少需要两个。`,
      },
      outcome: {
        confirmed: { en: "few go on to the doctorate", zh: "攻读博士者偏少" },
        "not-supported": { en: "not below half of what comparators have", zh: "并不低于对照国的一半" },
      },
    }),
  ];
}
