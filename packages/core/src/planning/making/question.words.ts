import { sentences } from "../../language/statement/sentences.ts";

/** What an open question would move in a plan, and what it is worth to answer it. */
export const questionWords = sentences("open-question", {
  nothing: {
    en: "Whatever it turns out to be, no line of this plan comes, goes or changes.",
    zh: "无论结果如何，本规划的任务均不增、不减、不变。",
  },
  moves: { en: "It moves {$money}: {$lines}.", zh: "可影响{$money}：{$lines}。" },
  unpriced: { en: "It moves no money that is known: {$lines}.", zh: "所影响的资金未知：{$lines}。" },
  comes: { en: "{$line} would come", zh: "{$line}将列入" },
  goes: { en: "{$line} would go", zh: "{$line}将取消" },
  changes: { en: "{$line} would be another", zh: "{$line}将改变" },
  "base-rate": {
    en: "Of {$n} {$n :form one=finding other=findings} of its rule that {$n :form one=is other=are} decided, {$confirmed} are confirmed; at that rate {$worth} is moved on average (money that moves, no benefit).",
    zh: "该规则已判定的{$n}项中{$confirmed}成立；按此比率，平均影响资金{$worth}（所影响的资金，不是效益）。",
  },
  uniform: {
    en: "Only {$n} {$n :form one=finding other=findings} of its rule {$n :form one=is other=are} decided, so both answers are taken to be as likely; then {$worth} is moved on average (money that moves, no benefit).",
    zh: "该规则仅有{$n}项已判定，故两种结果视为同等可能；平均影响资金{$worth}（所影响的资金，不是效益）。",
  },
  cost: { en: "Finding it out costs {$cost}.", zh: "查明所需费用{$cost}。" },
  settled: {
    en: "It is confirmed and hangs on a choice: settled the other way it would be refused.",
    zh: "该判断虽得到证据支持，但取决于口径：换一种口径即不受支持。",
  },
});
