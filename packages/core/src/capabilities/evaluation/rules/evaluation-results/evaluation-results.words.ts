import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of an office's own evaluations. */
export const evaluationResultsWords = sentences("evaluation-results", {
  some: {
    en: "{$counted} of {$all} {$among} ({$share}) {$what}: {$names}. Only what was evaluated is counted; the register holds {$units} units of these kinds.",
    zh: "{$all}个{$among}中有{$counted}个（{$share}）{$what}：{$names}。仅统计已考核的对象；登记册中同类对象共{$units}个。",
  },
  none: {
    en: "{$counted} of {$all} {$among} ({$share}) {$what}. Only what was evaluated is counted; the register holds {$units} units of these kinds.",
    zh: "{$all}个{$among}中有{$counted}个（{$share}）{$what}。仅统计已考核的对象；登记册中同类对象共{$units}个。",
  },
  comparison: {
    en: "the newest evaluation of each of {$all} {$among}, {$years}; limit {$limit}",
    zh: "{$all}个{$among}各自最近一次考核（{$years}）；界限{$limit}",
  },
  "limit-of": { en: "limit of {$limit}", zh: "界限为{$limit}" },
  "one-year": { en: "evaluations of {$year} alone", zh: "仅{$year}考核" },
  "all-units": { en: "of all {$units} units, as if none of those not counted were so", zh: "以全部{$units}个同类对象为基数，未计入者视为没有此情况" },
  "few-evaluated": {
    en: "{$evaluated} {$evaluated :form one=is other=are} evaluated; at least {$minimum} must be.",
    zh: "已考核的对象只有{$evaluated}个，至少需要{$minimum}个。",
  },
  "few-graded": {
    en: "{$graded} of {$evaluated} evaluated have a grade; at least {$minimum} must.",
    zh: "已考核的{$evaluated}个对象中有{$graded}个定级；至少需要{$minimum}个。",
  },
  "lack-most": { en: "lack most of what their scorecards ask for", zh: "缺少评分表所需的大部分依据" },
  evaluated: { en: "evaluated", zh: "已考核对象" },
  poor: { en: "are graded poor", zh: "被评为较差" },
  graded: { en: "graded", zh: "已定级对象" },
});
