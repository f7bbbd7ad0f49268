import { diagnosisRule } from "../../rule.ts";
import { gatherProjectLeads, projectsTable } from "./gather.ts";
import { judgeProjectLeads } from "./judge.ts";

/** P3.1: who leads generic technology, and do firms leave it to others? */
export const missingSubject = diagnosisRule({
  code: "missing-subject",
  version: 2,
  title: { en: "Who leads generic technology", zh: "共性技术由谁牵头" },
  question: {
    en: "Do research institutes lead fewer than a third of the national projects of generic technology?",
    zh: "共性技术国家项目中由科研院所牵头的是否不足三分之一？",
  },
  item: "P3.1",
  bearsOn: ["D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [projectsTable],
  records: [],
  measure: "ratio.institute-led-share",
  unit: "share of projects",
  method: {
    en: "Which projects are of generic technology is an explicit rule: category, programme or a word of the title. First value: share of them that research institutes lead, institutes turned companies included; confirmed below institute_share. A complete count of the published projects, so without interval or p; other limits, each part of the rule alone, converted institutes as companies, centres as no institutes and each year stand beside it. Part `firms`: share that companies lead, against the label dealt at random over all projects (exact, two-sided); refused only where a share lower by minimum_difference would have been found. Insufficient data below minimum_projects, or where less than minimum_named_share of the projects name their lead.",
    zh: "哪些项目属于共性技术由明确规则认定：类别、专项或题名用词。数值一：其中由科研院所（含转制院所企业）牵头的比例，低于 institute_share 判定为证据支持；为公示项目的全数统计，不设区间与p值；并列出其他界限、单用各部分规则、转制院所计为企业、中心不计为院所以及各年的结果。firms 部分：企业牵头的比例，与在全部项目中随机分配标签比较（精确双侧检验）；只有在低 minimum_difference 也能被发现时才判定为不支持。项目少于 minimum_projects 或列明牵头单位的不足 minimum_named_share 时判定为数据不足。",
  },
  leavesOpen: {
    en: "Published projects name the lead alone; who could have led, and generic work outside the national programme, are not in the data.",
    zh: "公示项目只列牵头单位；谁有能力牵头、国家计划以外的共性技术研究，数据中没有。",
  },
  thresholds: {
    generic_categories: {
      default: ["YFB"],
      unit: "categories",
      why: { en: "The programme's code for industrial and common technology.", zh: "该计划中产业与共性技术类的代码。" },
    },
    generic_programmes: {
      default: ["国家质量基础的共性技术研究与应用"],
      unit: "programmes",
      why: { en: "The programme that has common technology in its name, coded otherwise.", zh: "名称含共性技术而类别代码不同的专项。" },
    },
    generic_title_words: {
      default: ["共性", "标准", "检测", "计量"],
      unit: "words of the title",
      why: { en: "Common technology, standards, testing and measurement: what an industry shares.", zh: "共性技术、标准、检测、计量为行业共用。" },
    },
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
    company_words: { default: ["公司"], unit: "words of the name", why: { en: "How companies are called.", zh: "企业名称用词。" } },
    institute_words: {
      default: ["研究院", "研究总院", "研究所", "设计院"],
      unit: "words of the name",
      why: { en: "How institutes are called; with a company word: an institute turned company.", zh: "院所名称用词；同时含企业用词的为转制院所企业。" },
    },
    academy_words: {
      default: ["科学院"],
      unit: "words of the name",
      why: { en: "Academies, whose name holds the word for college.", zh: "名称包含“学院”二字但并非高校的科学院。" },
    },
    centre_words: {
      default: ["中心"],
      unit: "words of the name",
      why: {
        en: "Public centres without teaching or sales; the answer without them stands beside.",
        zh: "不以教学或销售为主业的各类中心；不计入时的结论同时列出。",
      },
    },
    university_words: {
      default: ["大学", "学院"],
      unit: "words of the name",
      why: { en: "How universities and colleges are called.", zh: "高校名称用词。" },
    },
    hospital_words: {
      default: ["医院"],
      unit: "words of the name",
      why: { en: "How hospitals are called, those of universities included.", zh: "医院名称用词（含高校附属医院）。" },
    },
  },
  gather: gatherProjectLeads,
  judge: judgeProjectLeads,
});
