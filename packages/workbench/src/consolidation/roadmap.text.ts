import { catalogue } from "../language/catalogue.ts";

export const roadmapText = catalogue("layeredRoadmap", {
  question: { en: "Plans of all offices over the years, and gaps", zh: "各单位规划的中长期衔接与空白" },
  system: { en: "Technology system", zh: "产业技术体系" },
  all: { en: "all that is needed and planned", zh: "全部需要与规划事项" },
  from: { en: "From", zh: "起始年份" },
  years: { en: "Years", zh: "年数" },
  one: { en: "1 year", zh: "1年" },
  many: { en: "{$years} years", zh: "{$years}年" },
  picture: { en: "Layers by year", zh: "分层逐年安排" },
  unit: {
    en: "A bar is a line of a plan with the office that wrote it; hatched: needed and not planned, or without money. Forecasts bear their interval.",
    zh: "横条为规划任务，注明编制单位；斜线表示需要而无安排或无资金；预测附区间。",
  },
  source: {
    en: "plans of the offices, plans approved here, tables of product markets and technology shares",
    zh: "各单位规划、本单位已批准规划、产品市场表、技术份额表",
  },
  sheet: { en: "A3 sheet to print", zh: "A3 打印版" },
  document: { en: "Document with tables (Word)", zh: "含表文档（Word）" },
  layer: { en: "Layer", zh: "层" },
  thing: { en: "Thing", zh: "事项" },
  line: { en: "Line", zh: "任务" },
  office: { en: "Office", zh: "单位" },
  span: { en: "Years", zh: "起止年份" },
  gaps: { en: "Where nothing is planned, or no money", zh: "空缺" },
  noGaps: { en: "Every needed thing has money in every year.", zh: "各需要事项逐年均有资金。" },
  notDrawn: {
    en: ".input {$count :number} .match $count one {{{$count} thing that is needed is not drawn: no plan is known yet.}} * {{{$count} things that are needed are not drawn: no plan is known yet.}}",
    zh: "另有{$count}项有需求的事项：尚未接收任何规划，图中不画。",
  },
  gapsUnknown: {
    en: "Without a plan nobody can say where nothing is planned. Take in the plans of offices first.",
    zh: "没有规划，无从判断哪里没有安排。请先接收各单位规划。",
  },
  state: { en: "What is known", zh: "情况" },
  lines: { en: "Lines", zh: "任务" },
  none: { en: "No plan and nothing needed is on record.", zh: "尚无规划，也未登记需要事项。" },
  noneWhy: { en: "Take in the plans of offices, or mark what cards need.", zh: "可先接收各单位规划，或在卡片中标明需要的条目。" },
});
