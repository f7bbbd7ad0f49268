import { codeEntry } from "../codes/code-lists.ts";
import type { Finding, Strength, Verdict } from "../diagnosis/finding.ts";
import { numberText } from "../language/number-text.ts";
import type { Language } from "../language/text.ts";

/** The shape that stands before the word, so that a verdict is told without its colour. */
export const verdictShapes: Readonly<Record<Verdict, string>> = { confirmed: "●", "not-supported": "○", "insufficient-data": "◌" };

const short: Readonly<Record<Verdict, string>> = { confirmed: "Confirmed", "not-supported": "Not supported", "insufficient-data": "Insufficient data" };

/** `● Confirmed`, `○ 证据不支持`. */
export function verdictWords(verdict: Verdict, language: Language): string {
  const word = language === "en" ? short[verdict] : (codeEntry("verdicts", verdict)?.label.zh ?? verdict);
  return `${verdictShapes[verdict]} ${word}`;
}

const strengths: Readonly<Record<Strength, Readonly<Record<Language, string>>>> = {
  robust: { en: " (every choice keeps it)", zh: "（各口径一致）" },
  depends: { en: " (depends on a choice)", zh: "（取决于口径）" },
};

/** What stands behind the word of a confirmed finding: whether each choice keeps it. Nothing where it is not confirmed. */
export function strengthWords(strength: Strength | null, language: Language): string {
  return strength === null ? "" : strengths[strength][language];
}

/** Which thresholds turn the answer when they are moved within what the rule tolerates. Nothing where none does. */
export function fragileWords({ fragile }: Pick<Finding, "fragile">, language: Language): string {
  if (fragile.length === 0) return "";
  const [open, colon, comma, close] = language === "zh" ? ["（结论随阈值改变：", "取", "、", "）"] : [" (turns with a threshold: ", " at ", ", ", ")"];
  return `${open}${fragile.map(({ threshold, to }) => `${threshold}${colon}${numberText(to, language)}`).join(comma)}${close}`;
}
