import { defineMeasures } from "../define-measures.ts";

/** What is counted on the cards of technology systems. */
export const cardDefinitions = defineMeasures(
  "card",
  ["technology-system", "link", "item", "project"],
  [
    {
      name: "missing-items",
      table: "findings",
      column: "value",
      unit: "items",
      tells: { en: "Items of a card that are needed, have no producer, and that no project works on", zh: "卡片中需要、但既无生产单位也无项目的条目数" },
      reference: "",
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "fixed-unit",
    },
  ],
);
