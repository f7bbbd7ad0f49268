import type { LocalText } from "../../text.ts";

/** What a result proposes; the officer decides. */
export function consequenceOf(grade: string | null, trend: string | null, before: string | null): LocalText {
  if (grade === null) return { en: "No grade: too little is known. Collect what is missing.", zh: "依据不足，暂不定级：请补充缺失指标。" };
  if (grade === "excellent") return { en: "Proposed: support first, and let others learn from it.", zh: "建议：优先支持并推广经验。" };
  if (grade === "poor" && before === "poor") return { en: "Proposed: stop funding; poor for the second time.", zh: "建议：停止支持（连续两次较差）。" };
  if (grade === "poor") return { en: "Proposed: correct within a year, no new funds until then.", zh: "建议：限期一年整改，整改期间不新增经费。" };
  if (trend === "worse") return { en: "Proposed: keep the support, and ask why it fell.", zh: "建议：维持支持，并约谈说明下滑原因。" };
  return { en: "Proposed: keep the support.", zh: "建议：维持支持。" };
}
