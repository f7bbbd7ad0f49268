import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { gatherProjectLeads, projectsTable } from "./gather.ts";
import { judgeProjectLeads } from "./judge.ts";
import { genericWordThresholds, kindWordThresholds } from "./word-thresholds.ts";

/** P3.1: who leads generic technology, and do firms leave it to others? */
export const missingSubjectFacts = ruleFacts({
  code: "missing-subject",
  version: 7,
  title: { en: "Who leads generic technology", zh: "共性技术由谁牵头" },
  question: {
    en: "Do research institutes lead @projects of generic technology less often than other projects?",
    zh: "科研院所牵头@projects中共性技术项目的比例是否低于其他项目？",
  },
  item: "P3.1",
  bearsOn: ["D2", "M1.3"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [projectsTable],
  records: ["organisation"],
  measure: "ratio.institute-led-share",
  unit: "share of projects",
  method: {
    en: "Which projects are of generic technology is an explicit rule: category, programme or a word of the title. First value: share of them that research institutes lead, institutes turned companies included, against the label “generic” dealt over whole calls (programme, category and year), whose projects share the guideline that set who may lead; confirmed where the share is told from chance and lower by minimum_difference or more, refused where the interval excludes that. No limit decides: institute_share is printed with the share of dealt worlds that it would call by itself. The kind of a lead is what the register was told, else what the list says, else what a word of its name tells (words of the office, then of many languages and legal forms); a lead of whom none of these tells is of unknown kind, and a verdict stands only where it stands with all of these counted either way; the label dealt over single projects, whole programmes and whole institutions, each part of the rule alone, converted institutes as companies, centres as no institutes and each year stand beside it. Part `firms`: the same of the share that companies lead. Insufficient data below minimum_projects, or where less than minimum_named_share of the projects name their lead.",
    zh: "哪些项目属于共性技术由明确规则认定：类别、专项或题名用词。数值一：其中由科研院所（含转制院所企业）牵头的比例，与将“共性”标签按整批指南（专项、类别、年份）随机分配的结果比较，因为同批指南的项目共同受限于谁可牵头的规定；与随机结果可区分且低 minimum_difference 以上判定为证据支持，区间排除该幅度判定为不支持。界限不作判定依据：institute_share 仅与其单独会判定的模拟比例一并列出。牵头单位类型先按登记册中的认定，再按名单，再按名称用词（先按本单位用词，再按多种语言用词与法律形式），均不能判断的计为类型不明，只有按两种极端计算结论均不变时才作判定；并列出标签按单个项目、整个专项、整个单位分配，单用各部分规则、转制院所计为企业、中心不计为院所以及各年的结果。企业部分：企业牵头的比例，方法相同。项目少于 minimum_projects 或列明牵头单位的不足 minimum_named_share 时判定为数据不足。",
  },
  blocks: movedWhole("call"),
  declaredBlocks: ["call", "programme", "institution"],
  grounds: "chance",
  leavesOpen: {
    en: "Only who leads a project is looked at; who could have led, and generic work outside these programmes, are not in the data.",
    zh: "只看项目牵头单位；谁有能力牵头、这些计划以外的共性技术研究，数据中没有。",
  },
  thresholds: {
    ...genericWordThresholds,
    institute_share: {
      default: 0.3333,
      unit: "share of projects",
      why: {
        en: "Below a third, two of three generic projects are led by bodies whose first business is teaching or selling products.",
        zh: "低于三分之一时，三分之二的共性技术项目由以教学或产品销售为主业的单位牵头。",
      },
    },
    minimum_difference: {
      default: 0.1,
      unit: "share of projects",
      why: { en: "One project in ten is what a change of the guidelines of a call moves.", zh: "十分之一的项目相当于一次指南调整的影响。" },
    },
    minimum_projects: {
      default: 10,
      unit: "projects",
      why: { en: "With fewer a single project moves the share by more than a tenth.", zh: "项目更少时，一个项目即可使比例变动一成以上。" },
    },
    minimum_named_share: {
      default: 0.8,
      unit: "share of projects",
      why: { en: "Where more leads are unknown, they could decide.", zh: "牵头单位不明的过多时，结果可能取决于未知部分。" },
    },
    draws: drawsThreshold(2000),
    seed: seedThreshold,
    ...kindWordThresholds,
  },
});

export const missingSubject = diagnosisRule({
  ...missingSubjectFacts,
  gather: gatherProjectLeads,
  judge: judgeProjectLeads,
});
