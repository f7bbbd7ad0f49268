import type { WorkspacePorts } from "@quoin/core";
import { holdsStill } from "./observed-ports.ts";
import { packedBody } from "./packed-body.ts";
import type { Answer, Reads, Step } from "./question.ts";

/** Bytes of answers that are kept; what was asked for longest ago goes first. */
const roomBytes = 64 << 20;
/** Times that making an old answer took, for which the next one is left alone while nobody has to wait for it. */
const restOf = 9;
/** Questions that are remembered as one person's; they are found out again where they are forgotten. */
const mostPersonal = 10_000;
/** Milliseconds for which the state of the register is taken as known: 200 readers look at it five times a second, not 200 times. */
const knownFor = 200;

/** Makes an answer; `signal` tells it that nobody waits any more. */
export type MakeAnswer = (signal: AbortSignal, progress: (step: Step) => void) => Promise<Answer>;

interface Making {
  /** The `own` of whoever began it. */
  readonly own: string;
  readonly answer: Promise<Answer>;
  readonly listeners: Set<(step: Step) => void>;
  waiting: number;
  readonly stop: AbortController;
  /** Newest change of the register when it was begun. */
  readonly from: number;
}

/** Who waits for an answer. */
export interface Reader {
  /** The question as this asker puts it, and as everybody puts it who sees the same of the register under another name. */
  readonly own: string;
  readonly view: string;
  /** The answer must be made from a register that holds at least this change: the reader's own newest one, or whatever is newest now. */
  readonly mustHold: number | "newest";
  readonly signal?: AbortSignal;
  readonly progress?: (step: Step) => void;
}

/**
 * Answers of a running server, kept by what they were made of. One computation at a time serves all who wait for the same; a change of a record makes only
 * those answers old that read its type. An old answer is given while the new one is made, except to whoever has to see a change of their own.
 */
export class AnswerCache {
  readonly #kept = new Map<string, Answer>();
  readonly #making = new Map<string, Making>();
  /** Questions whose answers named who asked: there is no use in waiting for another's. */
  readonly #personal = new Set<string>();
  /** Type of record → number of its newest change that this server has seen. */
  readonly #newest = new Map<string, number>();
  /** When an answer was made, and how long that took, in seconds. */
  readonly #made = new WeakMap<Answer, { readonly at: number; readonly took: number }>();
  /** What was found to be as it was at the last look. */
  #held = new WeakSet<Reads>();
  #seen: number | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #bytes = 0;
  #hits = 0;
  #misses = 0;

