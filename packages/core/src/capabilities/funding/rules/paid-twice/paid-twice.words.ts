import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of projects that stand more than once in the lists. */
export const paidTwiceWords = sentences("paid-twice", {
  result: {
    en: "{$groups} {$groups :form one=|undertaking stands| other=|undertakings stand|} more than once in the lists of projects, under one title and one lead institution ({$projects} @projects): {$names}. The money beside the largest amount of each is {$amount}, {$share} of all that is known. {$unpriced} Whether they are one, parts of one or its continuation is for people to say.",
    zh: "项目清单中有{$groups}项任务以同一名称、同一牵头单位出现多次（共{$projects}个@projects）：{$names}。除各自最大金额外的资金为{$amount}，占已知资金的{$share}。{$unpriced}是同一项目、其组成部分还是延续，需由人判断。",
  },
  unpriced: {
    en: "Of {$unpriced} of them nobody says what they cost.",
    zh: "其中{$unpriced}个未注明金额。",
  },
  undertaking: { en: "“{$title}” of {$lead}, {$count} times", zh: "{$lead}“{$title}”{$count}次" },
  none: {
    en: "None of {$projects} @projects with a title and a lead institution stands a second time under both in the lists of projects. {$unnamed}",
    zh: "项目清单中有名称和牵头单位的{$projects}个@projects里，没有以同一名称、同一牵头单位再次出现的。{$unnamed}",
  },
  unnamed: {
    en: "{$unnamed} {$unnamed :form one=|project lacks| other=|projects lack|} a title or a lead and cannot be looked at.",
    zh: "另有{$unnamed}个缺名称或牵头单位，无法核对。",
  },
  "no-money": {
    en: "{$groups} {$groups :form one=|undertaking stands| other=|undertakings stand|} more than once in the lists of projects, under one title and one lead institution ({$projects} @projects), but of none of them two amounts are known.",
    zh: "项目清单中有{$groups}项任务以同一名称、同一牵头单位出现多次（共{$projects}个@projects），但均未注明两笔以上金额。",
  },
  few: {
    en: "Of {$all} @projects {$named} name both a title and a lead institution; at least {$minimum} and {$share} are needed.",
    zh: "{$all}个@projects中，同时有名称和牵头单位的为{$named}个；至少需要{$minimum}个且占{$share}。",
  },
  comparison: { en: "every project against all others: a complete count", zh: "每个项目与其余全部项目核对：全数统计" },
  baseline: { en: "one title and one lead institution", zh: "同一名称、同一牵头单位" },
  "same-year": { en: "called in the same year, too", zh: "且立项年份相同" },
  "other-list": { en: "in two lists", zh: "分列于两张名单" },
});
