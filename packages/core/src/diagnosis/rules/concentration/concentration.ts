import { regionsTable } from "../../../evidence/panel.ts";
import { diagnosisRule } from "../../rule.ts";
import { gatherNationalResources, indicatorsTable, laboratoriesTable, projectsTable } from "./gather.ts";
import { judgeNationalResources } from "./judge.ts";

/** P2.1: are national projects and laboratories more concentrated than the people who could use them? */
export const concentration = diagnosisRule({
  code: "concentration",
  version: 2,
  title: { en: "Concentration", zh: "资源集中" },
  question: { en: "Are national resources concentrated in few provinces?", zh: "国家科技资源是否过度集中于少数省份？" },
  item: "P2.1",
  bearsOn: [],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [projectsTable, laboratoriesTable, indicatorsTable, regionsTable],
  records: [],
  measure: "concentration.herfindahl",
  unit: "Herfindahl index",
  method: {
    en: "Value: Herfindahl index over the provinces, of national projects and of key laboratories, each against draws that spread as many in proportion to R&D personnel of the last call or list year. Above these draws (two-sided p under 0.05): confirmed. Units without a province are counted and left out.",
    zh: "数值：国家项目、重点实验室的省际赫芬达尔指数，分别与按最后一个立项（名单）年份研发人员比例分布同样数量的模拟比较；高于模拟结果（双侧 p 小于 0.05）判定为证据支持。省份未知的只计数、不纳入。",
  },
  leavesOpen: {
    en: "Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.",
    zh: "部门之间是否协调未作测量：数据中没有分部门的预算和决策。",
  },
  thresholds: {
    draws: {
      default: 2000,
      unit: "draws",
      why: { en: "The p-value is then good to about half a point at the 5 % level.", zh: "在5%水平上 p 值误差约半个百分点。" },
    },
    seed: { default: 1, unit: "seed", why: { en: "The same seed gives the same draws.", zh: "同一种子给出同样的模拟。" } },
    minimum_units: {
      default: 20,
      unit: "projects or laboratories",
      why: { en: "With fewer, any spread looks concentrated.", zh: "数量过少时任何分布都显得集中。" },
    },
    minimum_placed_share: {
      default: 0.7,
      unit: "share with a known province",
      why: { en: "Where more are unknown, the unknown could decide.", zh: "未知过多时结果可能取决于未知部分。" },
    },
  },
  gather: gatherNationalResources,
  judge: judgeNationalResources,
});
