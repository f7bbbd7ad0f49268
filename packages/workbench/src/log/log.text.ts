import { catalogue } from "../language/catalogue.ts";

export const logText = catalogue("log", {
  question: { en: "Who changed what, when, and is the chain whole?", zh: "谁在何时改了什么？变更链是否完整？" },
  verifying: { en: "Checking every change, record and data file against its hash", zh: "正在逐一核对变更、条目和数据文件的哈希值" },
  whole: {
    en: "The chain is whole: every change, record, reference and data file agrees with its hash.",
    zh: "变更链完整：全部变更、条目、引用和数据文件与其哈希值一致。",
  },
  broken: { en: { one: "The check found {{count}} fault:", other: "The check found {{count}} faults:" }, zh: "核对发现{{count}}处问题：" },
  made: { en: "made", zh: "建立" },
  changed: { en: "changed", zh: "修改" },
  number: { en: "No.", zh: "序号" },
  at: { en: "When", zh: "时间" },
  who: { en: "Who", zh: "操作人" },
  what: { en: "What", zh: "内容" },
  why: { en: "Why", zh: "理由" },
  hash: { en: "Hash", zh: "哈希值" },
  noReason: { en: "no reason given", zh: "未写理由" },
  shown: { en: "Changes {{from}} to {{to}} of {{total}}", zh: "第{{from}}至{{to}}项变更，共{{total}}项" },
  newer: { en: "Newer changes", zh: "较新的变更" },
  older: { en: "Older changes", zh: "较早的变更" },
  nothing: { en: "Changes of the register would stand here.", zh: "此处列出登记册的变更。" },
  nothingWhy: { en: "No record has been made or changed yet.", zh: "尚未建立或修改任何条目。" },
});
