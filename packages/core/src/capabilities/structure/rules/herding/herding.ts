import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { drawsThreshold, seedThreshold } from "../../../../diagnosis/verdict/draws-threshold.ts";
import { regionsTable } from "../../../../evidence/territory/panel.ts";
import { gatherProjectFields, programmesTable, projectsTable } from "./gather.ts";
import { judgeProjectFields } from "./judge.ts";

/** P1.4: do provinces crowd into the same new fields? */
export const herdingFacts = ruleFacts({
  code: "herding",
  version: 5,
  title: { en: "Herding", zh: "扎堆布局" },
  question: {
    en: "Are the @regions in more of the same fields of technology than their sizes explain?",
    zh: "各@region涉足的相同技术领域是否多于其规模所能解释的？",
  },
  item: "P1.4",
  bearsOn: [],
  function: "F2",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [projectsTable, programmesTable, regionsTable],
  records: [],
  measure: "herding.held-cells",
  unit: "pairs of region and field",
  method: {
    en: "Value: number of pairs of a @region and a field of the programmes, calls of call_year, that have a project at all, against draws in which institutions that lead about as many projects change @regions, each with all of its projects; where no project says who leads it, fields are dealt out over single projects. Above these draws everybody is in everything: confirmed. The number of fields held by many @regions stands beside it: with a dozen fields it can hardly stand out by itself.",
    zh: "数值：call_year 年立项的@projects中，有牵头项目的@regions与领域组合数，与牵头项目数相近的单位连同其全部项目互换@regions的模拟比较（项目未列牵头单位时，重新分配单个项目的领域）；高于模拟结果，即各@region样样都做，判定为证据支持。并列出众多@regions共同涉足的领域数：领域只有十余个时，该数本身难以显著。",
  },
  blocks: movedWhole("institution"),
  declaredBlocks: ["institution"],
  grounds: "chance",
  leavesOpen: {
    en: "How land, capital and tax are used to attract industries is not in the data; projects stand for fields of technology.",
    zh: "数据中没有以土地、资金、税收招商的情况；此处以项目代表技术领域布局。",
  },
  thresholds: {
    share: {
      default: 0.5,
      unit: "share of regions",
      why: { en: "A field that half of the @regions hold is one that nearly everybody follows.", zh: "半数@regions都布局的领域即为普遍跟进的领域。" },
    },
    minimum_excess: {
      default: 0.03,
      unit: "share of pairs of region and field",
      why: {
        en: "Of 31 @regions and 13 fields it is 12 pairs: every third @region in one field more.",
        zh: "31个@regions、13个领域中约为12个组合，即每三个@regions多涉足一个领域。",
      },
    },
    call_year: {
      default: 0,
      inChina: 2018,
      asks: "thresholds.herding.call_year",
      unit: "year",
      why: {
        en: "A year of which all calls are in the data; in China's example the only one.",
        zh: "立项完整的年份；中国示例中仅有一年。",
      },
    },
    draws: drawsThreshold(2000),
    seed: seedThreshold,
    minimum_projects: { default: 30, unit: "projects", why: { en: "About one project a @region.", zh: "约合每@region一个项目。" } },
    minimum_placed_share: {
      default: 0.7,
      unit: "share of projects with a known region and field",
      why: { en: "Where more are unknown, the unknown could decide.", zh: "未知过多时结果可能取决于未知部分。" },
    },
  },
});

export const herding = diagnosisRule({
  ...herdingFacts,
  gather: gatherProjectFields,
  judge: judgeProjectFields,
});
