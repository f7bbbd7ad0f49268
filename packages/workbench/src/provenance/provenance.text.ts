import { catalogue } from "../language/catalogue.ts";

export const doorsText = catalogue("doors", {
  title: { en: "Where this number comes from", zh: "这个数字的来历" },
  close: { en: "Close", zh: "关闭" },
  toFinding: { en: "The whole finding", zh: "查看完整结论" },
  toLine: { en: "The whole line of the plan", zh: "查看完整规划任务" },
  toRecord: { en: "The whole entry", zh: "查看完整条目" },
  formula: { en: "How it is computed", zh: "计算方法" },
  quotient: { en: "{$above} ÷ {$below} = {$value}", zh: "{$above} ÷ {$below} = {$value}" },
  difference: { en: "{$above} − {$below} = {$value}", zh: "{$above} − {$below} = {$value}" },
  minuend: { en: "Minuend", zh: "被减数" },
  subtrahend: { en: "Subtrahend", zh: "减数" },
  numerator: { en: "Numerator", zh: "分子" },
  denominator: { en: "Denominator", zh: "分母" },
  yearsOf: { en: "Rows of {$years}", zh: "数据年份：{$years}" },
  ownRows: { en: "This figure was read or added up from these rows.", zh: "该数字由下列数据行读取或汇总而来。" },
  ownTables: {
    en: "The rule names the tables of this figure; these are all rows that it read of them.",
    zh: "规则注明了该数字所依据的表；以下为读取的全部数据行。",
  },
  allRows: {
    en: "The rule keeps no rows of this figure alone; these are all rows behind the finding.",
    zh: "规则未单独记录该数字的数据行；以下为该判断依据的全部数据行。",
  },
  wholeRows: {
    en: "Counted or computed over all rows of the finding, which follow.",
    zh: "由该判断依据的全部数据行计数或计算得出，列示如下。",
  },
  setLimit: {
    en: "A limit that the rule or the office set: no row says it. All limits of the rule, with their reasons:",
    zh: "此为规则或本单位设定的界限，不来自数据行。该规则的全部界限及理由：",
  },
  drawn: {
    en: "Drawn or computed from what chance alone would give with all rows of the finding, which follow.",
    zh: "由随机模拟或概率计算得出，即仅凭偶然时该判断的全部数据行会出现的结果；数据行列示如下。",
  },
  countedChoices: {
    en: "Counted over the ways in which the question was put, its comparators or the looks of its family: the rows are all of the finding.",
    zh: "按提问口径、对照或同类检验的次数计数；以下为该判断依据的全部数据行。",
  },
  otherChoice: {
    en: "The same question put another way: {$choice}. The rows are all of the finding, counted or bounded otherwise.",
    zh: "同一问题的另一种口径：{$choice}。以下为该判断依据的全部数据行，仅计数或界限不同。",
  },
  noFigureRows: { en: "Of all rows of the finding.", zh: "取自该判断的全部数据行。" },
  parameters: { en: "Parameters", zh: "参数" },
  compared: { en: "Held against", zh: "比较" },
  rows: { en: "Rows behind it", zh: "所依据的数据行" },
  records: { en: "Entries of the register behind it", zh: "所依据的登记册条目" },
  noRows: { en: "No row of evidence exists for this.", zh: "没有可依据的数据行。" },
  cite: { en: "Cite", zh: "引用" },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  assumptions: { en: "Decided by the office", zh: "本单位设定" },
  note: { en: "To know", zh: "说明" },
  gone: { en: "What this address names does not exist here.", zh: "此处没有地址所指的内容。" },
});
