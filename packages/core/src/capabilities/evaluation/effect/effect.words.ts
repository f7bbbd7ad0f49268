import { sentences } from "../../../language/statement/sentences.ts";

/** What is said of what something did, design by design. */
export const effectWords = sentences("effect", {
  cutoff: {
    en: "At the cut, {$outcome} is {$estimate} where the score reaches it, beside where it just does not ({$certainty}); {$within} of {$n} units lie within {$bandwidth} of the cut.",
    zh: "在分数线处，刚达到者的{$outcome}与刚未达到者相差{$estimate}（{$certainty}）；{$n}个单位中有{$within}个在分数线{$bandwidth}以内。",
  },
  did: {
    en: "After it began, {$outcome} of those reached changed by {$estimate} beside those not reached ({$certainty}); {$treated} of {$n} units were reached.",
    zh: "实施之后，受惠单位的{$outcome}相对于未受惠单位变化{$estimate}（{$certainty}）；{$n}个单位中有{$treated}个受惠。",
  },
  lottery: {
    en: "Those drawn have {$outcome} that is {$estimate} apart from those not drawn ({$certainty}); {$treated} of {$n} units were drawn.",
    zh: "中签者与未中签者的{$outcome}相差{$estimate}（{$certainty}）；{$n}个单位中有{$treated}个中签。",
  },
  match: {
    en: "Those reached have {$outcome} that is {$estimate} apart from like ones not reached ({$certainty}); {$treated} were compared with {$used} others.",
    zh: "受惠者与相似的未受惠者的{$outcome}相差{$estimate}（{$certainty}）；{$treated}个受惠单位与{$used}个其他单位作了比较。",
  },
  certainty: { en: "95% interval {$interval}, {$p}", zh: "95%区间{$interval}，{$p}" },
  "no-interval": { en: "no interval can be told", zh: "无法给出区间" },
  doubted: {
    en: "{$said} What the design asks for does not hold here: {$checks}. It is a difference, not an effect.",
    zh: "{$said}设计的前提在此不成立：{$checks}。这是差异，而非效果。",
  },
  "cutoff-assumes": {
    en: "An effect only if nobody could place a score just at the cut, and nothing else changes there; it holds for those at the cut and says nothing of others.",
    zh: "只有在无人能把分数恰好调到线上、且线上没有其他变化时才是效果；只对线附近者成立，不涉及其他单位。",
  },
  "did-assumes": {
    en: "An effect only if both would have changed alike without it, and nobody acted on it before it began.",
    zh: "只有在没有该措施时两者变化相同、且事先无人作出反应时才是效果。",
  },
  "lottery-assumes": {
    en: "An effect, since chance alone decided who was drawn; of all who took part in the lots.",
    zh: "由于中签完全由随机决定，这就是效果；适用于所有参加抽签者。",
  },
  "match-assumes": {
    en: "An effect only if those matched differ in nothing that matters but in what they are matched on; that cannot be tested here.",
    zh: "只有在匹配双方除匹配变量外没有其他重要差异时才是效果；这在此无法检验。",
  },
  conventional: { en: "jump without correction for bias", zh: "未作偏差校正的跳跃" },
  crowding: { en: "as many just below the cut as just above", zh: "线下与线上紧邻处的数量相当" },
  "placebo-below": { en: "no jump at the middle of the scores below", zh: "线下分数中位处没有跳跃" },
  "placebo-above": { en: "no jump at the middle of the scores above", zh: "线上分数中位处没有跳跃" },
  before: { en: "both changed alike before it began", zh: "实施之前两者变化相同" },
  group: { en: "by when it began, then over beginnings", zh: "先按起始时间、再对起始时间平均" },
  dynamic: { en: "by how long it has run, then over lengths", zh: "先按持续时间、再对持续时间平均" },
  balance: { en: "those drawn and not drawn had the same score", zh: "中签者与未中签者的分数相同" },
  "balance-before": { en: "difference of the scores before matching, in spreads", zh: "匹配前分数差（以标准差计）" },
  "balance-after": { en: "difference of the scores after matching, in spreads", zh: "匹配后分数差（以标准差计）" },
});
