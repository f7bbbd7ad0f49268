import type { Finding, Language } from "@quoin/core";

/** A piece of a sentence; the name of its value where it is a figure. */
export interface StatementPart {
  readonly text: string;
  readonly figure: string | null;
}

/**
 * A finding's sentence cut at its figures, as its data mark them; put together again they are the sentence.
 *
 *   statementParts({ statement: { en: "In 31 provinces", … }, statement_data: { marks: { en: [[3, 5, "provinces"]], … }, … } }, "en")
 *   // "In ", "31" (provinces), " provinces"
 */
export function statementParts({ statement, statement_data }: Pick<Finding, "statement" | "statement_data">, language: Language): readonly StatementPart[] {
  const sentence = statement[language];
  const parts: StatementPart[] = [];
  let done = 0;
  for (const [start, end, figure] of statement_data.marks[language]) {
    parts.push({ text: sentence.slice(done, start), figure: null }, { text: sentence.slice(start, end), figure });
    done = end;
  }
  parts.push({ text: sentence.slice(done), figure: null });
  return parts.filter(({ text }) => text !== "");
}

/**
 * The parts without what is said of how sure it is (interval, smallest effect that matters, choices): where a mark and a picture say that beside it. All of them where the sentence says none, or
 * its data hold no words of it in the reader's language.
 */
export function withoutSureness(
  parts: readonly StatementPart[],
  { statement, statement_data }: Pick<Finding, "statement" | "statement_data">,
  language: Language,
): readonly StatementPart[] {
  // Of old evidence the whole statement stands within one that begins with its year.
  const within = statement_data.values["statement"];
  const followers = within?.kind === "statement" ? within.followed_by : statement_data.followed_by;
  const sure = followers?.find(({ code }) => code.startsWith("sureness."))?.text[language];
  const end = sure === undefined || sure === "" ? -1 : statement[language].lastIndexOf(sure);
  if (end <= 0) return parts;
  let begun = 0;
  return parts.flatMap((part) => {
    const left = end - begun;
    begun += part.text.length;
    return left <= 0 ? [] : [{ ...part, text: part.text.slice(0, left) }];
  });
}
