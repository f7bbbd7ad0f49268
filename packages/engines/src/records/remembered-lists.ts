import { getHeapStatistics } from "node:v8";
import type { StoredRecord } from "@quoin/core";

/** What a record takes in memory that is read and parsed, with room to spare, in bytes. */
const bytesOfRecord = 10_000;

/** How many records are remembered in a program with so much memory, in bytes: 100,000 at least, half a million at most. */
export function mostRememberedIn(memory: number): number {
  return Math.min(500_000, Math.max(100_000, Math.floor(memory / bytesOfRecord)));
}

/** How far the history has come: its newest change, null before the first. */
export type Head = { readonly seq: number; readonly hash: string } | null;

interface Remembered {
  readonly head: Head;
  readonly records: readonly StoredRecord[];
}

/** What a store is asked while it decides whether a list still holds. */
export interface ListReads {
  head(): Promise<Head>;
  changedTypes(after: number): Promise<readonly { readonly type: string }[]>;
  list(): Promise<readonly StoredRecord[]>;
}

/**
 * The records in use of whole types, as they were read last. Most questions read the same types again and again, and reading and parsing them is most of what a
 * question of the register costs. A list holds while no change of its type was made: the head is read first, so that a change that comes between is seen by the
 * next question at the latest, as without memory.
 */
export class RememberedLists {
  readonly #kept = new Map<string, Remembered>();
  readonly #most: number;
  #count = 0;

  /** @param most  beyond this many records of all types nothing more is remembered: a register by the million is read page by page, not held in memory */
  constructor(most = mostRememberedIn(getHeapStatistics().heap_size_limit)) {
    this.#most = most;
  }

  async of(type: string, { head: newest, changedTypes, list }: ListReads): Promise<readonly StoredRecord[]> {
    const head = await newest();
    const kept = this.#kept.get(type);
    if (kept !== undefined && (await isUnchanged(type, kept.head, head, changedTypes))) {
      this.#kept.set(type, { head, records: kept.records });
      return kept.records;
    }
    const records = Object.freeze([...(await list())]);
    this.#keep(type, { head, records });
    return records;
  }

  #keep(type: string, remembered: Remembered): void {
    // A list that is too long by itself would only drive out all others, and not stay either.
    if (remembered.records.length > this.#most) {
      this.#count -= this.#kept.get(type)?.records.length ?? 0;
      this.#kept.delete(type);
      return;
    }
    this.#count += remembered.records.length - (this.#kept.get(type)?.records.length ?? 0);
    this.#kept.set(type, remembered);
    for (const [oldest, { records }] of this.#kept) {
      if (this.#count <= this.#most) return;
      this.#kept.delete(oldest);
      this.#count -= records.length;
    }
  }
}

/** Whether nothing of a type has changed between two heads of the history. */
export async function isUnchanged(type: string, then: Head, now: Head, changedTypes: ListReads["changedTypes"]): Promise<boolean> {
  if (then?.hash === now?.hash) return true;
  // A history that is shorter than it was is another one.
  if (now === null || (then?.seq ?? 0) >= now.seq) return false;
  return (await changedTypes(then?.seq ?? 0)).every((changed) => changed.type !== type);
}
