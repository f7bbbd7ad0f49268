import { type HeldTrend, holmAdjusted, type SimilarityTrend } from "@quoin/methods";
import type { Panel, Province } from "../../../evidence/panel.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, probability } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, province } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { type FirmPanel, fewestFirms } from "./firm-panel.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { bandOf } from "./nation-draft.ts";
import { trendVerdict } from "./trend-verdict.ts";

/** Does a province's mix grow more like the others' than its growing numbers alone would make it? On the same draws as the nation's finding. */
export function provinceDrafts(
  all: Panel,
  { panel, trend }: { readonly panel: FirmPanel; readonly trend: SimilarityTrend },
  limits: IsomorphismLimits,
): FindingDraft[] {
  const adjusted = holmAdjusted(trend.locations.map(({ slope }) => slope.pValue));
  const fewest = fewestFirms(panel);
  return all.map((each) => {
    const place = panel.provinces.findIndex(({ id }) => id === each.id);
    const own = trend.locations[place];
    const question = questionOf(each.name);
    if (own === undefined) return { ...leftOut(each), question };
    const least = fewest[place] ?? 0;
    return {
      ...(least < limits.minimum_firms ? tooFew(each, least, limits) : provinceDraft(each, own, adjusted[place] ?? Number.NaN, panel, limits)),
      question,
    };
  });
}

function questionOf({ en, zh }: LocalText): LocalText {
  return { en: `Is ${en}'s industry becoming like everybody else's?`, zh: `${zh}的产业结构是否正在与别省趋同？` };
}

function leftOut({ id, name }: Province): FindingDraft {
  return insufficientData(province(id), {
    en: `${name.en} has a year without listed manufacturing firms, or a missing number: its trend cannot be compared.`,
    zh: `${name.zh}有年份没有上市制造企业或数据缺失，无法比较其趋势。`,
  });
}

function tooFew({ id, name }: Province, least: number, { minimum_firms }: IsomorphismLimits): FindingDraft {
  return insufficientData(province(id), {
    en: `${name.en} has ${least} listed manufacturing firms in its poorest year; at least ${minimum_firms} are needed to speak of a mix.`,
    zh: `${name.zh}企业最少的年份只有${least}家上市制造企业；至少需要${minimum_firms}家才谈得上行业构成。`,
  });
}

function provinceDraft({ id, name }: Province, own: HeldTrend, adjusted: number, panel: FirmPanel, limits: IsomorphismLimits): FindingDraft {
  const verdict = trendVerdict(own, limits.minimum_change);
  return findingDraft({
    subject: province(id),
    verdict,
    evidence: [],
    synthetic: false,
    value: own.slope.observed,
    threshold: own.slope.p025,
    null: nullOf(own.slope),
    comparison: {
      kind: "null",
      text: {
        en: `${limits.draws} draws in which every province keeps its own mix and its number of firms grows as it did`,
        zh: `${limits.draws}次模拟：各省保持自身行业构成不变，企业数量按实际增长`,
      },
      trend: own.verdict,
      draws: limits.draws,
      seed: limits.seed,
      detectable_change: own.detectableChange,
      minimum_change: limits.minimum_change,
      provinces: panel.provinces.length,
      distances: panel.years.map((year, t) => ({ year, observed: own.ownMix[t]?.observed ?? null })),
      p_value_of_all_provinces: adjusted,
    },
    choices: [
      {
        label: {
          en: `allowing for ${panel.provinces.length} provinces tested at once (Holm): ${probability(adjusted)}`,
          zh: `考虑同时检验${panel.provinces.length}个省份（Holm校正）：${probability(adjusted)}`,
        },
        value: own.slope.observed,
        null: { ...nullOf(own.slope), p_value: adjusted },
        verdict: verdict === "confirmed" && !(adjusted < 0.05) ? "insufficient-data" : verdict,
      },
    ],
    chart: {
      kind: "trend",
      title: {
        en: `Change of the mean distance of ${name.en}'s mix to the other provinces since ${panel.years[0]}`,
        zh: `${name.zh}与其他省份行业构成的平均距离自${panel.years[0]}年以来的变化`,
      },
      years: [...panel.years],
      lines: [{ label: name, unit: "Krugman distance", values: own.change.map(({ observed }) => observed) }],
      band: bandOf(own.change),
      threshold: null,
    },
    statement: statementOf(name, own, verdict, panel, limits),
  });
}

function statementOf(
  name: LocalText,
  { slope, verdict: direction, detectableChange }: HeldTrend,
  verdict: Verdict,
  panel: FirmPanel,
  limits: IsomorphismLimits,
): LocalText {
  const others = panel.provinces.length - 1;
  const [first, last] = [panel.years[0], panel.years.at(-1)];
  const figures = {
    en: `slope ${decimal(slope.observed, 4)} a year, chance ${decimal(slope.p05, 4)} to ${decimal(slope.p95, 4)} (${probability(slope.pValue)})`,
    zh: `每年变化${decimal(slope.observed, 4)}，随机范围为${decimal(slope.p05, 4)}至${decimal(slope.p95, 4)}（${probability(slope.pValue)}）`,
  };
  const start = {
    en: `Between ${first} and ${last} the mix of listed manufacturing firms of ${name.en}`,
    zh: `${first}—${last}年，${name.zh}上市制造企业的行业构成`,
  };
  if (verdict === "confirmed")
    return {
      en: `${start.en} became more like that of the other ${others} provinces than growing numbers alone would make it: ${figures.en}. Testing ${panel.provinces.length} provinces, one or two are called so by chance.`,
      zh: `${start.zh}与其他${others}个省份的趋同超过了数量增长本身所带来的程度：${figures.zh}。同时检验${panel.provinces.length}个省份，会有一两个因偶然而得此结论。`,
    };
  if (verdict === "insufficient-data")
    return {
      en: `Whether the mix of listed manufacturing firms of ${name.en} became more like that of the other ${others} provinces between ${first} and ${last} cannot be told: ${figures.en}; only a change of ${decimal(detectableChange, 2)} or more could have been seen, and one of ${decimal(limits.minimum_change, 2)} matters.`,
      zh: `${start.zh}是否与其他${others}个省份趋同无法判断：${figures.zh}；只有${decimal(detectableChange, 2)}以上的变化才能被发现，而${decimal(limits.minimum_change, 2)}的变化即值得关注。`,
    };
  if (direction === "diverging")
    return {
      en: `${start.en} became less like that of the other ${others} provinces than growing numbers alone would make it: ${figures.en}.`,
      zh: `${start.zh}与其他${others}个省份没有趋同，其相似程度低于数量增长本身所带来的水平：${figures.zh}。`,
    };
  return {
    en: `${start.en} became no more like that of the other ${others} provinces than growing numbers alone would make it: ${figures.en}. A convergence of ${decimal(detectableChange, 3)} over the whole time would have been seen.`,
    zh: `${start.zh}与其他${others}个省份的趋同没有超过数量增长本身所带来的程度：${figures.zh}。全期${decimal(detectableChange, 3)}的趋同即可被发现。`,
  };
}
