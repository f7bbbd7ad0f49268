import type { AnswerStep } from "@quoin/core";
import { useSyncExternalStore } from "react";

let step: AnswerStep | null = null;
const listeners = new Set<() => void>();

/** Keeps what the server says it is doing for the question that was asked last; null when its answer is there. */
export function tellStep(next: AnswerStep | null): void {
  step = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the server is doing for whoever waits. */
export function useWaitingStep(): AnswerStep | null {
  return useSyncExternalStore(subscribe, () => step);
}
