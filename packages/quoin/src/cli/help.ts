import { type UseCase, useCases } from "@quoin/core";

/** `quoin --help`: every command that is built, with one line. */
export function helpText(extra: readonly Pick<UseCase, "words" | "summary">[] = []): string {
  const all = [...useCases, ...extra];
  const width = Math.max(...all.map(({ words }) => words.join(" ").length));
  const lines = all.map(({ words, summary }) => `  ${words.join(" ").padEnd(width)}  ${summary}`);
  return `Quoin plans, diagnoses and steers an industrial technology system.\n\nUsage: quoin COMMAND [options]    quoin COMMAND --help\n\nCommands:\n${lines.join("\n")}\n`;
}
