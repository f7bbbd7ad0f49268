import { sentences } from "../../../language/statement/sentences.ts";

/** What stands in the picture of a layered roadmap. */
export const roadmapWords = sentences("roadmap-figure", {
  market: { en: "Market and needs", zh: "市场与需求" },
  product: { en: "Products and targets", zh: "产品与目标" },
  technology: { en: "Technologies", zh: "技术" },
  research: { en: "Generic research", zh: "共性研究" },
  platform: { en: "Platforms", zh: "平台" },
  money: { en: "Money", zh: "资金" },
  own: { en: "line of this office's plan", zh: "本单位规划任务" },
  line: { en: "line of a plan, with its office", zh: "规划任务（注明单位）" },
  derived: { en: "its years are those of its money and targets", zh: "起止年份据其资金与目标推定" },
  target: { en: "target or capacity", zh: "目标或产能" },
  milestone: { en: "milestone (filled: done)", zh: "里程碑（实心为已完成）" },
  takeover: { en: "forecast takeover: one in two, from one in ten to nine in ten", zh: "预测替代年份：中位及一成至九成区间" },
  open: { en: "needed, and no plan acts", zh: "需要而无规划安排" },
  unfunded: { en: "plans act, no money in these years", zh: "有任务，该年份无资金" },
  unknown: { en: "plans act and say no money", zh: "有任务，未写明资金" },
  committed: { en: "committed", zh: "已落实" },
  intended: { en: "intended", zh: "拟安排" },
  needs: { en: "rests on", zh: "依托关系" },
  never: { en: "not within 50 years", zh: "50年内难以达到" },
  more: { en: "more", zh: "项未列出" },
  tenThousand: { en: " × 10,000", zh: "万" },
  percent: { en: "%", zh: "%" },
});

export type RoadmapWord = keyof typeof roadmapWords.table;
