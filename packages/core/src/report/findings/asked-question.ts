import type { Finding, Subject } from "../../diagnosis/finding.ts";
import type { Language, LocalText } from "../../language/text.ts";

/** The question of a finding, with the name of what it is about where that is not the place that the reader asked for. */
export function askedQuestion(
  { question, subject }: Pick<Finding, "question" | "subject">,
  { place, nameOf, language }: { readonly place: { readonly id: string }; readonly nameOf: (subject: Subject) => LocalText; readonly language: Language },
): string {
  if (subject.type === "region" && subject.id === place.id) return question[language];
  const name = nameOf(subject)[language];
  return language === "zh" ? `${question.zh}（${name}）` : `${question.en} (${name})`;
}