  /** The number of the newest change is looked up again at the next question: for whoever has just written. */
  forgetState(): void {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  /** Whether there is a change of this number that has not been looked at. */
  isBehind(change: number): boolean {
    return change > (this.#seen ?? 0);
  }

  status(): { readonly answers: number; readonly bytes: number; readonly given: number; readonly made: number } {
    return { answers: this.#kept.size, bytes: this.#bytes, given: this.#hits, made: this.#misses };
  }

  async answer(ports: WorkspacePorts, reader: Reader, make: MakeAnswer): Promise<Answer> {
    const newest = await this.#newestChange(ports);
    const needed = reader.mustHold === "newest" ? newest : reader.mustHold;
    const key = this.#kept.has(reader.own) ? reader.own : reader.view;
    const known = this.#kept.get(key);
    if (known !== undefined) {
      const holds = this.#holds(known.reads, known.asOf.change, ports);
      if (holds || (reader.mustHold !== "newest" && known.asOf.change >= needed)) {
        this.#hits += 1;
        this.#keep(key, known);
        if (holds) return known;
        if (this.#isWorthMaking(known, ports)) this.#make(reader, newest, ports, make).answer.catch(() => {}); // Whoever asks next is told.
        return dated(known);
      }
    }
    const underway = this.#personal.has(reader.view) ? undefined : this.#making.get(reader.view);
    if (underway !== undefined && underway.from >= needed) {
      const answer = await this.#waited(underway, reader);
      if (underway.own === reader.own || isForAll(answer)) return answer;
    }
    return this.#waited(this.#makeAnew(reader, newest, ports, make), reader);
  }

  /** The answer that is kept and holds for the register as it is now; null where there is none. */
  async known(ports: WorkspacePorts, { own, view }: Pick<Reader, "own" | "view">): Promise<Answer | null> {
    await this.#newestChange(ports);
    const known = this.#kept.get(own) ?? this.#kept.get(view);
    return known !== undefined && this.#holds(known.reads, known.asOf.change, ports) ? known : null;
  }

  /** The computation that is under way for this question, or a new one. */
  #make(reader: Reader, newest: number, ports: WorkspacePorts, make: MakeAnswer): Making {
    return this.#making.get(reader.view) ?? this.#makeAnew(reader, newest, ports, make);
  }

  /** Nobody waits for it: where changes come faster than it can be made, making it may take a tenth of the time of one thread, not all of it. */
  #isWorthMaking(known: Answer, { clock }: WorkspacePorts): boolean {
    const made = this.#made.get(known);
    return made === undefined || clock.seconds() - made.at >= restOf * made.took;
  }

  #makeAnew({ own, view }: Reader, newest: number, { clock }: WorkspacePorts, make: MakeAnswer): Making {
    this.#misses += 1;
    const begun = clock.seconds();
    const stop = new AbortController();
    const listeners = new Set<(step: Step) => void>();
    const making: Making = {
      own,
      answer: make(stop.signal, (step) => {
        for (const listener of listeners) listener(step);
      }),
      listeners,
      waiting: 0,
      stop,
      from: newest,
    };
    this.#making.set(view, making);
    const done = (): void => {
      if (this.#making.get(view) === making) this.#making.delete(view);
    };
    making.answer.then((answer) => {
      done();
      this.#made.set(answer, { at: clock.seconds(), took: clock.seconds() - begun });
      // What turns out to be one person's is no longer there for the others.
      if (!isForAll(answer)) {
        this.#forget(view);
        if (this.#personal.size >= mostPersonal) this.#personal.clear();
        this.#personal.add(view);
      }
      if (answer.reads !== null) this.#keep(isForAll(answer) ? view : own, answer);
    }, done);
    return making;
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#bytes -= bytesOf(kept);
    this.#kept.delete(key);
  }

  /** Waits with the others; where all of them have left, the computation ends. */
  async #waited(making: Making, { signal, progress }: Reader): Promise<Answer> {
    making.waiting += 1;
    if (progress !== undefined) making.listeners.add(progress);
    const left = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
    try {
      return await (signal === undefined ? making.answer : Promise.race([making.answer, left]));
    } finally {
      making.waiting -= 1;
      if (progress !== undefined) making.listeners.delete(progress);
      if (making.waiting === 0 && signal?.aborted === true) this.#stop(making);
    }
  }

  /** Nobody may join what is being ended. */
  #stop(making: Making): void {
    for (const [key, each] of this.#making) if (each === making) this.#making.delete(key);
    making.stop.abort();
  }

  #keep(key: string, answer: Answer): void {
    const before = this.#kept.get(key);
    if (before !== undefined) this.#bytes -= bytesOf(before);
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    this.#bytes += bytesOf(answer);
    for (const [oldest, { body, packed }] of this.#kept) {
      if (this.#bytes <= roomBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= body.byteLength + (packed?.byteLength ?? 0);
    }
  }

  #holds(reads: Reads | null, change: number, ports: WorkspacePorts): boolean {
    if (reads === null || !(this.#held.has(reads) || holdsStill(reads, ports))) return false;
    this.#held.add(reads);
    if (reads.types === null) return (this.#seen ?? 0) <= change;
    return reads.types.every((type) => (this.#newest.get(type) ?? 0) <= change);
  }

  async #newestChange(ports: WorkspacePorts): Promise<number> {
    const now = ports.clock.seconds() * 1_000;
    if (this.#seen !== null && now - this.#lookedAt < knownFor) return this.#seen;
    this.#lookedAt = now;
    this.#held = new WeakSet();
    const newest = await ports.records.newestChange().catch((cause: unknown) => {
      // Nothing was looked at: a database that is away, or that a newer program has brought forward, is asked again by the next question.
      this.forgetState();
      throw cause;
    });
    // What was changed before the first question made no answer old.
    if (this.#seen !== null && newest > this.#seen)
      for (const { type, seq } of await ports.records.changedTypes(this.#seen)) this.#newest.set(type, Math.max(seq, this.#newest.get(type) ?? 0));
    this.#seen = Math.max(newest, this.#seen ?? 0);
    return this.#seen;
  }
}

/** Whether an answer may be given to others who see the same: it was made without looking at the asker's name. */
function isForAll({ reads }: Answer): boolean {
  return reads !== null && !reads.namesAsker;
}

/** Old answers with their date, written and packed once for all who are given them. */
const datedAnswers = new WeakMap<Answer, Promise<Answer>>();

/** An old answer says of when it is: `as_of` before its other fields. */
function dated(answer: Answer): Promise<Answer> {
  const known = datedAnswers.get(answer) ?? withDate(answer);
  datedAnswers.set(answer, known);
  return known;
}

async function withDate(answer: Answer): Promise<Answer> {
  const text = new TextDecoder().decode(answer.body);
  if (answer.status !== 200 || !text.startsWith('{"')) return answer;
  const body = new TextEncoder().encode(`{"as_of":${JSON.stringify(answer.asOf)},${text.slice(1)}`);
  return { ...answer, body, packed: await packedBody(body) };
}

function bytesOf({ body, packed }: Answer): number {
  return body.byteLength + (packed?.byteLength ?? 0);
}
