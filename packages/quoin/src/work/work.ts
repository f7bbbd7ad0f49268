import type { Answer, Question, Step } from "./question.ts";
import type { Effort } from "./scheduling.ts";

/** How a question is answered besides its words. */
export interface AskOptions {
  /** Whose turn it takes. */
  readonly asker: string;
  /** Ends the computation, or takes it out of the queue. A change that has begun is finished. */
  readonly signal?: AbortSignal;
  /** For a change that computes long before it writes: ends the programs and queries that work for it, so that it writes nothing, or takes it out of the queue. */
  readonly leave?: AbortSignal;
  readonly progress?: (step: Step) => void;
}

/** One lane as the administrator sees it. */
export interface LaneStatus {
  readonly lane: Effort;
  readonly workers: number;
  readonly most_workers: number;
  readonly running: number;
  readonly waiting: number;
  readonly answered: number;
}

/** Why a question was not answered. */
export type WorkRefusal = "too-many-waiting" | "too-much-time" | "out-of-memory" | "cancelled";

/** A question that the pool could not answer, for a reason that its asker is told. */
export class WorkRefused extends Error {
  override readonly name = "WorkRefused";
  readonly reason: WorkRefusal;

  constructor(reason: WorkRefusal, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Where questions are answered: in threads, or on this one. */
export interface Work {
  /** Rejects with `WorkRefused` where it was not answered. */
  answer(effort: Effort, question: Question, options: AskOptions): Promise<Answer>;
  /** Begins what the first asker would otherwise wait for. */
  ready(): void;
  lanes(): readonly LaneStatus[];
  close(): Promise<void>;
}
