import type { OfficePlanLine } from "./entities/office-plan-line.ts";
import type { PlanText } from "./entities/plan-text.ts";

/** Texts that differ in width, case or blanks alone are one. */
export function foldedText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}

/** Technologies that texts of plans were decided to mean, by folded text; null: none of them. */
export function decidedTexts(decisions: readonly Pick<PlanText, "text" | "technology">[]): ReadonlyMap<string, string | null> {
  return new Map(decisions.map(({ text, technology }) => [foldedText(text), technology]));
}

/** The technology on which a line acts: its own, else what its text was decided to mean; null where nobody can tell. */
export function technologyOfLine(
  { technology, field: text }: Pick<OfficePlanLine, "technology" | "field">,
  decided: ReadonlyMap<string, string | null>,
): string | null {
  return technology ?? (text === null ? null : (decided.get(foldedText(text)) ?? null));
}
