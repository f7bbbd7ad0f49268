import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { countPrograms, libraryCallNow } from "./library-calls.ts";

const running = new Set<ChildProcess>();
const listeners = new Set<(pids: readonly number[], queries: number) => void>();
const enders = new Set<() => void>();

function tell(): void {
  countPrograms(running.size);
  for (const listener of listeners)
    listener(
      [...running].flatMap(({ pid }) => pid ?? []),
      enders.size,
    );
}

/**
 * Starts a program of the system whose output is read: it is known as long as it runs, so that it can be ended with whoever wanted it. Whoever ends this thread
 * meanwhile sees either the program or a thread that starts none any more.
 */
export function startProgram(path: string, words: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  return libraryCallNow(() => {
    const child = spawn(path, words, { stdio: ["ignore", "pipe", "pipe"] });
    const ended = (): void => {
      if (running.delete(child)) tell();
    };
    child.once("exit", ended);
    child.once("error", ended);
    running.add(child);
    tell();
    return child;
  });
}

/** Told the process numbers of those that run, and how many queries run elsewhere, each time one starts or ends; the answer takes that back. */
export function watchPrograms(listener: (pids: readonly number[], queries: number) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Told when what this thread does is to be ended: a query that runs elsewhere would go on without it. The answer takes that back. */
export function onEnd(end: () => void): () => void {
  enders.add(end);
  tell();
  return () => {
    if (enders.delete(end)) tell();
  };
}

/** Ends all that this thread has started. A thread that is ended from outside leaves its programs running: whoever ends it asks this first. */
export function endPrograms(): void {
  for (const end of enders) end();
  for (const child of running) child.kill("SIGKILL");
}
