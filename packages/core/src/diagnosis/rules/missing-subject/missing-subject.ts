import { diagnosisRule } from "../../rule.ts";
import { gatherProjectLeads, projectsTable } from "./gather.ts";
import { judgeProjectLeads } from "./judge.ts";

/** P3.1: does generic technology lack a body whose business it is? */
export const missingSubject = diagnosisRule({
  code: "missing-subject",
  version: 1,
  title: { en: "Missing subject", zh: "承担主体缺失" },
  question: { en: "Does generic technology lack a performer?", zh: "共性技术是否缺少承担主体？" },
  item: "P3.1",
  bearsOn: ["D2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [projectsTable],
  records: [],
  measure: "ratio.institute-led-share",
  unit: "share of projects",
  method: {
    en: "Which projects are of generic technology is an explicit rule: category, programme or a word of the title. Value: share of them that research institutes lead, institutes turned companies included. Confirmed where the whole interval (Wilson, 95 %) lies below institute_share, no single institution leads performer_share or more, and institutes do not lead generic projects more often than others (label dealt at random, exact). Insufficient data where even no institute at all could not confirm it. The verdict under each part of the rule stands beside it.",
    zh: "哪些项目属于共性技术由明确规则认定：类别、专项或题名用词。数值：其中由科研院所（含转制院所企业）牵头的比例。95%区间（Wilson）整体低于 institute_share、没有一家单位牵头达到 performer_share，且院所牵头共性技术项目并不多于其他项目（随机分配标签，精确检验）时判定为证据支持；即使没有院所牵头也无法判定的为数据不足。各部分规则下的结论同时列出。",
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
    performer_share: {
      default: 0.1,
      unit: "share of projects",
      why: { en: "An institution that leads a tenth of all is a performer by itself.", zh: "牵头十分之一以上的单位本身即为承担主体。" },
    },
    minimum_projects: {
      default: 10,
      unit: "projects",
      why: { en: "With fewer the interval covers nearly everything.", zh: "项目过少时区间几乎覆盖全部可能。" },
    },
    company_words: { default: ["公司"], unit: "words of the name", why: { en: "How companies are called.", zh: "企业名称用词。" } },
    institute_words: {
      default: ["研究院", "研究总院", "研究所", "设计院"],
      unit: "words of the name",
      why: { en: "How institutes are called; with a company word: an institute turned company.", zh: "院所名称用词；同时含企业用词的为转制院所企业。" },
    },
    university_words: {
      default: ["大学", "学院"],
      unit: "words of the name",
      why: { en: "How universities are called, academies apart.", zh: "高校名称用词（不含科学院）。" },
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
