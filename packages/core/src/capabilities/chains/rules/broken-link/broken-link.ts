import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { worldTables } from "../../measures/value-chains/workspace-world.ts";
import { gatherWorld } from "../../world-chain/gather-world.ts";
import { groups } from "../../world-chain/groups.ts";
import { brokenLinkWords as words } from "./broken-link.words.ts";
import { judgeLinks } from "./judge.ts";

/** P4.1: could one supplying industry abroad stop the chain? */
export const brokenLinkFacts = ruleFacts({
  code: "broken-link",
  version: 4,
  title: { en: "Links that others can break", zh: "可被切断的产业链环节" },
  question: words.text("question"),
  item: "P4.1",
  bearsOn: ["D1", "M5.1", "M5.3"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: worldTables,
  records: [],
  measure: "benchmark.loss-of-one-supplier",
  unit: "share of value added",
  method: {
    en: "Of every industry of every other economy: the value added that is lost here where its deliveries stop and others replace the part `replaceable` of them, every user answering in proportion (Ghosh, one row changed). Value: the largest loss of the newest year, as a share of all value added; `groups` of economies are many suppliers, not one, and left out. Confirmed above serious_loss. Nothing replaced, more replaced, other limits, the earlier years and groups taken as one supplier stand beside it.",
    zh: "对其他经济体的每个行业，计算其中断供给且其中 replaceable 部分可由他方替代时本地损失的增加值，各用户按比例受影响（Ghosh 模型改动一行）。数值：最新一年最大的损失占全部增加值的比重；groups 所列经济体组并非单一供给方，不计入。高于 serious_loss 判定为证据支持。并列出完全不可替代、替代更多、其他界限、较早年份以及把经济体组视为一个供给方的结果。",
  },
  blocks: null,
  grounds: "chance",
  leavesOpen: {
    en: "An upper bound for the first months: stocks, prices and new suppliers are not in the table, and neither is a single product that stops a line.",
    zh: "所得为最初数月的上限：库存、价格和新供给方不在表中，个别致停产的产品也不在表中。",
  },
  thresholds: {
    groups,
    replaceable: {
      default: 0.5,
      unit: "share of deliveries",
      why: {
        en: "Half can be bought elsewhere within months; nothing and three quarters stand beside it.",
        zh: "数月内可从他处采购一半；完全不可替代与四分之三可替代的结果并列。",
      },
    },
    serious_loss: {
      default: 0.01,
      unit: "share of value added",
      why: { en: "One per cent of all value added is the size of a mild recession.", zh: "全部增加值的百分之一相当于一次轻度衰退。" },
    },
    links_named: {
      default: 5,
      unit: "links",
      why: { en: "What a line of a plan can take up.", zh: "一条规划任务所能容纳的数量。" },
    },
  },
});

export const brokenLink = diagnosisRule({
  ...brokenLinkFacts,
  gather: gatherWorld,
  judge: judgeLinks,
});
