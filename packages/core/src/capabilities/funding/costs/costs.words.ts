import { sentences } from "../../../language/statement/sentences.ts";

/** What similar lines cost, and who pays. */
export const costWords = sentences("plan-cost", {
  range: {
    en: "As similar ones cost: {$low} to {$high} for one {$unit} (the middle eight in ten of {$n}, {$years}, nominal), {$median} in the middle.",
    zh: "参照同类：每{$unit}{$low}至{$high}（{$n}例的中间八成，{$years}，名义值），中位数{$median}。",
  },
  "range-of-plans": {
    en: "As the plans of other offices put it: {$low} to {$high} for one {$unit} (the middle eight in ten of {$n}, {$years}, nominal), {$median} in the middle.",
    zh: "参照其他单位规划：每{$unit}{$low}至{$high}（{$n}例的中间八成，{$years}，名义值），中位数{$median}。",
  },
  few: {
    en: "Similar ones that are known, too few for a range ({$n}, for one {$unit}): {$cases}.",
    zh: "已知同类仅{$n}例，不足以给出区间（每{$unit}）：{$cases}。",
  },
  undated: { en: "no year on record", zh: "年份未记录" },
  case: { en: "{$id} {$cost}", zh: "{$id}{$cost}" },
  invented: { en: "Some of these are invented.", zh: "其中含虚构案例。" },
  "held-out": {
    en: "Tried by leaving out whole programmes: {$covered} of {$cases} lay in the range of the others (eight in ten would be expected), and half of them were missed by {$error} of their cost or more.",
    zh: "逐一剔除整个专项检验：{$cases}例中{$covered}落入其余案例的区间（应约为八成），半数案例的中位误差不低于其经费的{$error}。",
  },
  total: { en: "This line takes {$units} of them: {$low} to {$high}.", zh: "本项需{$units}个此类单位：{$low}至{$high}。" },
  "no-units": { en: "How many of them it takes nobody has said yet (plan.lines.{$line}.units).", zh: "本项所需数量尚无人确定（plan.lines.{$line}.units）。" },
  none: { en: "No cost of a similar one is on record.", zh: "没有同类经费的记录。" },
  "no-budget": { en: "No budget is named for it.", zh: "尚未指定预算来源。" },
  "unit-project": { en: "project", zh: "个项目" },
  "unit-hour": { en: "hour", zh: "机时" },
  "unit-day": { en: "day", zh: "天" },
  "unit-sample": { en: "sample", zh: "个样品" },
  "unit-run": { en: "run", zh: "次运行" },
  "unit-report": { en: "report", zh: "份报告" },
  "unit-year of the instrument": { en: "year of such an instrument", zh: "年（同类工具）" },
  "unit-equipment of a facility": { en: "facility, its equipment alone", zh: "个平台（仅设备）" },
  known: {
    en: "Together the lines whose amount is set or assumed come to {$money} ({$lines}).",
    zh: "已定或假设金额的任务合计{$money}（{$lines}）。",
  },
  "none-known": { en: "No line has an amount.", zh: "没有任务有确定金额。" },
  like: {
    en: "With {$lines}, as similar ones cost, the plan comes to {$low} to {$high} (all cheap, all dear; nominal).",
    zh: "计入{$lines}（参照同类经费），规划合计{$low}至{$high}（全部偏低至全部偏高；名义值）。",
  },
  unknown: {
    en: "Not in it, since no number of units or no similar cost is known: {$lines}.",
    zh: "因数量或同类经费未知而未计入：{$lines}。",
  },
  apart: { en: "Invented, and in no sum: {$lines}.", zh: "虚构，不计入合计：{$lines}。" },
  assumed: { en: "No budget is set for {$lines}: what is divided is assumed.", zh: "{$lines}未设预算，所分配金额为假设。" },
});
