import { sentences } from "../../../language/statement/sentences.ts";

/** Why an application is awarded, refused or left open, and what would have changed that. Points are the mean of its reviews. */
export const awardWords = sentences("awards", {
  kept: {
    en: "rank {$rank} of {$applications} with {$points} points, within the amount that the @call keeps for {$region}",
    zh: "评审得分{$points}分，在{$applications}份申报书中排名第{$rank}，列入@call为{$region}保留的金额",
  },
  ranked: {
    en: "rank {$rank} of {$applications} with {$points} points, within every budget",
    zh: "评审得分{$points}分，在{$applications}份申报书中排名第{$rank}，各项预算均可满足",
  },
  portfolio: {
    en: "with {$points} points (rank {$rank}) part of the portfolio whose scores add up to the most under the budgets",
    zh: "评审得分{$points}分（排名第{$rank}），属于预算约束下总分最高的组合",
  },
  low: { en: "{$points} points are below the {$least} required", zh: "评审得分{$points}分，低于最低要求{$least}分" },
  "no-room": { en: "at rank {$rank}, {$lack}", zh: "排名第{$rank}，{$lack}" },
  "no-room-tied": {
    en: "at rank {$rank} with as many points as one that is awarded (of equal ones the smaller spread between reviewers comes first, then who handed in first), {$lack}",
    zh: "排名第{$rank}，与已立项的一项得分相同（得分相同者，评审分差小者在前，再按提交先后），{$lack}",
  },
  outside: {
    en: "{$points} points: other applications add more to the scores under the budgets; beside them {$why}",
    zh: "评审得分{$points}分：其他申报书在预算内使总分更高；在其之外，{$why}",
  },
  "adds-nothing": { en: "it would add nothing", zh: "列入后总分不增加" },
  lack: { en: "the budget ({$budgets}) lacks {$amount}", zh: "预算（{$budgets}）尚缺{$amount}" },
  total: { en: "total", zh: "总额" },
  "of-year": { en: "{$year}", zh: "{$year}" },
  "of-level": { en: "{$year} {$level}", zh: "{$year}{$level}" },
  "needs-least": { en: "{$least} points or more, and room in the budget", zh: "得分达到{$least}分且预算有余" },
  "needs-points": { en: "{$least} points or more", zh: "得分达到{$least}分" },
  "needs-mean": { en: "a mean of {$points} points or more", zh: "平均得分达到{$points}分" },
  "needs-more": { en: "a mean above {$points} points", zh: "平均得分高于{$points}分" },
  "needs-money": { en: "{$amount} more in {$budgets}", zh: "预算（{$budgets}）增加{$amount}" },
  "no-score": { en: "{$money}; no score would have been enough", zh: "{$money}；仅提高得分不足以立项" },
  either: { en: "{$first}, or {$second}", zh: "{$first}，或{$second}" },
  unknown: { en: "not known", zh: "未知" },
  "purchases-open": {
    en: "whether {$names} may be bought is not decided (purchase review, purchase decide)",
    zh: "{$names}的购置尚未经查重评议决定（purchase review、purchase decide）",
  },
  "duplicates-open": {
    en: "{$count} possible {$count :form one=|duplicate is| other=|duplicates are|} not decided",
    zh: "有{$count}条疑似重复尚未认定",
  },
  duplicate: { en: "it was found to be a duplicate", zh: "已认定为重复申报" },
  "reviews-awaited": { en: "{$count} {$count :form one=|review is| other=|reviews are|} awaited", zh: "尚有{$count}份评审未提交" },
  "no-review": { en: "it has no review", zh: "没有评审意见" },
});
