import { sentences } from "../../../language/statement/sentences.ts";

/** What a ratio of money is, and what it is not. */
export const leverageWords = sentences("leverage", {
  undefined: {
    en: "No {$level} money here: the ratio is undefined ({$stated}, {$prices}). {$mark}",
    zh: "此处无{$level}资金，比值无定义（{$stated}，{$prices}）。{$mark}",
  },
  private: {
    en: "Money of enterprises and banks over {$level} money ({$stated}, {$prices}). {$mark}",
    zh: "企业与银行资金与{$level}资金之比（{$stated}，{$prices}）。{$mark}",
  },
  total: {
    en: "All money over {$level} money ({$stated}, {$prices}). The total holds the {$level} money itself and is not private money; without it the ratio is {$less}. {$mark}",
    zh: "全部资金与{$level}资金之比（{$stated}，{$prices}）。总额包含{$level}资金本身，并非社会资本；扣除后为{$less}。{$mark}",
  },
  commitments: { en: "commitments", zh: "立项金额" },
  payments: { en: "payments", zh: "拨付额" },
  published: { en: "totals as published", zh: "公布的总额" },
  nominal: { en: "amounts as they were in each year", zh: "各年名义值" },
  "prices-of": { en: "prices of {$year}", zh: "{$year}价格" },
  invented: { en: "Invented data.", zh: "（虚构数据）" },
  additionality: {
    en: "Additionality, the money that would not have come anyway: not measured, there is no comparison group.",
    zh: "净带动作用（无财政资金便不会投入的资金）尚未测算，没有对照组。",
  },
});
