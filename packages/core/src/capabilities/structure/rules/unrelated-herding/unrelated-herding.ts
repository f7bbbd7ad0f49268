import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { firmsTable, gatherIndustryPanel, industriesTable } from "../opportunities/gather.ts";
import { judgeUnrelatedHerding, otherChoices, ownChoice } from "./judge.ts";

/** P1.4: do provinces crowd into what lies far from what they hold? */
export const unrelatedHerdingFacts = ruleFacts({
  code: "unrelated-herding",
  version: 3,
  title: { en: "Herding against relatedness", zh: "背离关联的扎堆进入" },
  question: {
    en: "Do @regions that enter a @activity together stand farther from it than those that enter others alone?",
    zh: "多@region同期扎堆进入的@activities，是否比单独进入的@activities更远离各@region现有基础？",
  },
  item: "P1.4",
  bearsOn: ["P1.1", "M2.2"],
  function: "F4",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [firmsTable, regionsTable],
  alsoReads: [industriesTable],
  records: [],
  measure: "benchmark.crowded-nearness",
  unit: "standard deviations",
  method: {
    en: "An entry is a @activity that a @region did not hold at one time and holds at the next (share at least `advantage` times that of the whole). Its nearness is the density before, less what the @region and the @activity explain among all that could have been entered, in standard deviations. Value: mean nearness of entries into @activities that at least `entrants` @regions entered at once, less that of the other entries; against draws that deal each @activity's entrants anew among the @regions that lacked it. Below these draws: confirmed.",
    zh: "某@region上期不具有、本期具有（份额不低于总体份额 advantage 倍）的@activity为新进入。其关联程度为进入前的关联密度，减去在全部可能进入的组合中由@regions与@activity解释的部分，以标准差计。数值：至少 entrants 个@regions同期进入的@activities中各进入的平均关联程度，减去其他进入的平均；与在原不具有该@activity的@regions中重新分配进入者的模拟比较；低于模拟结果判定为证据支持。",
  },
  blocks: movedWhole("entry"),
  grounds: "chance",
  leavesOpen: {
    en: "@Counted of earlier years are as the table tells them today: where it is a list of what exists, what has gone is missing. Which of them land, capital or tax brought about is not in the data.",
    zh: "历年@counted以现有数据表为准：若为现存名录，已退出者不在其中。其中哪些由土地、资金、税收优惠促成，数据中没有。",
  },
  thresholds: {
    entrants: {
      default: 4,
      unit: "regions",
      why: { en: "One @region in eight turns to the same @activity from one time to the next.", zh: "每八个@regions就有一个在一期内转向同一@activity。" },
    },
    minimum_difference: {
      default: 0.25,
      unit: "standard deviations",
      why: {
        en: "A quarter of what nearness varies: smaller differences are called small by convention.",
        zh: "关联程度离散幅度的四分之一；更小的差异按惯例视为小。",
      },
    },
    advantage: { default: 1, unit: "location quotient", why: { en: "The usual line: more than its share.", zh: "通行界线：高于平均份额。" } },
    draws: drawsThreshold(2000),
    seed: seedThreshold,
    minimum_entries: { default: 30, unit: "entries", why: { en: "With fewer the mean moves with every entry.", zh: "过少时均值随每个进入而动。" } },
  },
});

export const unrelatedHerding = diagnosisRule({
  ...unrelatedHerdingFacts,
  gather: (sources, limits) => gatherIndustryPanel(sources, ownChoice(limits), otherChoices),
  judge: judgeUnrelatedHerding,
});
