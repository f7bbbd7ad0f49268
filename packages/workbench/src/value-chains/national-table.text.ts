import { catalogue } from "../language/catalogue.ts";

export const nationalTableText = catalogue("national-table", {
  title: { en: "In the economy's own tables", zh: "本国投入产出表" },
  caveat: {
    en: "Newer and finer by sector than the world table, but blind to what happens abroad: foreign value stands here as imports, whoever made it, value of our own that returns among them.",
    zh: "比世界表更新、部门更细，但看不到国外环节：国外价值在此均为进口，不论由谁创造，也包含返回的本国增加值。",
  },
  audit: {
    en: "The audit of {$years} found something: run quoin measure input-output --national on the table before resting on it.",
    zh: "{$years}年的表审计发现问题：使用前请用 quoin measure input-output --national 核查。",
  },
  yearsTitle: { en: "How much of exports is imports", zh: "出口中有多少是进口" },
  yearsSubtitle: { en: "Imports behind exports, through all home suppliers, percent of exports", zh: "沿国内全部供给环节计算的出口进口含量，占出口的百分比" },
  year: { en: "Year", zh: "年份" },
  sectors: { en: "Sectors", zh: "部门数" },
  given: { en: "imports as the table tells them", zh: "按表中所列进口" },
  proportional: { en: "imports by proportion of use", zh: "按使用比例分摊进口" },
  yearSays: { en: "{$year}, {$way}: {$share}% of exports ({$sectors} sectors)", zh: "{$year}年，{$way}：占出口{$share}%（{$sectors}个部门）" },
  contentTitle: { en: "Which sectors carry most imports, {$year}", zh: "哪些部门的进口含量最高，{$year}年" },
  contentSubtitleGiven: { en: "Imports behind a unit of final demand for goods from home, percent", zh: "每单位国内产品最终需求的进口含量，%" },
  contentSubtitleProportional: {
    en: "Imports behind a unit of final demand for goods from home, percent; imports by proportion of use",
    zh: "每单位国内产品最终需求的进口含量，%；进口按使用比例分摊",
  },
  contentSays: {
    en: "{$sector}: {$content}% of its final demand is imports; {$share}% of what is used of such goods is imported",
    zh: "{$sector}：最终需求的进口含量{$content}%；国内使用的此类产品{$share}%为进口",
  },
  sector: { en: "Sector", zh: "部门" },
  content: { en: "Import content, %", zh: "进口含量，%" },
  importShare: { en: "Imported of what is used, %", zh: "进口占国内使用，%" },
  multiplier: { en: "Output at home per unit", zh: "国内产出乘数" },
  valueMultiplier: { en: "Value added at home per unit", zh: "国内增加值乘数" },
  incomeMultiplier: { en: "Pay at home per unit", zh: "国内报酬乘数" },
  upstreamness: { en: "Steps to final demand", zh: "上游度" },
  extraction: { en: "Output lost without its purchases at home, %", zh: "断开国内采购损失占总产出，%" },
  tableTitle: { en: "Sectors of {$year}", zh: "{$year}年各部门" },
  source: { en: "{$tables}; computed from the whole table, no sample", zh: "{$tables}；按整张表计算，非抽样" },
});
