import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { namesTable } from "../../../../diagnosis/spread/turned-by.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { gatherNationalResources, indicatorsTable, laboratoriesTable, projectsTable } from "./gather.ts";
import { judgeNationalResources } from "./judge.ts";

/** P2.1: are national projects and laboratories more concentrated than the people who could use them? */
export const concentration = diagnosisRule({
  code: "concentration",
  version: 7,
  title: { en: "Concentration", zh: "资源集中" },
  question: {
    en: "Are @projects and @laboratories more concentrated in few @regions than R&D personnel?",
    zh: "@projects与@laboratories的@region际集中程度是否高于研发人员？",
  },
  item: "P2.1",
  bearsOn: ["M2.1", "M2.2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [indicatorsTable, regionsTable],
  alsoReads: [projectsTable, laboratoriesTable, namesTable],
  records: [],
  measure: "concentration.herfindahl",
  unit: "Herfindahl index",
  method: {
    en: "Value: Herfindahl index over the @regions, of @projects and of @laboratories (one observation a laboratory, however many hosts the list names), each against draws that spread as many in proportion to R&D personnel of the last call or list year, each leading institution or host with all of its own: what one institution has moves together. Each moved by itself, other bases (all R&D spending, R&D paid by government), @whole without its largest @region, and institutions counted once stand beside it; every size of the table of indicators is tried as a base, and the nearest that turns the answer is named; a finding that one of them turns is not robust. Units without a single @region are counted and left out. Where places lack the base and the whole has a row, a missing place lies between nothing and what that row leaves; a verdict stands only where it stands at each of these ends.",
    zh: "数值：@projects、@laboratories（名单中不论列有几个依托单位，每个实验室只计一次）的@region际赫芬达尔指数，分别与按最后一个立项（名单）年份研发人员比例分布同样数量的模拟比较，同一牵头（依托）单位的全部整体移动。并列出逐个移动、其他基准（研发经费、政府研发资金）、不含最大@regions以及每单位只计一次的结果；任一口径改变结论的即不稳健；指标表中的各规模指标逐一作为基准检验，列出最接近且改变结论者。没有唯一@regions的只计数、不纳入。个别@regions缺少比较基准而全域有数据时，缺失者介于零与全域数据余额之间，各极端下结论均不变才作判定。",
  },
  blocks: movedWhole("institution"),
  declaredBlocks: ["institution"],
  grounds: "chance",
  leavesOpen: {
    en: "Whether departments coordinate is not measured: budgets and decisions by ministry are not in the data.",
    zh: "部门之间是否协调未作测量：数据中没有分部门的预算和决策。",
  },
  thresholds: {
    draws: drawsThreshold(2000),
    seed: seedThreshold,
    minimum_excess: {
      default: 0.02,
      unit: "Herfindahl index",
      why: {
        en: "In the example of China R&D personnel stand at about 0.08, as if a dozen equal @regions shared them; 0.02 more leaves ten.",
        zh: "中国示例中研发人员的指数约为0.08，相当于十二个同等规模@regions；再高0.02则相当于十个。",
      },
    },
    minimum_units: {
      default: 20,
      unit: "projects or laboratories",
      why: { en: "With fewer, any spread looks concentrated.", zh: "数量过少时任何分布都显得集中。" },
    },
    minimum_placed_share: {
      default: 0.7,
      unit: "share with a known region",
      why: { en: "Where more are unknown, the unknown could decide.", zh: "未知过多时结果可能取决于未知部分。" },
    },
  },
  gather: gatherNationalResources,
  judge: judgeNationalResources,
});
