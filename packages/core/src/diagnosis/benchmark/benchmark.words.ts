import { sentences } from "../../language/statement/sentences.ts";

/** How a figure of complete statistics is said: what was found, then what follows. */
export const benchmarkWords = sentences("benchmark", {
  "beyond-above": { en: "above {$limit}, which by itself shows no problem", zh: "高于{$limit}，但仅凭此不足以说明存在问题" },
  "beyond-below": { en: "below {$limit}, which by itself shows no problem", zh: "低于{$limit}，但仅凭此不足以说明存在问题" },
  "placebo-above": {
    en: "Put in the country's place by the same rule, {$called} of {$of} comparators ({$names}) lie above the limit as well.",
    zh: "按同一规则逐一检验，{$of}个对照经济体中有{$called}个（{$names}）同样高于界限。",
  },
  "placebo-below": {
    en: "Put in the country's place by the same rule, {$called} of {$of} comparators ({$names}) lie below the limit as well.",
    zh: "按同一规则逐一检验，{$of}个对照经济体中有{$called}个（{$names}）同样低于界限。",
  },
  "placebo-none-above": {
    en: "Put in the country's place by the same rule, none of the {$of} comparators ({$names}) lies above the limit.",
    zh: "按同一规则逐一检验，{$of}个对照经济体（{$names}）中没有一个高于界限。",
  },
  "placebo-none-below": {
    en: "Put in the country's place by the same rule, none of the {$of} comparators ({$names}) lies below the limit.",
    zh: "按同一规则逐一检验，{$of}个对照经济体（{$names}）中没有一个低于界限。",
  },
  "untried-above": {
    en: "It has been tried on nobody else: no comparator is in the table, and the rule asks for at least {$least}, of which at most one in ten may lie above it.",
    zh: "该界限未在他处检验：表中没有对照；规则要求至少{$least}个，且其中至多十分之一高于该界限。",
  },
  "untried-below": {
    en: "It has been tried on nobody else: no comparator is in the table, and the rule asks for at least {$least}, of which at most one in ten may lie below it.",
    zh: "该界限未在他处检验：表中没有对照；规则要求至少{$least}个，且其中至多十分之一低于该界限。",
  },
  "few-above": {
    en: "Comparators are lacking: it could be tried on {$names} alone ({$called} of {$of} above it); the rule asks for at least {$least}, of which at most one in ten may lie above it.",
    zh: "对照经济体不足：该界限只能在{$names}检验（{$of}个中有{$called}个高于界限）；规则要求至少{$least}个，且其中至多十分之一高于界限。",
  },
  "few-below": {
    en: "Comparators are lacking: it could be tried on {$names} alone ({$called} of {$of} below it); the rule asks for at least {$least}, of which at most one in ten may lie below it.",
    zh: "对照经济体不足：该界限只能在{$names}检验（{$of}个中有{$called}个低于界限）；规则要求至少{$least}个，且其中至多十分之一低于界限。",
  },
  "set-limit": { en: "the set limit of {$limit}", zh: "设定的{$limit}界限" },
  result: { en: "{$found}: {$outcome}.", zh: "{$found}：{$outcome}。" },
});
