import { catalogue } from "../language/catalogue.ts";

export const briefText = catalogue("brief", {
  question: { en: "What should {{place}} know, and what should it decide?", zh: "{{place}}应当知道什么、决定什么？" },
  questionNation: { en: "What should @whole know, and what should it decide?", zh: "国家层面应当知道什么、决定什么？" },
  working: { en: "Testing the findings and designing the plan", zh: "正在检验各项判断并编制规划" },
  answer: {
    en: "Of {{tested}} findings that bear on this place the evidence supports {{confirmed}} and refuses {{refused}}; the plan has {{lines}} lines.",
    zh: "与本地有关的{{tested}}项判断中，证据支持{{confirmed}}项、不支持{{refused}}项；规划共{{lines}}条。",
  },
  findings: { en: "Three findings", zh: "三个判断" },
  findingsNone: { en: "Nothing about this place could be tested yet.", zh: "本地尚无可检验的判断。" },
  findingsNoneWhy: {
    en: "No rule had the rows that it needs; the list of problems says which are missing.",
    zh: "没有一条规则具备所需数据；问题清单写明缺少哪些。",
  },
  decisions: { en: "Three decisions", zh: "三项决策" },
  decisionsNone: { en: "No task is grounded in the evidence here.", zh: "本地没有证据支持的任务。" },
  decisionsNoneWhy: { en: "A line of the plan needs a finding that the evidence does not refuse.", zh: "规划条目须有未被证据否定的结论作依据。" },
  moreReasons: { en: { one: "and {{count}} more", other: "and {{count}} more" }, zh: "另有{{count}}项" },
  because: { en: "because of", zh: "依据" },
  money: { en: "The money", zh: "资金" },
  moneyInvented: {
    en: "The amount of {{lines}} is invented and in no sum.",
    zh: "{{lines}}的金额为虚构，不计入合计。",
  },
  moneyKnown: {
    en: {
      one: "{{count}} line carries an amount, {{money}} (nominal). The cost of the other {{unpriced}} is not known and is not in the sum.",
      other: "{{count}} lines carry an amount, together {{money}} (nominal). The cost of the other {{unpriced}} is not known and is not in the sum.",
    },
    zh: "{{count}}条有资金数，合计{{money}}（名义值）；其余{{unpriced}}条费用未知，未计入。",
  },
  moneyUnknown: { en: "None of the {{unpriced}} lines has a known cost; no sum is guessed.", zh: "{{unpriced}}条均无费用数据，不作匡算。" },
  unknown: { en: "What is not known", zh: "尚不掌握的情况" },
  unknownNone: { en: "Every rule that speaks of this place had the data it needs.", zh: "适用于本地的规则均具备所需数据。" },
  untested: {
    en: "{{count}} items of the paper's list of problems, stages and demands could not be tested at all.",
    zh: "论文的问题、阶段与需求清单中，有{{count}}项尚无数据可检验。",
  },
  allFindings: { en: "All findings", zh: "全部结论" },
  wholePlan: { en: "The whole plan", zh: "完整规划" },
  otherPlace: { en: "Another place", zh: "其他地区" },
  nation: { en: "@Whole", zh: "@whole" },
  download: { en: "Save as one page", zh: "保存为单页" },
});
