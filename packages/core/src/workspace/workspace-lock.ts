import type { Outcome } from "../contract/outcome.ts";

/** One writer of a workspace's files at a time, over all processes. */
export interface WorkspaceLock {
  /**
   * Does the work alone. Another who is at it is waited for ten seconds, then the answer is the fault `workspace.busy`.
   * The lock of a process that dies, however it dies, is free at once.
   */
  exclusively<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

declare module "../contract/ports.ts" {
  interface WorkspacePorts {
    readonly lock: WorkspaceLock;
  }
}
