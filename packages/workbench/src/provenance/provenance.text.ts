import { catalogue } from "../language/catalogue.ts";

export const doorsText = catalogue("doors", {
  title: { en: "Where this number comes from", zh: "这个数字的来历" },
  close: { en: "Close", zh: "关闭" },
  toFinding: { en: "The whole finding", zh: "查看完整结论" },
  toLine: { en: "The whole line of the plan", zh: "查看完整规划任务" },
  toRecord: { en: "The whole entry", zh: "查看完整条目" },
  formula: { en: "How it is computed", zh: "计算方法" },
  quotient: { en: "{$above} ÷ {$below} = {$value}", zh: "{$above} ÷ {$below} = {$value}" },
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
