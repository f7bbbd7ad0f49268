import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { namesTable } from "../../../../diagnosis/spread/turned-by.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { centresTable, gatherCarriers, incubatorsTable, indicatorsTable, industryTable, zonesTable } from "./gather.ts";
import { judgeCarriers, undeclared } from "./judge.ts";

/** P4.3: do zones, enterprise bases and incubators stand where research is, or are they dealt out province by province? */
export const carriers = diagnosisRule({
  code: "carriers",
  version: 4,
  title: { en: "Spread of carriers", zh: "载体布局" },
  question: {
    en: "Are zones, enterprise technology centres and incubators spread over the @regions more evenly than research?",
    zh: "园区、企业技术中心与孵化器的@region际分布是否比研发活动更平均？",
  },
  item: "P4.3",
  bearsOn: ["P1.1", "P4.5", "M2.1", "M2.3", "M4.1", "M4.2", "M1.T2"],
  function: "F7",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [indicatorsTable, regionsTable],
  alsoReads: [zonesTable, centresTable, incubatorsTable, industryTable, namesTable],
  records: [],
  measure: "concentration.herfindahl",
  unit: "Herfindahl index",
  method: {
    en: "Value: Herfindahl index over the @regions of @development_zones, of @technology_centres and of incubators, each against draws that spread as many in proportion to R&D personnel (centres: to industrial firms with R&D). Below these draws: more even than what they serve. That is no problem by itself, so it is confirmed only where no other size that the workspace holds for the @regions (each indicator is tried, the nearest that turns the answer is named) gives another answer, or where the office declares what carriers should follow (`norm`). Research money as the base, @whole without the largest @region, and one kind alone stand beside it. A part whose table the workspace does not hold is insufficient data and touches no other. Where places lack the base and the whole has a row, a missing place lies between nothing and what that row leaves; a verdict stands only where it stands at each of these ends.",
    zh: "数值：@development_zones、@technology_centres、孵化器的@region际赫芬达尔指数，分别与按研发人员（技术中心按有研发活动的工业企业）比例分布同样数量的模拟比较；低于模拟结果即比其服务对象更平均。这本身不是问题：只有工作区所有其他分@region规模指标（逐一检验，列出最接近且改变结论者）都不改变结论，或本单位已确定载体应遵循的分布（norm）时，才判定为证据支持。并列出以研发经费为基准、不含最大@regions以及仅计一类的结果。缺少数据表的部分判定为数据不足，不影响其他部分。个别@regions缺少比较基准而全域有数据时，缺失者介于零与全域数据余额之间，各极端下结论均不变才作判定。",
  },
  blocks: movedWhole("carrier"),
  declaredBlocks: ["institution"],
  grounds: "chance",
  leavesOpen: {
    en: "Counts say nothing of size: a large zone is one zone. Use, income and services of the carriers are not in the data, nor are business models.",
    zh: "数量不代表规模：再大的园区也只计一个。载体的使用、收入与服务，以及商业模式，数据中没有。",
  },
  thresholds: {
    norm: {
      default: undeclared,
      unit: "indicator",
      why: {
        en: "What carriers should follow is the office's to say: an indicator of the @regions, as firms_with_rd_activity. Until it is said, nothing is confirmed that another size turns.",
        zh: "载体应遵循何种分布由本单位确定：某一分@region指标，如 firms_with_rd_activity。未确定前，凡换用其他规模指标即改变的结论不予支持。",
      },
    },
    draws: drawsThreshold(2000),
    seed: seedThreshold,
    minimum_excess: {
      default: 0.02,
      unit: "Herfindahl index",
      why: {
        en: "In the example of China R&D personnel stand at about 0.08, as if a dozen equal @regions shared them; 0.02 less is sixteen.",
        zh: "中国示例中研发人员的指数约为0.08，相当于十二个同等规模@regions；再低0.02则相当于十六个。",
      },
    },
    minimum_units: { default: 20, unit: "carriers", why: { en: "With fewer, any spread looks uneven.", zh: "数量过少时任何分布都显得不均。" } },
    minimum_placed_share: {
      default: 0.7,
      unit: "share with a known region",
      why: { en: "Where more are unknown, the unknown could decide.", zh: "未知过多时结果可能取决于未知部分。" },
    },
  },
  gather: gatherCarriers,
  judge: judgeCarriers,
});
