import { codeEntry } from "../../codes/code-lists.ts";
import type { Finding, Strength, Verdict } from "../../diagnosis/finding.ts";
import { numberText } from "../../language/number-text.ts";
import type { Language } from "../../language/text.ts";

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

/** What stands for the level of significance, which no choice of the rule moves. */
const levelOf: Readonly<Record<Language, (level: string) => string>> = {
  en: (level) => `level of significance ${level}`,
  zh: (level) => `显著性水平取${level}`,
};

/** Which limits turn the answer when they are moved within what the rule tolerates, in the words of the choices that move them. Nothing where none does. */
export function fragileWords({ fragile, choices }: Pick<Finding, "fragile" | "choices">, language: Language): string {
  if (fragile.length === 0) return "";
  const [open, comma, close] = language === "zh" ? ["（结论随界限改变：", "、", "）"] : [" (turns with a limit: ", ", ", ")"];
  const said = fragile.map(
    ({ threshold, to }) =>
      choices.find(({ moves }) => moves?.threshold === threshold && moves.to === to)?.label[language] ?? levelOf[language](numberText(to, language)),
  );
  return `${open}${said.join(comma)}${close}`;
}
