import { catalogue } from "../language/catalogue.ts";

export const doorsText = catalogue("doors", {
  title: { en: "Where this number comes from", zh: "这个数字的来历" },
  close: { en: "Close", zh: "关闭" },
  toFinding: { en: "The whole finding", zh: "查看完整结论" },
  toLine: { en: "The whole line of the plan", zh: "查看完整规划任务" },
  toRecord: { en: "The whole entry", zh: "查看完整条目" },
  formula: { en: "How it is computed", zh: "计算方法" },
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
