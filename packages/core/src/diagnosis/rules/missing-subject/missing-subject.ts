import { diagnosisRule } from "../../rule.ts";
import { gatherProjectLeads, projectsTable } from "./gather.ts";
import { judgeProjectLeads } from "./judge.ts";
import { genericWordThresholds, kindWordThresholds } from "./word-thresholds.ts";

/** P3.1: who leads generic technology, and do firms leave it to others? */
export const missingSubject = diagnosisRule({
  code: "missing-subject",
  version: 5,
  title: { en: "Who leads generic technology", zh: "共性技术由谁牵头" },
  question: {
    en: "Do research institutes lead fewer than a third of the @projects of generic technology?",
    zh: "@projects中的共性技术项目由科研院所牵头的是否不足三分之一？",
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
    en: "Which projects are of generic technology is an explicit rule: category, programme or a word of the title. First value: share of them that research institutes lead, institutes turned companies included; confirmed below institute_share. A complete count of the published projects, so without interval or p; the kind of a lead is what the register was told, else what the list says, else what a word of its name tells (words of the office, then of many languages and legal forms); a lead of whom none of these tells is of unknown kind, and a verdict stands only where it stands with all of these counted either way; other limits, each part of the rule alone, converted institutes as companies, centres as no institutes and each year stand beside it. Part `firms`: share that companies lead, against the label dealt at random over all projects (exact, two-sided); refused where the interval excludes a share lower by minimum_difference. Insufficient data below minimum_projects, or where less than minimum_named_share of the projects name their lead.",
    zh: "哪些项目属于共性技术由明确规则认定：类别、专项或题名用词。数值一：其中由科研院所（含转制院所企业）牵头的比例，低于 institute_share 判定为证据支持；为公示项目的全数统计，不设区间与p值；牵头单位类型先按登记册中的认定，再按名单，再按名称用词（先按本单位用词，再按多种语言用词与法律形式），均不能判断的计为类型不明，只有按两种极端计算结论均不变时才作判定；并列出其他界限、单用各部分规则、转制院所计为企业、中心不计为院所以及各年的结果。企业部分：企业牵头的比例，与在全部项目中随机分配标签比较（精确双侧检验）；区间排除低 minimum_difference 时才判定为不支持。项目少于 minimum_projects 或列明牵头单位的不足 minimum_named_share 时判定为数据不足。",
  },
  leavesOpen: {
    en: "Published projects name the lead alone; who could have led, and generic work outside these programmes, are not in the data.",
    zh: "公示项目只列牵头单位；谁有能力牵头、这些计划以外的共性技术研究，数据中没有。",
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
    institute_share_tolerance: {
      default: 0.05,
      unit: "share of projects",
      why: { en: "A third is a choice: five points either way should not turn the answer.", zh: "三分之一属人为选择，上下五个百分点不应改变结论。" },
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
    ...kindWordThresholds,
  },
  gather: gatherProjectLeads,
  judge: judgeProjectLeads,
});
