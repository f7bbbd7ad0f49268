import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { genericWordThresholds } from "../missing-subject/word-thresholds.ts";
import { gatherSupport, indicatorsTable, projectsTable } from "./gather.ts";
import { genericLengthDraft } from "./generic-length.ts";
import { governmentShareDrafts } from "./government-share.ts";
import { projectLengthDraft } from "./project-length.ts";

/** P3.4: is support for research short-lived, and does government withdraw from it? */
export const unstableSupportFacts = ruleFacts({
  code: "unstable-support",
  version: 11,
  title: { en: "Stability of support", zh: "支持的稳定性" },
  question: {
    en: "Is support for research short, shorter still for generic technology, or does government pay a falling share of it?",
    zh: "对研究的支持是否周期偏短、共性技术是否更短、政府资金比重是否下降？",
  },
  item: "P3.4",
  bearsOn: ["D2", "M1.2", "M1.5"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root", "regions"],
  tables: [regionsTable],
  alsoReads: [projectsTable, indicatorsTable],
  records: [],
  measure: "ratio.long-project-share",
  unit: "share of projects",
  better: { "government-share": "higher" },
  method: {
    en: "Project length (@whole): share of projects of long_years or more among those with a published length, a complete count of the published lists, so without an interval; confirmed below long_share; other lengths, limits, calls and categories stand beside it. Generic length: share of long_years or more among projects of generic technology, against that label dealt out over whole calls, by which lengths are mostly laid down; confirmed from minimum_shorter on. Other lengths, each year of call and each category of the others left out stand beside it. Government share (@whole and @regions): mean share of R&D spending paid by government in the last period_years less that in the first, against walks that take the share's own yearly steps, each as likely down as up (all patterns of signs, exact); the @regions are one family. @Whole is read from its own cells.",
    zh: "项目周期（@whole）：公布周期的项目中周期达到 long_years 的比例，属公布名单的全数统计，不设区间；低于 long_share 判定为证据支持，并列出其他周期、界限、年份和类别。共性技术周期：共性技术项目中周期达到 long_years 的比例，与将“共性技术”在各批指南间整批随机分配的结果比较（周期大多由各批指南规定），相差达到 minimum_shorter 才判定为证据支持；并列出其他周期、各立项年份以及逐一去除其他类别的结果。政府资金比重（@whole与各@region）：最后 period_years 年与最初 period_years 年研发经费中政府资金平均比重之差，与以该比重自身年际变动、升降机会均等的随机游走（穷举全部符号组合）比较；各@region构成一组同时检验。@whole数值取自其自身的行。",
  },
  blocks: movedWhole("year"),
  declaredBlocks: ["call"],
  grounds: "chance",
  leavesOpen: {
    en: "Stable base funding of institutes is not in the data, nor is what a project was followed by; whether generic research is paid for steadily beyond the length of its projects is another question, which no table here answers.",
    zh: "数据中没有科研院所的稳定性基础经费，也没有项目结束后的接续情况；除项目周期外，共性研究是否得到稳定支持是另一问题，现有数据不能回答。",
  },
  thresholds: {
    long_years: {
      default: 4,
      unit: "years",
      why: {
        en: "One year more than the three of the usual call of the programme in China's example: longer than one round of assessment.",
        zh: "比中国示例计划通常的三年多一年，即超过一轮考核。",
      },
    },
    long_share: {
      default: 0.5,
      unit: "share of projects",
      why: { en: "Below one half, long projects are the exception.", zh: "低于一半时，长周期项目属于少数。" },
    },
    long_share_tolerance: {
      default: 0.1,
      unit: "share of projects",
      why: { en: "One half is a choice: the answer should stand a tenth above and below.", zh: "一半属人为选择，上下一成仍应成立。" },
    },
    // One question of several hangs on them: an office that calls nothing generic is not asked for it, and told that its list holds none.
    generic_categories: { ...genericWordThresholds.generic_categories, asks: null },
    generic_programmes: { ...genericWordThresholds.generic_programmes, asks: null },
    generic_title_words: { ...genericWordThresholds.generic_title_words, asks: null },
    minimum_shorter: {
      default: 0.1,
      unit: "share of projects",
      why: { en: "One project of generic technology in ten that would have run as long as others.", zh: "每十个共性技术项目中有一个本应与其他项目同样长。" },
    },
    minimum_projects: {
      default: 20,
      unit: "projects",
      why: { en: "Under 20 projects the interval is as wide as the question.", zh: "项目少于20个时区间过宽。" },
    },
    minimum_known_share: {
      default: 0.5,
      unit: "share of projects with a published length",
      why: { en: "Where most lengths are unknown, those known may be a choice.", zh: "多数周期未知时，已知部分可能有选择性。" },
    },
    minimum_fall: {
      default: 0.03,
      unit: "share of R&D spending",
      why: {
        en: "In the example of China three points of all R&D spending are more than any single programme.",
        zh: "在中国示例中，全部研发经费的三个百分点超过任何单个专项。",
      },
    },
    period_years: {
      default: 3,
      unit: "years",
      why: { en: "Means of three years take out single budgets.", zh: "取三年平均可消除个别年度预算的影响。" },
    },
    draws: {
      default: 4000,
      unit: "draws",
      why: {
        en: "Used where a series has more than 15 years; up to there every pattern of signs is looked at.",
        zh: "仅用于超过15年的序列；15年以内穷举全部符号组合。",
      },
    },
    seed: seedThreshold,
  },
});

export const unstableSupport = diagnosisRule({
  ...unstableSupportFacts,
  gather: gatherSupport,
  judge: ({ panel, projects, calls, spending }, limits) => [
    projectLengthDraft(projects, limits, calls),
    genericLengthDraft(projects, limits, calls),
    ...governmentShareDrafts(panel, spending, limits),
  ],
});
