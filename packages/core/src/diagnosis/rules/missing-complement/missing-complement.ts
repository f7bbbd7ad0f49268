import { diagnosisRule } from "../../rule.ts";
import { gatherCards } from "./gather.ts";
import { judgeCards } from "./judge.ts";

/** P4.1: does a product's technology system lack what it needs around its breakthroughs? */
export const missingComplement = diagnosisRule({
  code: "missing-complement",
  version: 2,
  title: { en: "Missing complement", zh: "配套缺失" },
  question: { en: "Does the technology system of this product lack something that it needs?", zh: "该产品的产业技术体系是否缺少必要配套？" },
  item: "P4.1",
  bearsOn: ["D1"],
  function: "F3",
  mechanism: "blocking",
  speaksOf: ["technology-system"],
  tables: [],
  records: ["technology-system", "link", "item", "project"],
  measure: "card.missing-items",
  unit: "needed items",
  method: {
    en: "Value: items of a card that are needed, have no producer, and that no project works on. Confirmed from missing_items on. An item of which nobody has said whether it is needed does not count, and a list on which nothing has been entered is unknown, not missing. Insufficient data where fewer than minimum_needed items are said to be needed.",
    zh: "数值：卡片中需要、但既无生产单位也无项目的条目数。达到 missing_items 判定为证据支持。未说明是否需要的条目不计；未填写的清单属未知，不算缺失。标为需要的条目少于 minimum_needed 时判定为数据不足。",
  },
  leavesOpen: {
    en: "Only products with a card can be judged; other products' systems are not in the register.",
    zh: "只能判断已建卡片的产品；其他产品的技术体系尚未登记。",
  },
  thresholds: {
    missing_items: {
      default: 1,
      unit: "items",
      why: { en: "One missing item can stop a chain.", zh: "缺一项就可能中断整条链。" },
    },
    minimum_needed: {
      default: 1,
      unit: "items",
      why: { en: "A card that names nothing as needed cannot lack anything.", zh: "没有列出需要条目的卡片无从谈缺失。" },
    },
  },
  gather: gatherCards,
  judge: judgeCards,
});
