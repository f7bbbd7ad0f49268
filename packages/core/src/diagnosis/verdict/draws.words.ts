import { sentences } from "../../language/statement/sentences.ts";

/** What a number of draws is worth. */
export const drawsWords = sentences("draws", {
  error: { en: "A p-value near 5% then has a standard error of {$points} points.", zh: "p 值在5%附近的标准误为{$points}个百分点。" },
});
