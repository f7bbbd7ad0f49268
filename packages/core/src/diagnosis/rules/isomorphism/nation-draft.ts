import type { HeldTrend, NullSummary, SimilarityTrend, Trend } from "@quoin/methods";
import type { LocalText } from "../../../language/text.ts";
import { decimal, listed, probability, same, whole } from "../../../language/wording.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import type { FirmPanel } from "./firm-panel.ts";
import type { IsomorphismLimits } from "./limits.ts";
import { trendSensitivity } from "./other-panels.ts";
import { trendVerdict } from "./trend-verdict.ts";

/** Do the provinces' mixes converge more than growing numbers alone would make them? */
export function nationDraft(
  { panel, trend }: { readonly panel: FirmPanel; readonly trend: SimilarityTrend },
  others: readonly Choice[],
  limits: IsomorphismLimits,
): FindingDraft {
  const { krugman, cosine } = trend;
  const verdict = trendVerdict(krugman, limits.minimum_change);
  return findingDraft({
    subject: nation,
    verdict,
    evidence: [],
    synthetic: false,
    value: krugman.slope.observed,
    threshold: krugman.slope.p025,
    null: nullOf(krugman.slope),
    comparison: {
      kind: "null",
      text: {
        en: `${limits.draws} draws in which every province keeps its own mix and its number of firms grows as it did`,
        zh: `${limits.draws}次模拟：各省保持自身行业构成不变，企业数量按实际增长`,
      },
      trend: krugman.verdict,
      draws: limits.draws,
      seed: limits.seed,
      detectable_change: krugman.detectableChange,
      minimum_change: limits.minimum_change,
      provinces: panel.provinces.length,
      left_out: panel.leftOut.map(({ id }) => id),
      firms: panel.firms,
      distances: panel.years.map((year, t) => ({
        year,
        observed: krugman.ownMix[t]?.observed ?? null,
        own_mix: krugman.ownMix[t]?.mean ?? null,
        pooled_mix: krugman.pooled[t]?.mean ?? null,
      })),
    },
    choices: [...others, trendSensitivity({ en: "likeness measured by the cosine", zh: "以余弦相似度衡量" }, cosine, limits)],
    chart: {
      kind: "trend",
      title: {
        en: `Change of the mean distance between the provinces' mixes since ${panel.years[0]}`,
        zh: `各省行业构成平均距离自${panel.years[0]}年以来的变化`,
      },
      years: [...panel.years],
      lines: [
        { label: { en: "observed", zh: "实际" }, unit: "Krugman distance", values: krugman.change.map(({ observed }) => observed) },
        {
          label: { en: "if all provinces had one mix", zh: "若各省构成相同" },
          unit: "Krugman distance",
          values: krugman.pooled.map(({ mean }) => mean - (krugman.pooled[0]?.mean ?? 0)),
        },
      ],
      band: bandOf(krugman.change),
      threshold: null,
    },
    statement: statementOf(panel, krugman, verdict, limits),
  });
}

/** Where the draws that keep own mixes lie. */
export function bandOf(ownMix: readonly NullSummary[]) {
  return {
    label: { en: "own mixes kept, by chance", zh: "构成不变时的随机范围" },
    low: ownMix.map(({ p05 }) => p05),
    high: ownMix.map(({ p95 }) => p95),
  };
}

function statementOf(panel: FirmPanel, trend: HeldTrend, verdict: Verdict, limits: IsomorphismLimits): LocalText {
  const { slope } = trend;
  const [first, last] = [panel.years[0], panel.years.at(-1)];
  const n = panel.provinces.length;
  const figures = {
    en: `slope ${decimal(slope.observed, 4)} a year, chance ${decimal(slope.p05, 4)} to ${decimal(slope.p95, 4)} (${probability(slope.pValue)})`,
    zh: `每年变化${decimal(slope.observed, 4)}，随机范围为${decimal(slope.p05, 4)}至${decimal(slope.p95, 4)}（${probability(slope.pValue)}）`,
  };
  const left = leftOut(panel);
  const limit = {
    en: ` Raw distance ${decimal(trend.ownMix[0]?.observed ?? Number.NaN, 3)} in ${first}, ${decimal(trend.ownMix.at(-1)?.observed ?? Number.NaN, 3)} in ${last} (0 alike, 2 nothing in common). ${n} provinces, ${whole(panel.firms).en} firms in ${last}; each firm counts one, delisted firms are absent.`,
    zh: `距离原值${first}年为${decimal(trend.ownMix[0]?.observed ?? Number.NaN, 3)}，${last}年为${decimal(trend.ownMix.at(-1)?.observed ?? Number.NaN, 3)}（0为相同，2为完全不同）。${n}个省份，${last}年${panel.firms}家企业；每家企业计为一，已退市企业不在其中。`,
  };
  const said = claim(trend, verdict, { first: Number(first), last: Number(last), n }, limits.minimum_change, figures);
  return { en: said.en + limit.en + left.en, zh: said.zh + limit.zh + left.zh };
}

function claim(
  { slope, verdict: direction, detectableChange: detectable }: Trend,
  verdict: Verdict,
  { first, last, n }: { readonly first: number; readonly last: number; readonly n: number },
  minimum: number,
  figures: LocalText,
): LocalText {
  const start = {
    en: `Between ${first} and ${last} the ${n} provinces' mixes of listed manufacturing firms`,
    zh: `${first}—${last}年，${n}个省份上市制造企业的行业构成`,
  };
  if (verdict === "confirmed")
    return {
      en: `${start.en} became more alike than growing numbers alone would make them: ${figures.en}.`,
      zh: `${start.zh}的趋同超过了数量增长本身所带来的程度：${figures.zh}。`,
    };
  if (verdict === "insufficient-data")
    return {
      en: `Whether ${start.en.charAt(0).toLowerCase()}${start.en.slice(1)} became more alike cannot be told: ${figures.en}; only a change of ${decimal(detectable, 2)} or more could have been seen, and one of ${decimal(minimum, 2)} matters.`,
      zh: `${start.zh}是否趋同无法判断：${figures.zh}；只有${decimal(detectable, 2)}以上的变化才能被发现，而${decimal(minimum, 2)}的变化即值得关注。`,
    };
  const seen = {
    en: ` A convergence of ${decimal(detectable, 3)} over the whole time would have been seen.`,
    zh: `全期${decimal(detectable, 3)}的趋同即可被发现。`,
  };
  if (direction === "diverging")
    return {
      en: `${start.en} became less alike than growing numbers alone would make them: ${figures.en}.`,
      zh: `${start.zh}没有趋同，其相似程度低于数量增长本身所带来的水平：${figures.zh}。`,
    };
  if (slope.observed < 0)
    return {
      en: `${start.en} became more alike only as much as growing numbers alone would make them: ${figures.en}.${seen.en}`,
      zh: `${start.zh}的趋同没有超过数量增长本身所带来的程度：${figures.zh}。${seen.zh}`,
    };
  return { en: `${start.en} did not become more alike: ${figures.en}.${seen.en}`, zh: `${start.zh}没有趋同：${figures.zh}。${seen.zh}` };
}

/** Names while they can be read, else their number. */
function leftOut({ leftOut: out }: FirmPanel): LocalText {
  if (out.length === 0) return same("");
  const names = out.length > 6 ? { en: `${out.length} provinces`, zh: `${out.length}个省份` } : listed(out.map(({ name }) => name));
  return { en: ` Left out, for a year without firms or a missing number: ${names.en}.`, zh: `因有年份无企业或数据缺失而未纳入：${names.zh}。` };
}
