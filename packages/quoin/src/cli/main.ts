import { runCommandLine } from "./run-command-line.ts";

/** The program: takes the words after `quoin`, answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  // A reader that has seen enough (`quoin … | head`) closes the pipe: that ends the program, and is no fault of it.
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause;
    process.exit(0);
  });
  return runCommandLine(words, { stdout: process.stdout, stderr: process.stderr });
}
