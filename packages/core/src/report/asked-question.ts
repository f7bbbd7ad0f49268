import type { Finding, Subject } from "../diagnosis/finding.ts";
import type { Language, LocalText } from "../text.ts";

/** The question of a finding; where it is about a thing and not a place, with the thing's name. */
export function askedQuestion(
  { question, subject }: Pick<Finding, "question" | "subject">,
  nameOf: (subject: Subject) => LocalText,
  language: Language,
): string {
  if (subject.type === "region") return question[language];
  const name = nameOf(subject)[language];
  return language === "zh" ? `${question.zh}（${name}）` : `${question.en} (${name})`;
}
