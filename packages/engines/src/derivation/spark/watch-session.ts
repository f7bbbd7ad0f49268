import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import type { ConnectAddress } from "./connect-address.ts";

/** A session as another process can end it. */
export interface WatchedSession {
  readonly address: ConnectAddress;
  readonly session: string;
}

/**
 * Starts a process that ends a session on the cluster as soon as this one is gone without having done so, however it went: a killed program tells nobody, and the cluster
 * would go on for it until its own limit. The answer is called when the session is over here; with false the other process ends it once more. Where it cannot be started
 * the cluster's limit is what remains.
 */
export function watchSession(watched: WatchedSession): (isEnded: boolean) => void {
  const isSource = import.meta.url.endsWith(".ts");
  const entry = fileURLToPath(new URL(isSource ? "./session-watcher.ts" : "./session-watcher.js", import.meta.url));
  const words = isSource ? ["--conditions=quoin-source", "--import", import.meta.resolve("tsx")] : [];
  // In a group of its own: what ends the program from the keyboard, or with its window, must not end this.
  const watcher = spawn(process.execPath, [...words, entry], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  watcher.on("error", () => {});
  watcher.stdin.on("error", () => {});
  watcher.unref();
  (watcher.stdin as Socket).unref();
  // Its input ends with this process. Other programs of the machine read the words of a command, so that none of them is a secret.
  watcher.stdin.write(`${JSON.stringify(watched)}\n`);
  return (isEnded) => void watcher.stdin.end(isEnded ? "ended\n" : "");
}
