import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gathered } from "../../../../evidence/roles/gathered-table.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { judgePaidTwice, projectsTable } from "./judge.ts";

/** P2.2: does money stand more than once in the lists of projects? */
export const paidTwiceFacts = ruleFacts({
  code: "paid-twice",
  version: 1,
  title: { en: "Money of the same undertakings in several lists", zh: "多份名单中同一项目的经费" },
  question: {
    en: "Do undertakings of one title and one lead institution stand more than once in the lists of projects?",
    zh: "是否有同一名称、同一牵头单位的任务在项目名单中出现多次？",
  },
  item: "P2.2",
  bearsOn: ["M1.9"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [projectsTable],
  records: [],
  measure: "ratio.repeated-money",
  unit: "share of the known money of projects",
  method: {
    en: "Every project against all others, of one list and of several that play the role together: an undertaking stands twice where title and lead institution are the same but for case, width and blanks. Value: their money without the largest amount of each, as a share of the known money of all projects that name a title and a lead. A complete count, so without interval or p; confirmed above 0. The same year as well, and two lists as well, stand beside it. Insufficient data below minimum_projects, where less than minimum_named_share of the projects name both, and where nothing is known of what the repeated ones cost.",
    zh: "在一张名单或共同承担该角色的多张名单中，逐一核对每个项目：名称与牵头单位相同（不计大小写、全半角与空格）即为重复。数值：重复任务的资金减去各自最大一笔，占有名称和牵头单位的全部项目已知资金的比例。属全数统计，无区间和p值；大于0即为证据支持。并列出同时要求年份相同、分列两张名单的结果。项目少于 minimum_projects、两项齐全的不足 minimum_named_share、或重复任务金额不详时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Titles that were reworded are not found here: the list of projects that read alike shows them, for people to decide. Parts or the continuation of one undertaking may bear its title.",
    zh: "改写过的名称在此无法发现：可在相似项目清单中由人判断。同一任务的组成部分或延续也可能同名。",
  },
  thresholds: {
    minimum_projects: {
      default: 20,
      unit: "projects",
      why: { en: "A list of fewer is read by eye, and says nothing of how money is given.", zh: "更少的名单可直接查看，说明不了资金安排。" },
    },
    minimum_named_share: {
      default: 0.5,
      unit: "share of projects",
      why: { en: "Where most lack a title or a lead, that none stands twice is not known.", zh: "多数缺名称或牵头单位时，是否重复无从得知。" },
    },
  },
});

export const paidTwice = diagnosisRule({
  ...paidTwiceFacts,
  gather: async (sources) => ({
    projects: await gathered(sources, { contract: projects, fields: [...projectsTable.fields, ...projectsTable.optional] }),
    currency: sources.currency,
  }),
  judge: ({ projects: table, currency }, limits) => judgePaidTwice(table, currency, limits),
});
