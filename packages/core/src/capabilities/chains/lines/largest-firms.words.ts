import { sentences } from "../../../language/statement/sentences.ts";

/** Firms to look at where no card names a chain owner. */
export const largestFirmWords = sentences("largest-firms", {
  examine: {
    en: "Examine {$firms} as possible leading enterprises of {$place}: the largest by total assets (2019) of its {$all} listed manufacturers, {$priced} of which report assets.",
    zh: "将{$firms}列为{$place}龙头企业考察对象：在{$all}家上市制造企业（其中{$priced}家有资产数据）中，其2019年总资产居前。",
  },
  cost: {
    en: "Cost not yet estimated. Size is not control of an innovation chain: no table shows firms' value chains. Delisted firms are absent.",
    zh: "经费待测算。规模不等于创新链控制力：现有数据没有企业层面的价值链。已退市企业不在其中。",
  },
});
