import { anySynthetic, firstRepeatedKey, type GatheredTable, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Panel } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { moneyOf10k, same, span, toOne } from "../../../language/wording.ts";
import type { Choice } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation, province } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { SharedLimits } from "../../verdict/shared-limits.ts";
import type { TechnologySpending } from "./gather.ts";
import { otherNations } from "./other-nations.ts";
import { type Scope, scopes } from "./scopes.ts";
import { importRatio, type SpendingPair, type SpendingPeriod, spendingPairs, spendingPeriod } from "./spending-pair.ts";

export interface SpendingLimits extends SharedLimits {
  readonly ratio: number;
  readonly ratio_tolerance: number;
  readonly period_years: number;
}

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

function industryDrafts(panel: Panel, industry: GatheredTable | null, limits: SpendingLimits): FindingDraft[] {
  const [first, ...rest] = industry === null ? [] : scopeDrafts(panel, industry, scopes.industry, limits);
  if (first !== undefined) return [first, ...rest];
  return [
    insufficientData(
      nation,
      {
        en: "The workspace does not hold what all industrial firms spend on imported technology and on assimilating it (province_industrial_firms_rd).",
        zh: "工作区中没有全部工业企业的引进技术与消化吸收经费（province_industrial_firms_rd）。",
      },
      [],
      { ...scopes.industry.asked, threshold: limits.ratio },
    ),
  ];
}

function scopeDrafts(panel: Panel, spending: GatheredTable, scope: Scope, limits: SpendingLimits): FindingDraft[] {
  const subjects = [nation, ...panel.map(({ id }) => province(id))];
  const repeated = firstRepeatedKey(spending.rows, ["region_code", "year", "indicator"]);
  if (repeated !== null) return subjects.map((subject) => ({ ...repeatedKey(subject, spending, repeated), ...scope.asked }));
  const newest = Math.max(...spending.rows.map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
  const pairsOf = (region: string): SpendingPair[] => spendingPairs(spending.rows, region, scope.indicators);
  const whole = { id: "CN", name: { en: "the nation", zh: "全国" }, pairs: pairsOf("CN"), newest };
  const provinces = panel.map(({ id, name }) => ({ id, name, pairs: pairsOf(id), newest }));
  return [
    regionDraft(whole, spending, scope, limits, otherNations(whole.pairs, provinces, newest, limits), reporting(panel, provinces, newest)),
    ...provinces.map((each) => regionDraft(each, spending, scope, limits, [], same(""))),
  ];
}

function regionDraft(
  region: Region,
  spending: GatheredTable,
  scope: Scope,
  limits: SpendingLimits,
  more: readonly Choice[],
  reported: LocalText,
): FindingDraft {
  const { id, name, pairs, newest } = region;
  const subject = province(id);
  const asked = { ...scope.asked, question: scope.question(id === "CN" ? null : name, limits.ratio) };
  const rows = id === "CN" ? spending.rows : pairs.flatMap((pair) => pair.rows);
  const evidence = referenceTo(spending, rows);
  const synthetic = anySynthetic(rows);
  const period = spendingPeriod(pairs, newest, limits.period_years, limits.ratio);
  const chart = trendChart(pairs, limits);
  if (period.imported === null || period.assimilated === null || period.above === null)
    return insufficientData(subject, unreadable(name, period, newest, limits), evidence, { ...asked, threshold: limits.ratio, chart, synthetic });
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
      text: {
        en: `${toOne(limits.ratio, 1).en}, in the sum of ${limits.period_years} years and in most of them`,
        zh: `${toOne(limits.ratio, 1).zh}的界限，取${limits.period_years}年合计且多数年份`,
      },
      years_above: period.above,
      years: period.years.map(({ year }) => year),
    },
    baseline: { en: `sum of ${limits.period_years} years, ${toOne(limits.ratio, 1).en}`, zh: `${limits.period_years}年合计，界限${toOne(limits.ratio, 1).zh}` },
    choices: [...choicesOf(region, limits), ...more],
    chart,
    statement: statementOf(name, scope, period, limits, reported),
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
    ...[limits.ratio / factor, limits.ratio * factor].map((ratio) =>
      line({ en: `limit ${toOne(ratio, 2).en}`, zh: `界限${toOne(ratio, 2).zh}` }, limits.period_years, ratio),
    ),
    line({ en: `${newest} alone`, zh: `仅${newest}年` }, 1, limits.ratio),
    line(
      { en: `the ${limits.period_years} years before`, zh: `此前${limits.period_years}年` },
      limits.period_years,
      limits.ratio,
      newest - limits.period_years,
    ),
  ];
}

