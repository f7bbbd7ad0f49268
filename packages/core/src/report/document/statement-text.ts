import type { Voice } from "../../language/message/voice.ts";
import type { StatementData } from "../../language/statement/value.ts";
import type { LocalText } from "../../language/text.ts";

/** A statement of an answer, said anew from its data; the text that stands beside them where there are none. */
export function statementText(text: LocalText, data: StatementData | null | undefined, voice: Voice): string {
  return data == null ? voice.text(text) : voice.said({ text, data });
}
