import type { UseCase } from "@quoin/core";

/** `quoin --help`: every command that is built, with one line. */
export function helpText(commands: readonly Pick<UseCase, "words" | "summary">[]): string {
  const width = Math.max(...commands.map(({ words }) => words.join(" ").length));
  const lines = commands.map(({ words, summary }) => `  ${words.join(" ").padEnd(width)}  ${summary}`);
  return `Quoin plans, diagnoses and steers an industrial technology system.\n\nUsage: quoin COMMAND [options]    quoin COMMAND --help    quoin --version\n\nCommands:\n${lines.join("\n")}\n`;
}
