import { diagnosisRule } from "../../rule.ts";
import { exportsTable, gatherWorldTrade, industryNamesTable } from "./gather.ts";
import { judgeWorldTrade } from "./judge.ts";

/** P1.1: does an industry conquer world markets while less and less of its output is its own value? */
export const scaleWithoutValue = diagnosisRule({
  code: "scale-without-value",
  version: 1,
  title: { en: "Scale without value", zh: "有规模缺价值" },
  question: { en: "Does the industry that won most of the world market keep less of the value?", zh: "世界份额上升最多的行业，留下的价值是否更少？" },
  item: "P1.1",
  bearsOn: ["D1"],
  function: "F1",
  mechanism: "blocking",
  speaksOf: ["nation"],
  tables: [exportsTable, industryNamesTable],
  records: [],
  measure: "ratio.value-added-share-change",
  unit: "change of the share of value added in output",
  method: {
    en: "The manufacturing industry whose share of world exports rose most between the first and the last year of the table. Value: change of value added in its output. Confirmed where its revealed advantage rose and the change lies below that of 95 % of the other economies in the same industry: value-added shares fell nearly everywhere as production spread over borders, so a fall alone says nothing of one country. The other industries that gained advantage stand beside it.",
    zh: "取首末两年间世界出口份额上升最多的制造行业。数值：其增加值占产出比重的变化。显性比较优势上升，且该变化低于95%的其他经济体同一行业时判定为证据支持：生产跨境分工使各国增加值比重普遍下降，单看下降说明不了一国的问题。其他优势上升的行业同时列出。",
  },
  leavesOpen: {
    en: "The tables end in 2011; which firms, and which steps of the chain, keep the value is not in them.",
    zh: "数据截至2011年；价值由哪些企业、哪些环节获得，数据中没有。",
  },
  thresholds: {
    country: { default: "CHN", unit: "code of the economy", why: { en: "The nation of this workspace.", zh: "本工作区所指国家。" } },
    rest_of_world: {
      default: "RoW",
      unit: "code of the economy",
      why: { en: "The rest of the world is no economy to compare with; it counts in world exports.", zh: "“世界其他地区”不是可比经济体，但计入世界出口。" },
    },
    manufacturing: {
      default: ["c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16"],
      unit: "industries",
      why: { en: "Manufacturing, as the table numbers industries.", zh: "该表中的制造行业编号。" },
    },
    minimum_peers: { default: 10, unit: "economies", why: { en: "With fewer there is no telling what is usual.", zh: "经济体过少时无从判断何为通常情况。" } },
  },
  gather: gatherWorldTrade,
  judge: judgeWorldTrade,
});
