import { Readable, Writable } from "node:stream";
import { runCommandLine } from "../src/cli/run-command-line.ts";

/** What a command line printed, and how it ended. */
export interface CommandRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `quoin WORDS` in this process, nothing of it a terminal. */
export function quoin(...words: string[]): Promise<CommandRun> {
  return quoinReading(null, ...words);
}

/** The same with bytes in standard input. */
export async function quoinReading(given: Uint8Array | null, ...words: string[]): Promise<CommandRun> {
  const out: string[] = [];
  const err: string[] = [];
  const into = (texts: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        texts.push(String(chunk));
        done();
      },
    });
  const exitCode = await runCommandLine(words, {
    ...(given === null ? {} : { stdin: Readable.from([Buffer.from(given)]) }),
    stdout: into(out),
    stderr: into(err),
  });
  return { exitCode, stdout: out.join(""), stderr: err.join("") };
}
