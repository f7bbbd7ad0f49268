import { fallingShareDraft } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { contractedShares } from "./contracted-shares.ts";
import { firmsTable, gatherContractedResearch, payersTable, totalsTable } from "./gather.ts";
import { universityMoneyDraft } from "./university-money.ts";

/** P3.3: do firms buy less research from universities and institutes? */
export const contractedResearchFacts = ruleFacts({
  code: "contracted-research",
  version: 6,
  title: { en: "Contracted research", zh: "委托研发" },
  question: {
    en: "Do industrial firms buy a falling part of their outside R&D from universities and institutes?",
    zh: "工业企业委托外部研发中付给高校和科研机构的比重是否下降？",
  },
  item: "P3.3",
  bearsOn: ["ST3", "M1.7", "M4.3", "M3.2"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [firmsTable, regionsTable],
  alsoReads: [payersTable, totalsTable],
  records: [],
  measure: "ratio.contracted-share-change",
  unit: "change of the share, mean of regions",
  method: {
    en: "Parts `universities` and `institutes`: their share of what industrial firms above designated size pay for outside R&D, mean of the last period_years less that of the first, averaged over the @regions, against walks that take the yearly steps of that mean, each year as likely down as up for all @regions together: what happens to all in one year is one event. Signs thrown @region by @region stand beside it. Part `university-money`: what firms pay to universities as both sides report it; where they differ by more than `disagreement` there is no answer and both are printed.",
    zh: "高校、科研机构两部分：规模以上工业企业委托外部研发经费中的比重，最后 period_years 年平均减最初 period_years 年平均，对各@region取平均，与该平均值自身年际变动、各@region同年同向、升降机会均等的随机游走比较；同一年对各@region的影响只算一次。并列出各@region分别升降的结果。高校经费部分：付给高校的经费分别按双方报告；相差超过 disagreement 时不作结论并列出两者。",
  },
  blocks: movedWhole("year"),
  grounds: "chance",
  leavesOpen: {
    en: "What firms pay says nothing of joint work of industry, universities and institutes in projects; partners are asked about under cooperation.",
    zh: "企业付费不能说明产学研在项目中的合作；参与单位的情况见“产学研联合”一问。",
  },
  thresholds: {
    period_years: {
      default: 3,
      unit: "years",
      why: {
        en: "The table of the example of China has six years: two halves, in which single contracts even out.",
        zh: "中国示例的数据共六年，分为前后两半可平滑单个合同的影响。",
      },
    },
    minimum_fall: {
      default: 0.05,
      unit: "share of outside R&D",
      why: {
        en: "A twentieth of what firms pay outside is more than a change of the lists of firms moves.",
        zh: "企业外部研发支出的二十分之一，超过企业名单变动的影响。",
      },
    },
    minimum_regions: {
      default: 10,
      unit: "regions",
      why: { en: "With fewer, thrown signs give hardly another answer.", zh: "@regions过少时随机升降的组合有限。" },
    },
    disagreement: {
      default: 0.25,
      unit: "share of the larger figure",
      why: {
        en: "Two statistics of one payment that differ by more than a quarter do not count the same thing.",
        zh: "对同一笔支付的两项统计相差超过四分之一，即口径不同。",
      },
    },
    draws: drawsThreshold(4000),
    seed: seedThreshold,
  },
});

export const contractedResearch = diagnosisRule({
  ...contractedResearchFacts,
  gather: gatherContractedResearch,
  judge: (evidence, limits) => [
    ...contractedShares.map((share) => fallingShareDraft(share, evidence.panel, evidence.firms, limits)),
    universityMoneyDraft(evidence, limits),
  ],
});
