import { sentences } from "../../language/statement/sentences.ts";

/** How a figure of complete statistics is said: what was found, then what follows. */
export const benchmarkWords = sentences("benchmark", {
  beyond: { en: "beyond that limit, which by itself tells nothing of the country", zh: "越过该界限，但仅凭该界限不足以说明本国有问题" },
  placebo: {
    en: "In the country's place {called} of {of} comparators would be called too ({names}).",
    zh: "若以对照国代入，{of}个中有{called}个同样会被判定（{names}）。",
  },
  "placebo-none": { en: "In the country's place none of the {of} comparators would be called.", zh: "若以对照国代入，{of}个中没有一个会被判定。" },
  "placebo-few": {
    en: "A limit that others set has to be tried on others: {of} {of:comparator is|comparators are} in the table, {least} would settle it.",
    zh: "以他国设定的界限须在他国检验：表中对照国只有{of}个，至少{least}个才能判定。",
  },
  result: { en: "{found}: {outcome}.", zh: "{found}：{outcome}。" },
});
