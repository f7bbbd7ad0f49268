import type { Formatter } from "../../language/message/formatter.ts";
import type { StatementData } from "../../language/statement/value.ts";
import type { LocalText } from "../../language/text.ts";

/** A statement of an answer, said anew from its data; the text that stands beside them where there are none. */
export function statementText(text: LocalText, data: StatementData | null | undefined, formatter: Formatter): string {
  return data == null ? formatter.text(text) : formatter.said({ text, data });
}
