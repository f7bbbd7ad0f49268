import { catalogue } from "../language/catalogue.ts";

export const peersText = catalogue("peers", {
  question: { en: "@Regions side by side", zh: "@regions指标对照" },
  questionOf: { en: "{$places}: side by side", zh: "{$places}：指标对照" },
  answer: {
    en: "{$places} beside each other in {$indicators} indicators, each in the newest year that most of them report. Rank: the highest of all that report is first, which need not be the best.",
    zh: "{$places}的{$indicators}项指标对照，各取多数地区有数据的最近一年。位次按数值由高到低，高低不等于优劣。",
  },
  addPlace: { en: "Add a @region", zh: "添加@region" },
  addIndicator: { en: "Add an indicator", zh: "添加指标" },
  choose: { en: "choose …", zh: "请选择" },
  remove: { en: "Take {$name} away", zh: "移去{$name}" },
  table: { en: "The figures, with their years", zh: "数值与年份" },
  indicator: { en: "Indicator", zh: "指标" },
  year: { en: "Year", zh: "年份" },
  median: { en: "Middle of all", zh: "中位数" },
  medianOf: { en: "middle of {$all}", zh: "{$all}地中位数" },
  rank: { en: "rank {$rank} of {$all}", zh: "第{$rank}位/{$all}" },
  none: { en: "Indicators of the @regions would stand here.", zh: "此处列出各@region的指标。" },
  noneWhy: { en: "No table of indicators has been imported.", zh: "尚未导入地区指标表。" },
  toSources: { en: "Sources", zh: "数据来源" },
  six: { en: "Beside other @regions: six indicators", zh: "与对照地区比较：六项指标" },
  notReported: { en: "A dash: not reported.", zh: "“–”表示无数据。" },
  more: { en: "Other @regions and indicators", zh: "选择其他@regions和指标" },
});
