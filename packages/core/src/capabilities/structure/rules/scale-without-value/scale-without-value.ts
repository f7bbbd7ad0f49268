import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { exportsTable, gatherWorldTrade, industryNamesTable } from "./gather.ts";
import { judgeWorldTrade } from "./judge.ts";

/** P1.1: does an industry conquer world markets while less of its output than elsewhere is its own value? */
export const scaleWithoutValueFacts = ruleFacts({
  code: "scale-without-value",
  version: 3,
  title: { en: "Scale and value", zh: "规模与价值" },
  question: {
    en: "Did the share of value in the output of the industry that won most of the world market fall deeper than elsewhere?",
    zh: "世界份额上升最多的行业，其增加值占产出比重的降幅是否大于其他经济体？",
  },
  item: "P1.1",
  bearsOn: ["D1"],
  function: "F1",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [exportsTable, industryNamesTable],
  records: [],
  measure: "ratio.value-added-share-change",
  unit: "change of the share of value added in output",
  method: {
    en: "The manufacturing industry whose share of world exports rose most between the first and the last year of the table. Values: change of value added in its output, and its level in the last year (part `level`), each against the same industry in the size_peers other economies with the largest output of it: value-added shares fell nearly everywhere as production spread over borders, and small economies swing. p is the share of economies at least as far from their mean, this one among them. Refused only where the interval excludes a difference of minimum_difference. All economies as peers, the later half of the years and the other industries that gained stand beside it; so do the share of the world's value added and the rank.",
    zh: "取首末两年间世界出口份额上升最多的制造行业。数值：其增加值占产出比重的变化，以及末年的水平（单列一项），分别与该行业产出最大的 size_peers 个其他经济体比较：生产跨境分工使各国增加值比重普遍下降，小经济体波动较大。p 值为与均值偏离不小于本国的经济体所占比例（含本国）。只有区间排除相差 minimum_difference 时才判定为不支持。并列出与全部经济体比较、后半段年份以及其他份额上升行业的结果，另给出占世界增加值份额和位次。",
  },
  blocks: movedWhole("economy"),
  grounds: "chance",
  leavesOpen: {
    en: "Which firms, and which steps of the chain, keep the value is not in the tables of the chain.",
    zh: "价值由哪些企业、哪些环节获得，产业链数据中没有。",
  },
  thresholds: {
    country: { default: "", unit: "code of the economy", why: { en: "The economy of this workspace.", zh: "本工作区所属经济体。" } },
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
    size_peers: {
      default: 20,
      unit: "economies",
      why: {
        en: "Twenty are the fewest with which the outermost of all is rarer than one in twenty; more would bring in economies a hundredth of the size.",
        zh: "二十个是最外端少于二十分之一所需的最少数量；再多则纳入规模仅百分之一的经济体。",
      },
    },
    minimum_peers: {
      default: 20,
      unit: "economies",
      why: {
        en: "With fewer than twenty even the outermost of all is no rarity at the 5% level.",
        zh: "不足二十个时，即使位于最外端，在5%水平上也不算罕见。",
      },
    },
    minimum_difference: {
      default: 0.05,
      unit: "share of value added in output",
      why: {
        en: "In the example of China five points of an output of USD 2.1 trillion (2011) are USD 107 billion a year.",
        zh: "以中国示例该行业2011年约2.1万亿美元的产出计，五个百分点即每年约1070亿美元。",
      },
    },
  },
});

export const scaleWithoutValue = diagnosisRule({
  ...scaleWithoutValueFacts,
  gather: gatherWorldTrade,
  judge: judgeWorldTrade,
});
