import { diagnosisRule, ruleFacts } from "../../../../diagnosis/rule.ts";
import { gatherCards } from "./gather.ts";
import { judgeCards } from "./judge.ts";

/** P4.1: does a product's technology system lack what it needs around its breakthroughs? */
export const missingComplementFacts = ruleFacts({
  code: "missing-complement",
  version: 4,
  title: { en: "Complements of items", zh: "配套条件" },
  question: {
    en: "Are there items that the product needs and that have neither a producer nor a project?",
    zh: "该产品是否存在短板（国内无人生产、也无在研项目）？",
  },
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
    en: "Value: items of a card that are needed, have no producer, and that no project works on. Confirmed from missing_items on. An item of which nobody has said whether it is needed does not count, and a list on which nothing has been entered is unknown, not missing. A project for which an item was entered does not cover it. Unknown is not none: insufficient data where an open item does not say as of when producers were looked for, or has said so too long before the base year, where fewer than minimum_coded_share of the projects name an item, and where fewer than minimum_needed items are said to be needed.",
    zh: "数值：卡片中需要、但既无生产单位也无项目的条目数。达到 missing_items 判定为证据支持。未说明是否需要的条目不计；未填写的清单属未知，不算缺失。条目若因某项目而登记，该项目不算其配套。未知并非没有：空缺条目未注明生产单位情况截至何时（且不早于基准年前规定的年数）、注明条目的项目不足 minimum_coded_share，或标为需要的条目少于 minimum_needed 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
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
    minimum_coded_share: {
      default: 0.5,
      unit: "share of projects that name an item",
      why: { en: "Where most projects name no item, that none works on it is not known.", zh: "多数项目未注明条目时，没有项目只是未知。" },
    },
    minimum_needed: {
      default: 1,
      unit: "items",
      why: { en: "A card that names nothing as needed cannot lack anything.", zh: "没有列出需要条目的卡片无从谈缺失。" },
    },
  },
});

export const missingComplement = diagnosisRule({
  ...missingComplementFacts,
  gather: gatherCards,
  judge: judgeCards,
});
