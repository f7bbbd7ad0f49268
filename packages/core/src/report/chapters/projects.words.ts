import { sentences } from "../../language/statement/sentences.ts";

/** What the chapter on major projects says of money. */
export const projectsWords = sentences("report-projects", {
  leverage: {
    en: "For comparison: leverage{$ratio} of the special funds {$years} was {$leverage}.",
    zh: "参照：{$years}专项资金的撬动倍数（总投资÷中央资金）为{$ratio}{$leverage}。",
  },
  unpriced: {
    en: "The plan has {$all} lines; the cost of none is known, and no sum is guessed.",
    zh: "规划共{$all}项任务，费用均未知，不作匡算。",
  },
  sum: {
    en: "The plan has {$all} lines; {$priced} of them with an amount, together {$sum} (nominal{$approval}); the cost of the other {$unknown} is not known and is not in the sum. {$invented}",
    zh: "规划共{$all}项任务，其中{$priced}项有资金数，合计{$sum}（名义值{$approval}）；其余{$unknown}项经费待测算，未计入合计。{$invented}",
  },
  invented: { en: "The amount of {$lines} is invented and in no sum.", zh: "{$lines}的金额为虚构，不计入合计。" },
  table: { en: "Lines and their money", zh: "任务与资金" },
});
