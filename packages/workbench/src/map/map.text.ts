import { catalogue } from "../language/catalogue.ts";

export const mapText = catalogue("map", {
  question: { en: "Map", zh: "地图" },
  questionOf: { en: "{$indicator}, {$year}, by place", zh: "{$year}年各地{$indicator}" },
  /** One sentence that is projected as it is: the unit belongs to it. */
  answerAll: {
    en: "Highest of {$all} @regions: {$high}; lowest: {$low} ({$unit}).",
    zh: "{$all}个@regions中最高：{$high}；最低：{$low}（{$unit}）。",
  },
  answer: {
    en: "Highest of the {$count} of {$all} @regions that report for {$year}: {$high}; lowest: {$low} ({$unit}).",
    zh: "{$all}个@regions中{$count}个有{$year}年数据，最高：{$high}；最低：{$low}（{$unit}）。",
  },
  answerOf: {
    en: "Highest of the {$count} of {$all} parts of {$place} that report for {$year}: {$high}; lowest: {$low} ({$unit}).",
    zh: "{$place}{$all}个下级地区中{$count}个有{$year}年数据，最高：{$high}；最低：{$low}（{$unit}）。",
  },
  placeSays: { en: "The row of {$place}, which is not the sum of its parts, says ", zh: "{$place}数值（不由下级地区相加得出）：" },
  around: { en: "Other maps of the tree of places", zh: "上下级地图" },
  above: { en: "Up to ", zh: "上级：" },
  below: { en: "Down to ", zh: "下级：" },
  answerNone: { en: "None of the {$all} places reports it for {$year}.", zh: "{$all}个地区均未报告{$year}年数值。" },
  saidIn: { en: " ({$unit}, {$year}).", zh: "（{$unit}，{$year}年）" },
  nationSays: { en: "The row of @whole, which is not the sum of its places, says ", zh: "@whole数值（不由各@region相加得出）：" },
  indicator: { en: "Indicator", zh: "指标" },
  year: { en: "Year", zh: "年份" },
  notReported: { en: "not reported for {$year}", zh: "{$year}年未报告" },
  table: { en: "The same as a table", zh: "以表格显示" },
  province: { en: "Place", zh: "地区" },
  value: { en: "Value", zh: "数值" },
  code: { en: "Code", zh: "代码" },
  rowOfTable: { en: "Row of the table", zh: "数据行号" },
  rank: { en: "Rank", zh: "位次" },
  legend: { en: "Fifths of the places that report, from low to high", zh: "有数据的地区按五等分，由低到高" },
  download: { en: "Download: ", zh: "下载：" },
  source: { en: "Source: {$source}", zh: "来源：{$source}" },
  between: { en: ".input {$count :number} .match $count one {{one more in between}} * {{{$count} more in between}}", zh: "其间另有{$count}个" },
  notReporting: {
    en: ".input {$count :number} .match $count one {{one place reports no figure for {$year}}} * {{{$count} places report no figure for {$year}}}",
    zh: "{$count}个地区{$year}年没有数据",
  },
  showAll: { en: "Show all {$count} rows", zh: "显示全部{$count}行" },
  tileLine: { en: "The small line in a tile shows {$from} to {$to}; a missing year is a gap.", zh: "格中小线为{$from}—{$to}年走势，缺数年份留空。" },
  nothing: { en: "A map of an indicator would stand here.", zh: "此处显示一项指标的分@region地图。" },
  nothingWhy: { en: "The workspace has no table of indicators by @region.", zh: "工作区没有分@region指标数据表。" },
  toSources: { en: "See the tables of the workspace", zh: "查看工作区的数据表" },
});
