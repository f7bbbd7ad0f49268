/** References of what is said, asked or attached about a record: nothing of the register is built on them. */
const aboutOnly: ReadonlySet<string> = new Set(["comment.about", "question.about", "document.about"]);

/**
 * Whether a reference only says what a comment, a question or an attached document is about. Such a record does not keep the other one in use: it stays where it is when the other is retired,
 * and goes on naming it.
 */
export function isOnlyAbout(type: string, field: string): boolean {
  return aboutOnly.has(`${type}.${field}`);
}
