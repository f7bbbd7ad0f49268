import { sentences } from "../language/statement/sentences.ts";

/** What is said of questions that chance alone would confirm. */
export const noiseWords = sentences("noise", {
  here: { en: "On the tables as they are: {$title}", zh: "原表：{$title}" },
  world: { en: "World {$world}: {$title}", zh: "第{$world}个空世界：{$title}" },
  nation: { en: "Does any question on the whole hold with all of them allowed for?", zh: "考虑全部检验后，关于全域的各项问题是否仍然成立？" },
  promised: {
    en: "Of {$looks} {$looks :form one=question other=questions} held against chance about so many would be confirmed by chance alone: {$expected}.",
    zh: "与随机结果比较的{$looks}个问题中，仅凭偶然约有{$expected}个会得到支持。",
  },
  measured: {
    en: "In worlds made from these tables with nothing in them {$seen} of {$of} questions were confirmed, those on places among them ({$worlds} {$worlds :form one=world other=worlds}, seed {$seed}).",
    zh: "在以这些数据表构造、其中不含任何规律的世界中，包括各地区问题在内的{$of}个问题平均有{$seen}个得到支持（{$worlds}个世界，种子{$seed}）。",
  },
  unmeasured: {
    en: "How many it really is has not been measured on these tables.",
    zh: "实际数目尚未就这些数据表测算。",
  },
});
