import { sentences } from "../../language/statement/sentences.ts";

/** What documents say around a finding. */
export const findingWords = sentences("report-finding", {
  compared: { en: "Compared with: {$what}", zh: "对照：{$what}" },
  misreading: { en: "Quote it as: “{$licenses}” Not as: “{$not}”", zh: "可以表述为：“{$licenses}”不能表述为：“{$not}”" },
  limit: { en: "Limit", zh: "界限" },
  chance: { en: "By chance (5% to 95%)", zh: "随机情形（5%—95%）" },
  interval: { en: "Interval", zh: "区间" },
  effect: { en: "Effect with its interval", zh: "幅度及区间" },
  "effect-span": { en: "{$value} ({$low} to {$high}; least that matters {$minimum})", zh: "{$value}（{$low} 至 {$high}；值得关注的最小幅度 {$minimum}）" },
  small: { en: "real but small", zh: "属实但幅度小" },
  span: { en: "{$low} to {$high}", zh: "{$low} 至 {$high}" },
  choices: { en: "What would change the answer", zh: "换一种算法会怎样" },
  variant: { en: "Variant", zh: "算法" },
  verdict: { en: "Verdict", zh: "判定" },
  confirmed: { en: "Confirmed", zh: "证据支持" },
  "not-supported": { en: "Not supported", zh: "证据不支持" },
  "insufficient-data": { en: "Insufficient data", zh: "数据不足" },
  robust: { en: "the same whichever way it is counted", zh: "各口径一致" },
  depends: { en: "depends on a choice", zh: "取决于口径" },
  level: { en: "level of significance {$level}", zh: "显著性水平取{$level}" },
  turns: { en: "turns with a limit: {$limits}", zh: "结论随界限改变：{$limits}" },
  "no-data": { en: "no data", zh: "无数据" },
  points: { en: "percentage points", zh: "百分点" },
  invented: { en: "rests on invented records", zh: "含虚构数据" },
  "by-region": { en: "@Region by @region", zh: "分@region判定" },
  columns: {
    en: "Each column is a statement that is tested for @regions; a @region's own report holds its figures and rows.",
    zh: "下表各列为适用于@regions的判断，依据与数据行见各@region报告。",
  },
  "by-region-caption": { en: "Verdicts by @region", zh: "各@region判定一览" },
  each: { en: "each @region", zh: "各@region" },
});
