import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { worldTables } from "../../measures/value-chains/workspace-world.ts";
import { gatherWorld } from "../../world-chain/gather-world.ts";
import { groups } from "../../world-chain/groups.ts";
import { chainDependenceWords as words } from "./chain-dependence.words.ts";
import { judgeDependence } from "./judge.ts";

/** P1.3: do the industries hang on others abroad more than the same industries elsewhere? */
export const chainDependenceFacts = ruleFacts({
  code: "chain-dependence",
  version: 3,
  title: { en: "Dependence along the chain", zh: "产业链对外依存" },
  question: words.text("question"),
  item: "P1.3",
  bearsOn: ["D1", "M5.1", "M5.3"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: worldTables,
  records: [],
  measure: "benchmark.foreign-reliance",
  unit: "share of inputs",
  method: {
    en: "Of each industry the foreign part of all output that stands behind what it buys, inputs of inputs included: foreign rows of (L − I) / all rows. Value: the mean over industries of the newest year, weighted with their output here. Limit: the middle one of the other economies, each industry weighted with its output here, so that another mix of industries makes no difference; `groups` of economies are none to compare with. Confirmed above the limit. Invoices alone, equal weights, without the industry that hangs most on others, and the earlier years stand beside it.",
    zh: "对每个行业计算其投入背后全部产出（含投入的投入）中的外部部分：(L − I) 的外部行之和/全部行之和。数值：最新一年按本地行业产出加权的平均。界限：其他经济体的中位数，各行业同样按本地产出加权，因此产业构成差异不影响比较；groups 所列经济体组不作为可比对象。高于界限判定为证据支持。并列出仅看直接购买、等权、不含依存度最高的行业以及较早年份的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "Large economies hang less on others because they are large. Groups of industries hide single products that nobody else makes; the cards hold those item by item.",
    zh: "经济体越大，对外依存通常越低。行业归并会掩盖个别无可替代的产品，卡片逐项记录。",
  },
  thresholds: {
    groups,
    minimum_peers: {
      default: 3,
      unit: "economies",
      why: { en: "Of fewer there is no middle one worth the name.", zh: "过少则中位数没有意义。" },
    },
  },
});

export const chainDependence = diagnosisRule({
  ...chainDependenceFacts,
  gather: gatherWorld,
  judge: judgeDependence,
});
