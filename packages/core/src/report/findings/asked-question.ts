import type { Finding, Subject } from "../../diagnosis/finding/finding.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import type { LocalText } from "../../language/text.ts";

/** The question of a finding, with the name of what it is about where that is not the place that the reader asked for. */
export function askedQuestion(
  { question, subject }: Pick<Finding, "question" | "subject">,
  { place, nameOf, formatter }: { readonly place: { readonly id: string }; readonly nameOf: (subject: Subject) => LocalText; readonly formatter: Formatter },
): string {
  const asked = formatter.text(question);
  return subject.type === "region" && subject.id === place.id ? asked : `${asked}${formatter.aside(formatter.text(nameOf(subject)))}`;
}
