/** An entry of the queue: whatever the pool puts in. `asker` finds out whose it is. */
export interface Queue<T> {
  readonly size: number;
  push(entry: T): void;
  shift(): T | null;
  remove(entry: T): void;
}

/**
 * A queue in which everybody takes turns: the one who asks a hundred things at once waits behind the one who asks one.
 *
 *   push a1 a2 a3 b1  →  shift: a1 b1 a2 a3
 *
 * Cost: O(1) a turn, O(entries of one asker) to remove.
 */
export class FairQueue<T> implements Queue<T> {
  readonly #waiting = new Map<string, T[]>();
  readonly #askerOf: (entry: T) => string;
  #size = 0;

  constructor(askerOf: (entry: T) => string) {
    this.#askerOf = askerOf;
  }

  get size(): number {
    return this.#size;
  }

  /** How many of one asker wait. */
  waiting(asker: string): number {
    return this.#waiting.get(asker)?.length ?? 0;
  }

  push(entry: T): void {
    const asker = this.#askerOf(entry);
    const own = this.#waiting.get(asker);
    if (own === undefined) this.#waiting.set(asker, [entry]);
    else own.push(entry);
    this.#size += 1;
  }

  shift(): T | null {
    const next = this.#waiting.entries().next();
    if (next.done === true) return null;
    const [asker, own] = next.value;
    const entry = own.shift() as T;
    // Whoever was served goes to the end of the round.
    this.#waiting.delete(asker);
    if (own.length > 0) this.#waiting.set(asker, own);
    this.#size -= 1;
    return entry;
  }

  remove(entry: T): void {
    const asker = this.#askerOf(entry);
    const own = this.#waiting.get(asker);
    const place = own?.indexOf(entry) ?? -1;
    if (own === undefined || place < 0) return;
    own.splice(place, 1);
    if (own.length === 0) this.#waiting.delete(asker);
    this.#size -= 1;
  }
}
