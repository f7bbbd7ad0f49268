import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how much an economy's industries hang on others. */
export const chainDependenceWords = sentences("chain-dependence", {
  question: {
    en: "Do the industries of @whole hang on inputs from abroad, seen through the whole chain, more than the same industries elsewhere?",
    zh: "沿整条产业链看，@whole各行业对外部投入的依存是否高于其他经济体的同类行业？",
  },
  baseline: { en: "the whole chain, weighted with output, {$year}", zh: "整条产业链，按产出加权，{$year}" },
  face: { en: "direct purchases only", zh: "仅看直接购买" },
  equal: { en: "every industry alike", zh: "各行业等权" },
  without: { en: "without {$industry}", zh: "不含{$industry}" },
  earlier: { en: "in {$year}", zh: "{$year}" },
  comparison: {
    en: "the middle one of {$peers} other {$peers :form one=economy other=economies}, the same industries with the same weights",
    zh: "其他{$peers}个经济体的中位数，同类行业、相同权重",
  },
  found: {
    en: "In {$year} {$now} ({$before} in {$first}) of what stands behind the inputs of industry came from abroad. {$between} The middle one of {$peers} other {$peers :form one=economy other=economies} ({$names}), the same industries with the same weights, stands at {$limit}. By direct purchases alone it is {$face} against {$face_limit}. Within the country the share is largest in {$most}; single industries were not compared. Taken together",
    zh: "{$year}行业投入背后的产出中{$now}（{$first}为{$before}）来自境外。{$between}其他{$peers}个经济体（{$names}）同类行业按相同权重计算的中位数为{$limit}。仅看直接购买为{$face}，对应的中位数为{$face_limit}。对外依存最高的行业为{$most}，各行业未逐一与其他经济体比较。总体上",
  },
  one: { en: "{$industry} ({$share})", zh: "{$industry}（{$share}）" },
  few: {
    en: "There {$peers :form one=is other=are} {$peers} other {$peers :form one=economy other=economies} to compare with; {$needed} are needed.",
    zh: "可比的其他经济体为{$peers}个，至少需要{$needed}个。",
  },
  unknown: { en: "Nothing is known of what the industries buy.", zh: "各行业的投入情况未知。" },
  limit: { en: "the middle one of the others ({$limit})", zh: "其他经济体的中位数（{$limit}）" },
  confirmed: { en: "more than in the middle one of them", zh: "高于其他经济体的中位数" },
  refused: { en: "not more than in the middle one of them", zh: "不高于其他经济体的中位数" },
});
