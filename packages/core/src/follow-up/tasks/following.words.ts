import { sentences } from "../../language/statement/sentences.ts";

/** What follows for whoever acts on something that changed. */
export const followingWords = sentences("following", {
  "plan-superseded": {
    en: "The plan of today ({$plan}) no longer has the line '{$line}', on which this rests: {$name}",
    zh: "现行规划（{$plan}）已不含本项所依据的任务“{$line}”：{$name}",
  },
  "fund-cut": {
    en: "The fund {$fund} was cut by {$amount}; look whether this can stand: {$name}",
    zh: "资金{$fund}已核减{$amount}，请核查能否照旧执行：{$name}",
  },
  "evaluation-decided": {
    en: "The evaluation of {$year} was decided ({$grade}): {$consequence}; carry it out: {$name}",
    zh: "{$year}度考核已审定（{$grade}）：{$consequence}；请落实：{$name}",
  },
  "table-revised": {
    en: "The table {$table} was revised ({$change} rows changed, {$go} gone) after the plan was approved; look whether its findings still stand: {$name}",
    zh: "规划批准后数据表{$table}有修订（变更{$change}行，移除{$go}行），请核查其诊断结论是否仍成立：{$name}",
  },
  "finding-turned": {
    en: "The finding {$finding}, which the line answers, is {$verdict} now: {$name}",
    zh: "任务所回应的诊断结论{$finding}现为“{$verdict}”：{$name}",
  },
  ungraded: { en: "no grade", zh: "无等级" },
});
