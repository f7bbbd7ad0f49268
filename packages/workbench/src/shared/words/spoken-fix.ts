/** A command of the terminal, or an option of one: no help to whoever reads a page. */
const command = /\bquoin [a-z]|--[a-z]/;

/** How a fault is mended, as far as a reader of pages can do it: sentences that name a command of the terminal are left out. */
export function spokenFix(fix: string): string {
  return fix
    .split(/(?<=\.)\s+|(?<=[。；;])\s*/u)
    .filter((sentence) => !command.test(sentence))
    .join(" ")
    .trim();
}
