import { catalogue } from "../language/catalogue.ts";

export const mapText = catalogue("map", {
  question: { en: "Where?", zh: "在哪里？" },
  questionOf: { en: "Where is it high and where low: {{indicator}}, {{year}}?", zh: "{{year}}年{{indicator}}：哪里高？哪里低？" },
  answer: {
    en: "{{count}} of {{all}} @regions report it for {{year}}. Highest: {{high}}; lowest: {{low}}.",
    zh: "{{year}}年{{all}}个@regions中有{{count}}个有数据。最高：{{high}}；最低：{{low}}。",
  },
  answerOf: {
    en: "{{count}} of the {{all}} parts of {{place}} report it for {{year}}. Highest: {{high}}; lowest: {{low}}.",
    zh: "{{year}}年{{place}}的{{all}}个下级地区中有{{count}}个有数据。最高：{{high}}；最低：{{low}}。",
  },
  placeSays: { en: "The row of {{place}}, which is not the sum of its parts, says ", zh: "{{place}}数值（不由下级地区相加得出）：" },
  around: { en: "Other maps of the tree of places", zh: "上下级地图" },
  above: { en: "Up to ", zh: "上级：" },
  below: { en: "Down to ", zh: "下级：" },
  nationSays: { en: "The row of @whole, which is not the sum of its places, says ", zh: "@whole数值（不由各@region相加得出）：" },
  indicator: { en: "Indicator", zh: "指标" },
  year: { en: "Year", zh: "年份" },
  unit: { en: "Unit: {{unit}}", zh: "单位：{{unit}}" },
  notReported: { en: "not reported for {{year}}", zh: "{{year}}年未报告" },
  table: { en: "The same as a table", zh: "以表格显示" },
  province: { en: "Place", zh: "地区" },
  value: { en: "Value", zh: "数值" },
  rank: { en: "Rank", zh: "位次" },
  legend: { en: "Fifths of the places that report, from low to high", zh: "有数据的地区按五等分，由低到高" },
  download: { en: "Download: ", zh: "下载：" },
  source: { en: "Source: {{source}}", zh: "来源：{{source}}" },
  tileLine: { en: "The small line in a tile shows {{from}} to {{to}}; a missing year is a gap.", zh: "格中小线为{{from}}年至{{to}}年走势，缺数年份留空。" },
  nothing: { en: "A map of an indicator would stand here.", zh: "此处显示一项指标的分@region地图。" },
  nothingWhy: { en: "The workspace has no table of indicators by @region.", zh: "工作区没有分@region指标数据表。" },
  toSources: { en: "See the tables of the workspace", zh: "查看工作区的数据表" },
});
