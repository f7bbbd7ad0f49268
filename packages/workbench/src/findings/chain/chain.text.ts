import { catalogue } from "../../language/catalogue.ts";

/** Messages of the picture that leads from the problems to the money. */
export const chainText = catalogue("chain", {
  title: { en: "From the problems to the money", zh: "从问题到资金" },
  problems: { en: "Problems", zh: "问题" },
  findings: { en: "Findings", zh: "判断" },
  measures: { en: "Measures", zh: "措施" },
  tasks: { en: "Tasks", zh: "任务" },
  money: { en: "Money", zh: "资金" },
  /** No amount of a proposed plan was approved by anybody. */
  estimated: { en: "{$money} (estimated)", zh: "{$money}（测算）" },
  invented: { en: "invented: ", zh: "虚构：" },
  open: { en: "{$count} without an amount", zh: "{$count}项金额未定" },
  hint: {
    en: "Point at or tap a part to see its thread; click to open it. Blue: confirmed, black: not supported, grey: insufficient data.",
    zh: "点按任一处查看关联，再次点击打开。蓝色：证据支持；黑色：证据不支持；灰色：数据不足。",
  },
});
