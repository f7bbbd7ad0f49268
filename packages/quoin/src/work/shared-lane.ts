import { type AskOptions, type LaneStatus, type Work, WorkRefused } from "./work.ts";

/** How a lane is shared. */
export interface Sharing {
  /** Threads of the lane. */
  readonly workers: number;
  /** Questions of one asker that may wait. */
  readonly waitingPerAsker: number;
  /** Seconds that one question may take, once it has its place; without it no question is ended. */
  readonly mostSeconds?: number;
}

interface Asked {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * A lane in which no asker has every thread: turns hold for what waits, and whoever came first with as many questions as there are threads would otherwise hold up all others for as long as
 * these take. One thread is left to others, where there is more than one. The owner of a workspace without accounts
 * has all. What is held back waits here, in its order, and leaves as it would leave the queue.
 */
export function sharedLane(lane: Work, { workers, waitingPerAsker, mostSeconds }: Sharing): Work {
  const most = Math.max(1, workers - 1);
  const byAsker = new Map<string, Asked>();
  const heldBack = (): number => [...byAsker.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  const begin = async (asker: string, { signal, leave }: AskOptions): Promise<void> => {
    const asked = byAsker.get(asker) ?? { running: 0, waiting: [] };
    byAsker.set(asker, asked);
    if (asked.running < most) {
      asked.running += 1;
      return;
    }
    if (asked.waiting.length >= waitingPerAsker) throw new WorkRefused("too-many-waiting");
    const isLeft = (): boolean => signal?.aborted === true || leave?.aborted === true;
    if (isLeft()) throw new WorkRefused("cancelled");
    await new Promise<void>((go, refuse) => {
      const told = (): void => {
        stopListening();
        go();
      };
      const gone = (): void => {
        stopListening();
        asked.waiting.splice(asked.waiting.indexOf(told), 1);
        refuse(new WorkRefused("cancelled"));
      };
      const stopListening = (): void => {
        signal?.removeEventListener("abort", gone);
        leave?.removeEventListener("abort", gone);
      };
      asked.waiting.push(told);
      signal?.addEventListener("abort", gone, { once: true });
      leave?.addEventListener("abort", gone, { once: true });
    });
  };
  /** The place goes to the asker's next one as it is, or is free. */
  const end = (asker: string): void => {
    const asked = byAsker.get(asker);
    if (asked === undefined) return;
    const next = asked.waiting.shift();
    if (next !== undefined) next();
    else asked.running -= 1;
    if (asked.running === 0) byAsker.delete(asker);
  };
  const answered: Work["answer"] = async (effort, question, options) => {
    if (mostSeconds === undefined) return lane.answer(effort, question, options);
    const tooLong = new AbortController();
    const timer = setTimeout(() => tooLong.abort(), mostSeconds * 1_000).unref();
    const signal = options.signal === undefined ? tooLong.signal : AbortSignal.any([options.signal, tooLong.signal]);
    try {
      return await lane.answer(effort, question, { ...options, signal });
    } catch (cause) {
      if (tooLong.signal.aborted && options.signal?.aborted !== true) throw new WorkRefused("too-much-time", { cause });
      throw cause;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    answer: async (effort, question, options) => {
      if (question.by.is === "owner") return answered(effort, question, options);
      await begin(options.asker, options);
      try {
        return await answered(effort, question, options);
      } finally {
        end(options.asker);
      }
    },
    ready: () => lane.ready(),
    lanes: (): readonly LaneStatus[] => lane.lanes().map((status, at) => (at === 0 ? { ...status, waiting: status.waiting + heldBack() } : status)),
    close: () => lane.close(),
  };
}
