import { sentences } from "../../language/statement/sentences.ts";

/** What each of the measures would take, and what knowing it would decide. */
export const wayWords = sentences("measure-way", {
  by: { en: "It would take: {$instruments}.", zh: "所需工具：{$instruments}。" },
  "no-cost": { en: "No cost of a similar one is on record.", zh: "没有同类经费的记录。" },
  questions: { en: "It would decide: {$questions}", zh: "可据以判定：{$questions}" },
});
