import type { UseCase } from "@quoin/core";

/** `quoin --help`: every command that is built, with one line. */
export function helpText(commands: readonly Pick<UseCase, "words" | "summary">[]): string {
  return `Quoin plans, diagnoses and steers an industrial technology system.\n\nUsage: quoin COMMAND [options]    quoin COMMAND --help    quoin --version\n\nCommands:\n${commandLines(commands)}\n`;
}

/** Commands, a line each: the words, then what they do, in one column. */
export function commandLines(commands: readonly Pick<UseCase, "words" | "summary">[]): string {
  const width = Math.max(...commands.map(({ words }) => words.join(" ").length));
  return commands.map(({ words, summary }) => `  ${words.join(" ").padEnd(width)}  ${summary}`).join("\n");
}
