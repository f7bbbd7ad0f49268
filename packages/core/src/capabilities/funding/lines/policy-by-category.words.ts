import { sentences } from "../../../language/statement/sentences.ts";

/** Types of regions and the tools that suit each. */
export const categoryWords = sentences("policy-by-category", {
  nation: {
    en: "Set policies by category: {$types}{$unclassed}.",
    zh: "分类施策：{$types}{$unclassed}。",
  },
  type: {
    en: "{$n} {$label} ({$advice})",
    zh: "{$label}{$n}个（{$advice}）",
  },
  unclassed: {
    en: "; {$n} not classed for want of figures",
    zh: "；{$n}个因缺少数据未分类",
  },
  own: {
    en: "Treat {$place} as a {$label} region: {$advice}; begin with its lowest item, “{$item}”.",
    zh: "将{$place}按{$label}地区施策：{$advice}；先补其最低项“{$item}”。",
  },
  unknown: {
    en: "Give {$place} no tools by category yet; report first what is missing on the scorecard: {$missing}.",
    zh: "{$place}暂不分类施策：先补报评分表缺少的数据（{$missing}）。",
  },
  cost: {
    en: "No money of its own: the types choose tools, not amounts.",
    zh: "经费待测算：分类只决定工具，不决定金额。",
  },
});
