import type { LocalText } from "../../language/text.ts";

const proposals = {
  unknown: { en: "No grade: too little is known. Collect what is missing.", zh: "依据不足，暂不定级：请补充缺失指标。" },
  excellent: { en: "Proposed: support first, and let others learn from it.", zh: "建议：优先支持并推广经验。" },
  withdraw: { en: "Proposed: withdraw the designation and end the funding; poor over three years.", zh: "建议：撤销认定并停止支持（三年考核较差）。" },
  stop: { en: "Proposed: stop funding; poor for the second time.", zh: "建议：停止支持（连续两次较差）。" },
  correct: { en: "Proposed: correct within a year, no new funds until then.", zh: "建议：限期一年整改，整改期间不新增经费。" },
  ask: { en: "Proposed: keep the support, and ask why it fell.", zh: "建议：维持支持，并约谈说明下滑原因。" },
  keep: { en: "Proposed: keep the support.", zh: "建议：维持支持。" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What a result proposes; the officer decides. */
export function consequenceOf(grade: string | null, trend: string | null, before: string | null, period: "yearly" | "three-yearly"): LocalText {
  if (grade === null) return proposals.unknown;
  if (grade === "excellent") return proposals.excellent;
  if (grade === "poor" && period === "three-yearly") return proposals.withdraw;
  if (grade === "poor") return before === "poor" ? proposals.stop : proposals.correct;
  return trend === "worse" ? proposals.ask : proposals.keep;
}

/** A consequence in both languages: the record keeps the words of who evaluated; what somebody wrote stands as written. What is decided is no proposal any more. */
export function consequenceWords(kept: string | null, isDecided = false): LocalText | null {
  if (kept === null) return null;
  const own = Object.values(proposals).find(({ en, zh }) => en === kept || zh === kept);
  if (own === undefined) return { en: kept, zh: kept };
  return isDecided ? { en: capital(own.en.replace("Proposed: ", "")), zh: own.zh.replace("建议：", "") } : own;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
