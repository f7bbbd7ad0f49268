import { sentences } from "../../language/statement/sentences.ts";

/** How a figure of complete statistics is said: what was found, then what follows. */
export const benchmarkWords = sentences("benchmark", {
  beyond: { en: "on the far side of that limit, which by itself shows no problem", zh: "越过该界限，但仅凭该界限不足以说明本国有问题" },
  placebo: {
    en: "By the same rule {called} of {of} comparators cross the limit ({names}).",
    zh: "按同一规则，{of}个对照经济体中有{called}个越过界限（{names}）。",
  },
  "placebo-none": { en: "By the same rule none of the {of} comparators crosses the limit.", zh: "按同一规则，{of}个对照经济体中没有一个越过界限。" },
  "placebo-few": {
    en: "A limit that is taken from others has to be tried on others: {of} {of:comparator is|comparators are} in the table, {least}, none of whom crosses it, would settle it.",
    zh: "取自他处的界限须在他处检验：表中对照经济体只有{of}个，至少{least}个才能判定。",
  },
  result: { en: "{found}: {outcome}.", zh: "{found}：{outcome}。" },
});
