import { catalogue } from "../language/catalogue.ts";

export const groupingsText = catalogue("groupings", {
  question: { en: "Groups of places", zh: "区域分组合计" },
  what: {
    en: "Groups of places beside the tree. Counts and money are summed; a share is the quotient of two sums. Groups have no rank and no grade.",
    zh: "层级之外的区域分组。数量与金额为各地之和，比例为两项之和相除；分组不排名、不定级。",
  },
  none: { en: "The office has no groups of places beside the tree.", zh: "本单位没有层级之外的区域分组。" },
  noneWhy: { en: "Macro-regions, river basins or alliances are said in the settings of the office.", zh: "大区、流域、联盟等可在参数设置中填写。" },
  toSettings: { en: "Office settings", zh: "参数设置" },
  indicator: { en: "Indicator", zh: "指标" },
  per: { en: "Divided by", zh: "除以" },
  nothing: { en: "nothing", zh: "不除" },
  year: { en: "Year", zh: "年份" },
  group: { en: "Group", zh: "组" },
  places: { en: "Places", zh: "所含地区" },
  sum: { en: "Sum ({$unit})", zh: "合计（{$unit}）" },
  share: { en: "Quotient of the sums", zh: "两项之比" },
  shareOf: { en: "Quotient of the sums ({$unit} / {$per})", zh: "两项之比（{$unit}／{$per}）" },
  missing: { en: "Without a figure", zh: "缺少数据" },
  atLeast: { en: "at least {$sum}", zh: "至少{$sum}" },
  noIndicator: { en: "No table holds an indicator that adds over places.", zh: "没有可按地区相加的指标。" },
});
