import type { LocalText } from "../../language/text.ts";

/** What follows from a result: as it is proposed, and as it stands once it is decided. */
const consequences = {
  unknown: {
    proposed: { en: "No grade: too little is known. Collect what is missing.", zh: "依据不足，暂不定级：请补充缺失指标。" },
    decided: { en: "No grade: too little is known. Collect what is missing.", zh: "依据不足，暂不定级：请补充缺失指标。" },
  },
  excellent: {
    proposed: { en: "Proposed: support first, and let others learn from it.", zh: "建议：优先支持并推广经验。" },
    decided: { en: "Support first, and let others learn from it.", zh: "优先支持并推广经验。" },
  },
  withdraw: {
    proposed: { en: "Proposed: withdraw the designation and end the funding; poor over three years.", zh: "建议：撤销认定并停止支持（三年考核较差）。" },
    decided: { en: "Withdraw the designation and end the funding; poor over three years.", zh: "撤销认定并停止支持（三年考核较差）。" },
  },
  stop: {
    proposed: { en: "Proposed: stop funding; poor for the second time.", zh: "建议：停止支持（连续两次较差）。" },
    decided: { en: "Stop funding; poor for the second time.", zh: "停止支持（连续两次较差）。" },
  },
  correct: {
    proposed: { en: "Proposed: correct within a year, no new funds until then.", zh: "建议：限期一年整改，整改期间不新增经费。" },
    decided: { en: "Correct within a year, no new funds until then.", zh: "限期一年整改，整改期间不新增经费。" },
  },
  ask: {
    proposed: { en: "Proposed: keep the support, and ask why it fell.", zh: "建议：维持支持，并约谈说明下滑原因。" },
    decided: { en: "Keep the support, and ask why it fell.", zh: "维持支持，并约谈说明下滑原因。" },
  },
  keep: {
    proposed: { en: "Proposed: keep the support.", zh: "建议：维持支持。" },
    decided: { en: "Keep the support.", zh: "维持支持。" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"proposed" | "decided", LocalText>>>>;

/** What a result proposes; the officer decides. */
export function consequenceOf(grade: string | null, trend: string | null, before: string | null, period: "yearly" | "three-yearly"): LocalText {
  if (grade === null) return consequences.unknown.proposed;
  if (grade === "excellent") return consequences.excellent.proposed;
  if (grade === "poor" && period === "three-yearly") return consequences.withdraw.proposed;
  if (grade === "poor") return before === "poor" ? consequences.stop.proposed : consequences.correct.proposed;
  return trend === "worse" ? consequences.ask.proposed : consequences.keep.proposed;
}

/** A consequence in both languages: the record keeps the words of who evaluated; what somebody wrote stands as written. What is decided is no proposal any more. */
export function consequenceWords(kept: string | null, isDecided = false): LocalText | null {
  if (kept === null) return null;
  const own = Object.values(consequences).find(({ proposed: { en, zh } }) => en === kept || zh === kept);
  return own === undefined ? { en: kept, zh: kept } : own[isDecided ? "decided" : "proposed"];
}
