import type { Finding, Verdict } from "../../diagnosis/finding/finding.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { rounded, verbatim } from "../../language/statement/values.ts";
import { findingWords } from "./finding.words.ts";

/** The shape that stands before the word, so that a verdict is told without its colour. */
export const verdictShapes: Readonly<Record<Verdict, string>> = { confirmed: "●", "not-supported": "○", "insufficient-data": "◌" };

/** `● Confirmed`, `○ 证据不支持`. */
export function verdictWords(verdict: Verdict, formatter: Formatter): string {
  return `${verdictShapes[verdict]} ${formatter.of(findingWords)(verdict)}`;
}

/** What stands behind the word of a verdict: that an effect is real and small, and whether each choice keeps the answer. */
export function strengthWords({ strength, size }: Pick<Finding, "strength" | "size">, formatter: Formatter): string {
  const say = formatter.of(findingWords);
  const marks = [...(size === "small" ? [say("small")] : []), ...(strength === null ? [] : [say(strength)])];
  return marks.length === 0 ? "" : formatter.aside(formatter.row(marks));
}

/** Which limits turn the answer when they are moved within what the rule tolerates, in the words of the choices that move them. Nothing where none does. */
export function fragileWords({ fragile, choices }: Pick<Finding, "fragile" | "choices">, formatter: Formatter): string {
  if (fragile.length === 0) return "";
  const say = formatter.of(findingWords);
  const limits = fragile.map(({ threshold, to }) => {
    const choice = choices.find(({ moves }) => moves?.threshold === threshold && moves.to === to);
    // No choice of a rule moves the level of significance.
    return choice === undefined ? say("level", { level: rounded(to, "level") }) : formatter.text(choice.label);
  });
  return formatter.aside(say("turns", { limits: verbatim(formatter.row(limits)) }));
}
