import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of what follows where a park fails. */
export const failedParksWords = sentences("failed-parks", {
  "no-outcome": { en: "{$table} holds no outcome.", zh: "{$table} 中没有结果。" },
  baseline: { en: "failed {$years} years ago or earlier", zh: "{$years}年以前未通过" },
  all: { en: "all that failed, also lately", zh: "全部未通过者（含近期）" },
  evaluations: { en: "evaluations alone, without acceptance checks", zh: "仅评估，不含验收" },
  limit: { en: "limit of {$limit}", zh: "界限为{$limit}" },
  comparison: { en: "{$limit} of the parks that failed", zh: "未通过园区的{$limit}" },
  found: {
    en: "Of {$ripe} parks (@park_evaluations) that failed at least {$years} years before the last round of their kind, {$again} ({$share}) have a later outcome{$kinds}; {$late} failed since and could not have one yet. Parks are matched by their names as printed",
    zh: "在同类考核最后一轮之前至少{$years}年未通过的{$ripe}个园区（@park_evaluations）中，{$again}个（{$share}）有后续结果{$kinds}；另有{$late}个此后未通过，尚不可能有后续结果。园区按名单所列名称匹配",
  },
  kinds: {
    en: ", {$evaluations_again} of the {$evaluations} that failed an evaluation and {$checks_again} of the {$checks} that failed an acceptance check",
    zh: "，其中评估未通过的{$evaluations}个中有{$evaluations_again}个，验收未通过的{$checks}个中有{$checks_again}个",
  },
  missing: {
    en: "{$ripe} parks failed so long ago that a later outcome could have come; {$minimum} are needed.",
    zh: "可观察后续结果的未通过园区有{$ripe}个，至少需要{$minimum}个。",
  },
  confirmed: {
    en: "few of those listed that failed have a later outcome (of such parks in general, and of no others, {$low} to {$high} would fit, interval of 95%)",
    zh: "名单所列未通过者少有后续结果（仅就此类园区总体而言，与数据相符的比例为{$low}至{$high}，95%区间）",
  },
  "not-supported": {
    en: "most of those listed that failed have a later outcome (of such parks in general, and of no others, {$low} to {$high} would fit, interval of 95%)",
    zh: "名单所列未通过者多数有后续结果（仅就此类园区总体而言，与数据相符的比例为{$low}至{$high}，95%区间）",
  },
});
