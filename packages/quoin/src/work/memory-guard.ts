import { readFileSync } from "node:fs";

/** Milliseconds between two looks while something is computed. */
const every = 200;
/** Looks that the system is given to take back what an ended computation held, before another one is ended. */
const rest = 10;
/** Bytes of a page on the systems whose programs can be looked into (Linux on x86 and ARM). */
const pageBytes = 4_096;

/** A computation that is running. */
export interface Guarded {
  /** False for a change: what has begun is finished. */
  readonly mayEnd: boolean;
  /** Process numbers of the programs that work for it. */
  programs(): readonly number[];
  end(): void;
}

interface Running {
  readonly of: Guarded;
  /** Its part of what the process grew by while it ran, in bytes. */
  taken: number;
}

/**
 * Keeps a server below a limit of resident memory. Tables of numbers, solvers and programs stand outside the objects that a thread's own limit bounds, and the
 * system tells the memory of the whole process only: so what it grows by is shared among those that run, and over the limit the one that took most is ended.
 */
export class MemoryGuard {
  readonly #limit: number;
  readonly #resident: () => number;
  readonly #running = new Set<Running>();
  #last: number;
  #resting = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limitBytes: number, resident: () => number = () => process.memoryUsage.rss()) {
    this.#limit = limitBytes;
    this.#resident = resident;
    this.#last = resident();
  }

  /** A computation has begun; the answer says that it is over. */
  begin(of: Guarded): () => void {
    const running: Running = { of, taken: 0 };
    if (this.#running.size === 0) {
      this.#last = this.#resident();
      this.#timer = setInterval(() => this.look(), every);
      this.#timer.unref();
    }
    this.#running.add(running);
    return () => {
      this.#running.delete(running);
      if (this.#running.size === 0) clearInterval(this.#timer);
    };
  }

  /** Looks at what is taken now. */
  look(): void {
    const resident = this.#resident();
    const grown = Math.max(0, resident - this.#last) / this.#running.size;
    this.#last = resident;
    for (const running of this.#running) running.taken += grown;
    if (this.#resting > 0) this.#resting -= 1;
    const all = [...this.#running].map((running) => ({ running, programs: bytesOf(running.of.programs()) }));
    const total = all.reduce((sum, { programs }) => sum + programs, resident);
    if (total <= this.#limit || this.#resting > 0) return;
    const [largest] = all.filter(({ running }) => running.of.mayEnd).sort((a, b) => b.running.taken + b.programs - a.running.taken - a.programs);
    if (largest === undefined) return;
    this.#resting = rest;
    largest.running.of.end();
  }
}

/** Resident bytes of other programs; 0 where the system does not tell, and for one that has ended. */
function bytesOf(programs: readonly number[]): number {
  return programs.reduce((sum, pid) => {
    try {
      return sum + Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * pageBytes;
    } catch {
      return sum;
    }
  }, 0);
}

/** Parts of what a container may hold that are left to what the guard does not see: files in memory, a moment's growth between two looks. */
const sharedOut = 0.85;

/**
 * Bytes of resident memory above which the guard steps in: what the office says (MiB), or less where the process may not have as much (a container, `MemoryMax` of systemd): there the system would
 * end the whole server before the guard ended one computation.
 *
 * @param constrained bytes that the system allows; 0 or an absurd number where it says nothing
 */
export function guardedBytes(memoryMebibytes: number, constrained: number = process.constrainedMemory()): number {
  const said = memoryMebibytes * 1_048_576;
  return constrained > 0 ? Math.min(said, Math.floor(constrained * sharedOut)) : said;
}
