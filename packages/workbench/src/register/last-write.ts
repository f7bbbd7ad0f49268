import type { Finding } from "@quoin/core";
import { useSyncExternalStore } from "react";
import type { StoredRecord } from "./use-record-types.ts";

/** What was written last through a form on a record: enough to say what came of it, and to take it back. */
export interface LastWrite {
  readonly type: string;
  /** As it is now. */
  readonly record: StoredRecord;
  /** As it was; null where it is new. */
  readonly before: StoredRecord | null;
  /** What was found of the workspace before; null where that was not known here. */
  readonly findings: readonly Finding[] | null;
  /** Milliseconds: findings that were told later speak of what was written. */
  readonly at: number;
  /** It took an earlier write back. */
  readonly isUndo: boolean;
}

let last: LastWrite | null = null;
const listeners = new Set<() => void>();

/** Keeps the last write; null when there is nothing to say of it any more. */
export function tellWrite(next: LastWrite | null): void {
  last = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The last write in this window. */
export function useLastWrite(): LastWrite | null {
  return useSyncExternalStore(subscribe, () => last);
}
