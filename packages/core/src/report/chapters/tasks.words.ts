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
    en: "The evidence does not decide these, and no line rests on them, or they are confirmed and hang on a choice; they stand by what it is worth to know them. The tables and fields that are named would decide.",
    zh: "以下判断数据不足、规划任务均不以其为依据，或虽成立但取决于口径；按查明的价值排列。所列表与字段可作出判定。",
  },
  moves: { en: "What it would move", zh: "可影响什么" },
  "finding-out": { en: "Cost of finding out", zh: "查明费用" },
  decides: { en: "What would decide it", zh: "何者可以判定" },
  fields: { en: "Table and field", zh: "数据表与字段" },
  whom: { en: "From whom", zh: "可提供者" },
  nobody: { en: "not known", zh: "尚不清楚" },
});
