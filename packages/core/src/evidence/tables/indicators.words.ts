import { sentences } from "../../language/statement/sentences.ts";

/** What the table of indicators holds. */
export const indicatorsWords = sentences("indicators-table", {
  meaning: {
    en: "Indicators of the regions by year, one row a figure. Codes that are read: {$codes}",
    zh: "各地区分年指标，一行一值。所用代码：{$codes}",
  },
});
