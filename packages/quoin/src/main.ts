import { runCommandLine } from "./cli/run-command-line.ts";

/** The program: takes the words after `quoin`, answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  return runCommandLine(words, { stdout: process.stdout, stderr: process.stderr });
}
