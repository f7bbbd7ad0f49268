import { sentences } from "../../language/statement/sentences.ts";

/** What the chapter of the diagnosis says around the findings. */
export const diagnosisWords = sentences("report-diagnosis", {
  list: { en: "The paper's list, item by item", zh: "逐条对照" },
  "list-caption": { en: "Problems, stages and demands", zh: "问题、阶段与需求逐条对照" },
  "and-more": { en: "{$first}, {$second}, and {$n} more", zh: "{$first}、{$second}等{$n}条" },
  overview: { en: "Overview", zh: "总体判断" },
  tested: {
    en: "{$n} statements about {$place} were tested: {$confirmed} confirmed, {$refused} not supported, {$open} with insufficient data.",
    zh: "对{$place}共检验{$n}项判断：证据支持{$confirmed}项，证据不支持{$refused}项，数据不足{$open}项。",
  },
  "main-facts": { en: "{$verdict} whichever way it is counted; data up to {$year}", zh: "{$verdict}，各口径一致；数据截至{$year}" },
  "main-ageless": { en: "{$verdict} whichever way it is counted; year not recorded", zh: "{$verdict}，各口径一致；数据年份未注明" },
  "by-problem": { en: "Verdicts by problem", zh: "各问题的判定" },
  problem: { en: "Problem", zh: "问题" },
  untested: { en: "Nothing was tested here; the list below says why.", zh: "此问题未作检验，原因见“逐条对照”。" },
});
