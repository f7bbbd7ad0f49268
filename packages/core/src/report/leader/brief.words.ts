import { sentences } from "../../language/statement/sentences.ts";

/** What the page for whoever decides says around findings and lines. */
export const briefWords = sentences("report-brief", {
  title: { en: "{$place}: findings and tasks", zh: "{$place}产业技术体系：主要判断与建议" },
  findings: { en: "Main findings", zh: "主要判断" },
  decisions: { en: "Decisions proposed", zh: "建议决策" },
  money: { en: "The money", zh: "资金" },
  unknown: { en: "What is not known", zh: "尚待查明的事项" },
  open: { en: "Open to society", zh: "面向社会开放" },
  "open-told": { en: "{$parts}.", zh: "{$parts}。" },
  "open-results": { en: "results taken up: {$taken} of {$offered}", zh: "成果已转化{$taken}/{$offered}项" },
  "open-needs": { en: "needs without an offer: {$without} of {$all}", zh: "需求无对应成果{$without}/{$all}项" },
  "open-standards": { en: "card items with a whole chain of tests: {$whole} of {$items}", zh: "检测链完整的清单条目{$whole}/{$items}个" },
  "open-people": { en: "skills that are short: {$short}", zh: "紧缺技能{$short}项" },
  "open-bodies": { en: "technologies nobody answers for: {$nobody} of {$all}", zh: "无归口技术{$nobody}/{$all}项" },
  "open-orders": { en: "public orders decided: {$decided} of {$all}", zh: "创新采购已定标{$decided}/{$all}项" },
  untested: { en: "Nothing about this place could be tested yet.", zh: "本地尚无可检验的判断。" },
  turns: { en: "turns with a limit", zh: "调整界限则判断改变" },
  "no-task": { en: "No task is grounded in the evidence here.", zh: "本地没有证据支持的任务。" },
  facts: { en: "{$id}; {$money}; {$duty}", zh: "{$id}；{$money}；{$duty}" },
  nobody: { en: "nobody named yet", zh: "责任单位未定" },
  duty: { en: "{$who}, until {$day}", zh: "{$who}，{$day}前" },
  unpriced: { en: "None of the {$n} lines has a known cost; no sum is guessed.", zh: "{$n}项任务无费用数据，不作匡算。" },
  "one-priced": {
    en: "One line carries an amount, together {$sum} (nominal{$approval}; {$lines}). The cost of the other {$unpriced} is not known and is not in the sum. {$invented}",
    zh: "1项任务有资金数，合计{$sum}（名义值{$approval}，{$lines}）；其余{$unpriced}项经费待测算，未计入。{$invented}",
  },
  priced: {
    en: "{$n} lines carry an amount, together {$sum} (nominal{$approval}; {$lines}). The cost of the other {$unpriced} is not known and is not in the sum. {$invented}",
    zh: "{$n}项任务有资金数，合计{$sum}（名义值{$approval}，{$lines}）；其余{$unpriced}项经费待测算，未计入。{$invented}",
  },
  invented: { en: "The amount of {$lines} is invented and in no sum.", zh: "{$lines}的金额为虚构，不计入合计。" },
  more: { en: "{$n} more statements lack data.", zh: "另有{$n}项判断数据不足。" },
  "no-data": {
    en: "{$n} items of the paper's list of problems, stages and demands could not be tested at all.",
    zh: "原文问题、阶段与需求清单中，有{$n}条尚无数据可检验。",
  },
});
