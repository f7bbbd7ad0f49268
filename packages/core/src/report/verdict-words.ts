import { codeEntry } from "../codes/code-lists.ts";
import type { Verdict } from "../diagnosis/finding.ts";
import type { Language } from "../language/text.ts";

/** The shape that stands before the word, so that a verdict is told without its colour. */
export const verdictShapes: Readonly<Record<Verdict, string>> = { confirmed: "●", "not-supported": "○", "insufficient-data": "◌" };

const short: Readonly<Record<Verdict, string>> = { confirmed: "Confirmed", "not-supported": "Not supported", "insufficient-data": "Insufficient data" };

/** `● Confirmed`, `○ 证据不支持`. */
export function verdictWords(verdict: Verdict, language: Language): string {
  const word = language === "en" ? short[verdict] : (codeEntry("verdicts", verdict)?.label.zh ?? verdict);
  return `${verdictShapes[verdict]} ${word}`;
}
