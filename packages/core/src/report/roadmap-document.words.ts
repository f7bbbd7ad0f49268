import { sentences } from "../language/statement/sentences.ts";

/** What the document and the sheet of a layered roadmap say around the picture. */
export const roadmapDocumentWords = sentences("roadmap-document", {
  title: { en: "Layered roadmap: {$of}, {$years}", zh: "中长期路线图：{$of}，{$years}" },
  all: { en: "all that is needed and planned", zh: "全部需要与规划事项" },
  picture: { en: "Roadmap", zh: "路线图" },
  lines: { en: "Lines by layer", zh: "分层任务" },
  marks: { en: "Dated marks", zh: "时间节点" },
  gaps: { en: "Gaps", zh: "空缺" },
  noGap: { en: "Every needed thing has money in every year.", zh: "各需要事项逐年均有资金。" },
  layer: { en: "Layer", zh: "层" },
  thing: { en: "Thing", zh: "事项" },
  line: { en: "Line", zh: "任务" },
  office: { en: "Office", zh: "单位" },
  years: { en: "Years", zh: "起止年份" },
  year: { en: "Year", zh: "年份" },
  what: { en: "What", zh: "内容" },
  state: { en: "State", zh: "情况" },
  source: { en: "Source", zh: "来源" },
  committed: { en: "Committed", zh: "已落实" },
  intended: { en: "Intended", zh: "拟安排" },
  invented: { en: "Holds invented records", zh: "含虚构记录" },
  "no-plan": {
    en: "No plan of an office has been taken in and none is approved here: whether anything is planned for what is needed cannot be told.",
    zh: "尚未接收任何单位的规划，也没有本单位已批准的规划：需要事项有无安排，无从判断。",
  },
  ground: {
    en: "{$lines} lines of {$offices} offices; {$open} needed things lack any plan in at least one year. Lines that say no money: {$noMoney}; with money in another currency, which is not counted: {$foreign}; that name no technology: {$uncoded}; whose years are unknown, and which are not drawn: {$noYears}.",
    zh: "共{$offices}个单位、{$lines}项任务；{$open}项需要事项至少有一年无人安排。未写明资金的任务{$noMoney}项，含其他币种（未计入资金）的{$foreign}项，未注明技术的{$uncoded}项，年份不详（未画出）的{$noYears}项。",
  },
});
