import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import type { ThresholdTable } from "../../../../workspace/threshold.ts";

/** What the 2 × 2 rule of support depends on; the plan reads the same. */
export const supportThresholds = {
  industries: {
    default: [],
    unit: "WORD=INDUSTRY",
    why: {
      en: "A word of the name and the listed industry that it points to, the first that fits; an office with a register of its institutes replaces it.",
      zh: "名称用词与其指向的上市行业，取首个匹配；有正式名录的部门应予替换。",
    },
  },
  company_endings: {
    default: ["GmbH", "Ltd", "S.A.", "s.r.o.", "sp. z o.o.", "a.s.", "S.p.A."],
    unit: "ends of the name",
    why: {
      en: "A name that ends so is a company; where the word stands earlier it is that of the group to which an institute belongs. One name of the list of China's example is cut off.",
      zh: "以此结尾的为企业；该词在名称中间出现时只是院所所属集团的名称。中国示例名单中有一个名称不完整。",
    },
  },
  industry_cut: {
    default: 0.1,
    unit: "1",
    why: {
      en: "Below 0.10 the merger guidelines of the United States of 2023 call a market unconcentrated; those of 2010 said 0.15, which stands beside it.",
      zh: "美国2023年并购指南将低于0.10的市场视为不集中；2010年指南为0.15，并列给出。",
    },
  },
  other_cuts: {
    default: ["0.15", "0.18"],
    unit: "Herfindahl index",
    why: {
      en: "The limit of the guidelines of 2010, and that from which those of 2023 call a market highly concentrated.",
      zh: "2010年指南的界限，以及2023年指南视为高度集中的界限。",
    },
  },
  rd_cut: { default: 0.05, unit: "1", why: { en: "As spread as among twenty equal performers.", zh: "相当于二十家同等规模的承担单位。" } },
  moved: {
    default: 0.2,
    unit: "share",
    why: {
      en: "Cut points are choices: the plan says how many institutes change their form of support a fifth above and below.",
      zh: "分界点属人为选择，规划注明分界点上下移动两成时改变支持方式的院所数。",
    },
  },
  minimum_excess: {
    default: 0.2,
    unit: "share of institutes",
    why: {
      en: "One institute in five more than industries in general is a difference for which a policy is made.",
      zh: "比行业总体高出五分之一的院所，才值得单独制定政策。",
    },
  },
  draws: drawsThreshold(2000),
  seed: seedThreshold,
  minimum_institutes: { default: 10, unit: "institutions", why: { en: "With fewer a single institute moves a tenth.", zh: "更少时一家院所即可改变一成。" } },
  minimum_firms: { default: 3, unit: "firms", why: { en: "One or two listed firms say nothing of an industry.", zh: "一两家上市企业不能代表行业。" } },
  minimum_projects: { default: 10, unit: "projects", why: { en: "With fewer any spread looks concentrated.", zh: "数量过少时任何分布都显得集中。" } },
} satisfies ThresholdTable;
