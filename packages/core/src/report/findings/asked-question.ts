import type { Finding, Subject } from "../../diagnosis/finding/finding.ts";
import type { Voice } from "../../language/message/voice.ts";
import type { LocalText } from "../../language/text.ts";

/** The question of a finding, with the name of what it is about where that is not the place that the reader asked for. */
export function askedQuestion(
  { question, subject }: Pick<Finding, "question" | "subject">,
  { place, nameOf, voice }: { readonly place: { readonly id: string }; readonly nameOf: (subject: Subject) => LocalText; readonly voice: Voice },
): string {
  const asked = voice.text(question);
  return subject.type === "region" && subject.id === place.id ? asked : `${asked}${voice.aside(voice.text(nameOf(subject)))}`;
}