function statementOf(
  name: LocalText,
  scope: Scope,
  { years, imported, assimilated, above, verdict }: SpendingPeriod,
  limits: SpendingLimits,
  reported: LocalText,
): LocalText {
  const [spent, absorbed] = [moneyOf10k(imported ?? 0), moneyOf10k(assimilated ?? 0)];
  const ratio = importRatio({ imported, assimilated });
  const relation = ratio === null ? { en: "nothing at all on the second", zh: "后者为零" } : toOne(ratio);
  const line = toOne(limits.ratio, limits.ratio % 1 === 0 ? 0 : 1);
  const period = span(Number(years[0]?.year), Number(years.at(-1)?.year));
  const single = years.map((pair) => {
    const own = importRatio(pair);
    return own === null
      ? { en: `${pair.year}: none on the second`, zh: `${pair.year}年后者为零` }
      : { en: `${pair.year} ${toOne(own).en}`, zh: `${pair.year}年${toOne(own).zh}` };
  });
  const outcome = {
    confirmed: { en: `above ${line.en} in the sum and in ${above} of ${years.length} years`, zh: `合计及${years.length}年中的${above}年高于${line.zh}` },
    "not-supported": {
      en: `not above ${line.en} in the sum, and above in ${above} of ${years.length} years`,
      zh: `合计不高于${line.zh}，${years.length}年中${above}年高于`,
    },
    "insufficient-data": {
      en: `the sum and the single years disagree about ${line.en} (above in ${above} of ${years.length})`,
      zh: `合计与单个年份对${line.zh}的判断不一致（${years.length}年中${above}年高于）`,
    },
  }[verdict];
  return {
    en: `In ${period.en} ${scope.who.en} of ${name.en} spent ${spent.en} on imported technology and ${absorbed.en} on assimilating it: ${relation.en} (${single.map(({ en }) => en).join(", ")}); ${outcome.en} (nominal).${reported.en}`,
    zh: `${period.zh}年，${name.zh}${scope.who.zh}引进技术经费${spent.zh}，消化吸收经费${absorbed.zh}，两者之比为${relation.zh}（${single.map(({ zh }) => zh).join("，")}）；${outcome.zh}（当年价）。${reported.zh}`,
  };
}

function unreadable(name: LocalText, { years }: SpendingPeriod, newest: number, { period_years }: SpendingLimits): LocalText {
  const missing = (cell: "imported" | "assimilated"): number => period_years - years.filter((pair) => pair[cell] !== null).length;
  const [imported, assimilated] = [missing("imported"), missing("assimilated")];
  const period = Number.isFinite(newest)
    ? { en: `the ${period_years} years to ${newest}`, zh: `截至${newest}年的${period_years}年` }
    : { en: "any year", zh: "各年" };
  if (imported === 0 && assimilated === 0)
    return { en: `In one of ${period.en} ${name.en} reports no spending of either kind.`, zh: `${period.zh}中，${name.zh}有年份两项经费均为零。` };
  return {
    en: `Of ${period.en}, spending on imported technology of ${name.en} is missing in ${imported} and spending on assimilation in ${assimilated}; missing is not zero.`,
    zh: `${period.zh}中，${name.zh}的引进技术经费缺${imported}年，消化吸收经费缺${assimilated}年；缺失不等于零。`,
  };
}

/** How many provinces report each of the two, since the national cell is the sum of those that do. */
function reporting(panel: Panel, provinces: readonly Region[], year: number): LocalText {
  const own = provinces.map(({ pairs }) => pairs.find((pair) => pair.year === year));
  const imported = own.filter((pair) => (pair?.imported ?? null) !== null).length;
  const assimilated = own.filter((pair) => (pair?.assimilated ?? null) !== null).length;
  return {
    en: ` Of ${panel.length} provinces ${imported} report the first figure of ${year} and ${assimilated} the second.`,
    zh: `${year}年${panel.length}个省份中，${imported}个报告了前者，${assimilated}个报告了后者。`,
  };
}

function trendChart(own: readonly SpendingPair[], { ratio }: SpendingLimits): FindingDraft["chart"] {
  if (own.length === 0) return null;
  return {
    kind: "trend",
    title: { en: "Spending on imported technology for each unit spent on assimilation", zh: "每一单位消化吸收经费对应的引进技术经费" },
    years: own.map(({ year }) => year),
    lines: [{ label: { en: "import to assimilation", zh: "引进与消化吸收之比" }, unit: "ratio", values: own.map(importRatio) }],
    band: null,
    threshold: ratio,
  };
}
