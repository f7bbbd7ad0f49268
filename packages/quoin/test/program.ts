import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inject } from "vitest";

/** The program as a process of its own, built from the sources as they are. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  stdout(): string;
  stderr(): string;
  /** Waits until a line of the output matches; fails where the program ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code once it has ended. */
  ended(): Promise<number | null>;
}

export function startProgram(words: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): RunningProgram {
  const child = spawn(process.execPath, [join(inject("program"), "quoin.js"), ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    texts.stdout += chunk.toString("utf8");
  });
  child.stderr.on("data", (chunk: Buffer) => {
    texts.stderr += chunk.toString("utf8");
  });
  const closed = once(child, "close");
  return {
    process: child,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    printed: async (pattern) => {
      for (;;) {
        const found = pattern.exec(texts.stdout);
        if (found !== null) return found;
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it printed ${pattern}: ${texts.stdout}${texts.stderr}`);
        await Promise.race([once(child.stdout, "data"), closed]);
      }
    },
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}
