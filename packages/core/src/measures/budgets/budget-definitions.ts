import { defineMeasures } from "../define-measures.ts";

/** What is told from the budgets of departments together. */
export const budgetDefinitions = defineMeasures(
  "budgets",
  ["programme"],
  [
    {
      name: "shared-money",
      table: "findings",
      column: "value",
      tells: {
        en: "Share of the money budgeted for named technologies with which a department pays what a larger one pays in the same year",
        zh: "已注明技术的预算中，与更大出资部门在同一技术、同一年份重复安排的资金占比",
      },
      reference: "1 − Σ share² over departments (Herfindahl 1950)",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      name: "not-paid",
      table: "findings",
      column: "value",
      unit: "needed things",
      tells: { en: "Needed card items and generic technologies for which no department has a budget", zh: "需要而没有任何部门预算的清单条目与共性技术" },
      reference: "",
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "fixed-unit",
    },
  ],
);
