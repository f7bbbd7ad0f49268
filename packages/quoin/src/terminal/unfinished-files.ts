import { rmSync } from "node:fs";

const unfinished = new Set<string>();

/** Files and folders that are being written under another name: what is left of them when the program is asked to end goes with it. */
export function beginFile(path: string): void {
  unfinished.add(path);
}

/** The file has its name, or is gone. */
export function endFile(path: string): void {
  unfinished.delete(path);
}

/** Ends the program at once, with exit code 0, on Ctrl-C or when the system asks; nothing half written stays. The answer takes that back. */
export function endsWhenAsked(): () => void {
  const end = (): void => {
    for (const path of unfinished) rmSync(path, { recursive: true, force: true });
    process.exit(0);
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
