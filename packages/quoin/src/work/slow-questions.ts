import type { Effort } from "./scheduling.ts";

/** One question as the administrator sees it: what was asked and how long it took, never what was in it or who asked. */
export interface AnsweredQuestion {
  readonly use_case: string;
  readonly effort: Effort;
  /** Waiting in the queue included. */
  readonly seconds: number;
  readonly status: number;
  /** When it was answered, ISO 8601 with `Z`. */
  readonly at: string;
}

const room = 20;
/** Answers whose times are remembered for the percentiles. */
const window = 2_000;

/** The slowest questions since the server was started, and how long the last ones took. */
export class SlowQuestions {
  #slowest: AnsweredQuestion[] = [];
  readonly #recent: number[] = [];
  #next = 0;
  #count = 0;

  add(question: AnsweredQuestion): void {
    this.#count += 1;
    this.#recent[this.#next] = question.seconds;
    this.#next = (this.#next + 1) % window;
    const last = this.#slowest.at(-1);
    if (this.#slowest.length === room && last !== undefined && question.seconds <= last.seconds) return;
    this.#slowest = [...this.#slowest, question].sort((a, b) => b.seconds - a.seconds).slice(0, room);
  }

  slowest(): readonly AnsweredQuestion[] {
    return this.#slowest;
  }

  /** How many were answered, and the median and the 95th percentile in seconds of the last 2,000; null before the first. */
  times(): { readonly answered: number; readonly p50: number | null; readonly p95: number | null } {
    const sorted = [...this.#recent].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
    return { answered: this.#count, p50: at(0.5), p95: at(0.95) };
  }
}
