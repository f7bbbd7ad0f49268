import { sentences } from "../../language/statement/sentences.ts";

/** What a meeting's sheets say around findings and tasks. */
export const slideWords = sentences("report-slides", {
  counts: {
    en: "Of {$n} questions the evidence supports {$confirmed}, does not support {$refused}, and cannot tell {$thin}.",
    zh: "对照数据检验{$n}项判断：证据支持{$confirmed}项，不支持{$refused}项，数据不足{$thin}项。",
  },
  opening: { en: "{$sentence} ({$years})", zh: "{$sentence}（{$years}）" },
  verdict: { en: "{$verdict} ({$strength}); {$years}", zh: "{$verdict}（{$strength}）；{$years}" },
  "verdict-plain": { en: "{$verdict}; {$years}", zh: "{$verdict}；{$years}" },
  years: { en: "data up to {$year}", zh: "数据截至{$year}" },
  ageless: { en: "year not recorded", zh: "数据年份未注明" },
  source: { en: "Source: {$tables}", zh: "来源：{$tables}" },
  register: { en: "the office's register", zh: "本单位登记册" },
  observed: { en: "Observed", zh: "实际值" },
  "chance-low": { en: "By chance, 5%", zh: "随机情形5%" },
  "chance-high": { en: "By chance, 95%", zh: "随机情形95%" },
  "band-low": { en: "{$band}, low", zh: "{$band}下限" },
  "band-high": { en: "{$band}, high", zh: "{$band}上限" },
  beside: { en: "Held against", zh: "对照" },
  decisions: { en: "Tasks proposed, to be decided", zh: "建议任务，提请决定" },
  estimated: { en: "{$money}, estimated and not approved", zh: "测算{$money}，未经批复" },
  task: { en: "{$task} ({$money}; {$owner})", zh: "{$task}（{$money}；{$owner}）" },
  unknown: { en: "What is not known", zh: "尚待查明的事项" },
  more: { en: "and {$n} more that the data cannot tell", zh: "另有{$n}项判断数据不足" },
});
