import { defineMeasures } from "../define-measures.ts";

const records = ["office-plan", "office-plan-line"] as const;
const free = [0, Number.POSITIVE_INFINITY] as const;

/** What is told from the plans of many offices together. */
export const planDefinitions = defineMeasures("plans", records, [
  {
    name: "crowding",
    table: "findings",
    column: "value",
    unit: "offices",
    tells: { en: "Offices in the field that stands out most from what capability explains", zh: "最偏离能力所能解释水平的领域中的单位数" },
    reference: "Chen, Dempster & Liu 1994 (draws of a fixed size); Poisson binomial",
    range: free,
    scaling: "fixed-unit",
  },
  {
    name: "utilisation",
    table: "findings",
    column: "value",
    unit: "market over capacity",
    tells: { en: "Market over planned and standing capacity, in the product and year where it is least", zh: "市场量与规划及现有产能之比（最低的产品和年份）" },
    reference: "",
    range: free,
    scaling: "invariant",
  },
  {
    name: "shared-money",
    table: "findings",
    column: "value",
    tells: {
      en: "Share of planned money with which an office acts where a larger one acts in the same way and year",
      zh: "与更大出资单位在同一事项、同一方式、同一年份重复安排的资金占比",
    },
    reference: "1 − Σ share² over offices (Herfindahl 1950)",
    range: [0, 1],
    scaling: "invariant",
  },
  {
    name: "not-taken-up",
    table: "findings",
    column: "value",
    unit: "needed things",
    tells: { en: "Needed card items and generic technologies that no plan takes up", zh: "需要而没有任何规划承担的清单条目与共性技术" },
    reference: "",
    range: free,
    scaling: "fixed-unit",
  },
  {
    name: "beyond-horizon",
    table: "findings",
    column: "value",
    tells: { en: "Share of needed items for which there is money in a later year", zh: "在较远年份仍有资金安排的需要条目占比" },
    reference: "",
    range: [0, 1],
    scaling: "invariant",
  },
  {
    name: "contradictions",
    table: "findings",
    column: "value",
    unit: "contradictions",
    tells: { en: "Places in which plans cannot hold together", zh: "规划之间不能同时成立之处" },
    reference: "",
    range: free,
    scaling: "fixed-unit",
  },
  {
    name: "unfunded-targets",
    table: "findings",
    column: "value",
    unit: "targets",
    tells: { en: "Targets whose line says no money", zh: "所属任务没有资金的目标数" },
    reference: "",
    range: free,
    scaling: "fixed-unit",
  },
]);
