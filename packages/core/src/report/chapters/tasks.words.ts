import { sentences } from "../../language/statement/sentences.ts";

/** What the chapter of the tasks says around the lines. */
export const tasksWords = sentences("report-tasks", {
  inferred: {
    en: "Collaboration and ecosystem (inferred; not one of the paper's measures)",
    zh: "协同创新与创新生态（推断，非原文措施）",
  },
  none: { en: "No task here yet; the table says why.", zh: "本项暂无任务，原因见下表。" },
  without: { en: "Items without a task", zh: "尚无任务的条目" },
  partly: { en: "Items without a task, or of which a part could not be made", zh: "尚无任务或任务不全的条目" },
  open: { en: "What to find out first", zh: "需先查明的事项" },
  "open-lead": {
    en: "The evidence does not decide these, and no line rests on them, or they are confirmed and hang on a choice; they stand by the money that the answer moves on average. The tables and fields that are named would decide.",
    zh: "以下判断数据不足、规划任务均不以其为依据，或虽成立但取决于口径；按答案平均影响的资金排列。所列表与字段可作出判定。",
  },
  moves: { en: "What it would move", zh: "可影响什么" },
  "finding-out": { en: "Cost of finding out", zh: "查明费用" },
  norms: { en: "What counts as too concentrated, too even, too short, too dependent", zh: "何为过于集中、过于平均、周期过短、依赖过高" },
  "norm-figure": { en: "Figure", zh: "指标" },
  "norm-limit": { en: "Held to be right", zh: "适当范围" },
  "norm-base": { en: "Held against", zh: "基准" },
  "norm-who": { en: "Who decided it", zh: "由谁决定" },
  "norm-default": { en: "default; nobody has decided it", zh: "默认值，尚无人决定" },
  "norm-by-hand": { en: "set by hand; by whom is not recorded", zh: "手工设定，未记录设定人" },
  decides: { en: "What would decide it", zh: "何者可以判定" },
  fields: { en: "Table and field", zh: "数据表与字段" },
  whom: { en: "From whom", zh: "可提供者" },
  nobody: { en: "not known", zh: "尚不清楚" },
});
