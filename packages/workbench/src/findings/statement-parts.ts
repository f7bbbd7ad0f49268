/** A piece of a sentence; a figure in it is a door. */
export interface StatementPart {
  readonly text: string;
  readonly isFigure: boolean;
}

const numbers = /[−-]?\d+(?:,\d{3})*(?:\.\d+)?\s?[%‰]?/gu;

/** A year, or digits inside a word such as `P1.1` or `T2`, are no figure. */
function isFigure(text: string, before: string): boolean {
  return !/^(19|20)\d\d$/.test(text.trim()) && !/[\p{Script=Latin}.]/u.test(before);
}

/**
 * Cuts a sentence into its figures and what stands between them; put together again they are the sentence.
 *
 *   statementParts("31个省份，2025年3867家").filter((part) => part.isFigure)  // 31, 3867
 */
export function statementParts(sentence: string): readonly StatementPart[] {
  const parts: StatementPart[] = [];
  let done = 0;
  for (const match of sentence.matchAll(numbers)) {
    if (!isFigure(match[0], sentence[match.index - 1] ?? " ")) continue;
    const text = match[0].trimEnd();
    parts.push({ text: sentence.slice(done, match.index), isFigure: false }, { text, isFigure: true });
    done = match.index + text.length;
  }
  parts.push({ text: sentence.slice(done), isFigure: false });
  return parts.filter(({ text }) => text !== "");
}
