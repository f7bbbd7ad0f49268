import { getHeapStatistics } from "node:v8";
import type { StoredRecord } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";

/** What a record takes in memory that is read and parsed, with room to spare, in bytes. */
const bytesOfRecord = 10_000;

/** How many records are remembered in a program with so much memory, in bytes: 100,000 at least, half a million at most. */
export function mostRememberedIn(memory: number): number {
  return Math.min(500_000, Math.max(100_000, Math.floor(memory / bytesOfRecord)));
}

/** How far the history has come: its newest change, null before the first. */
export type Head = { readonly seq: number; readonly hash: string } | null;

interface Remembered<T> {
  readonly head: Head;
  readonly records: readonly T[];
}

/** What a store is asked while it decides whether a list still holds. */
export interface ListReads<T> {
  head(): Promise<Head>;
  changedTypes(after: number): Promise<readonly { readonly type: string }[]>;
  list(): Promise<readonly T[]>;
  /** Hash of a change, by its number; null where there is none. */
  hashAt(seq: number): Promise<string | null>;
  /** Ids of the type's records that were changed after a moment of the history, and no more than asked for. */
  changedIds(after: number, most: number): Promise<readonly string[]>;
  /** Of these records the ones in use. */
  some(ids: readonly string[]): Promise<readonly T[]>;
}

/** Beyond so many changed records a list is read anew. */
const mostMended = 1_000;

/**
 * The records in use of whole types, as they were read last. Most questions read the same types again and again, and reading and parsing them is most of what a
 * question of the register costs. A list holds while no change of its type was made, and where some of its records were changed only these are read: the head is read first, so that a change that
 * comes between is seen by the next question at the latest, as without memory. Questions that come together wait for one reading.
 */
export class RememberedLists<T extends { readonly id: string } = StoredRecord> {
  readonly #kept = new Map<string, Remembered<T>>();
  readonly #most: number;
  #count = 0;
  readonly #reading = new Map<string, Promise<readonly T[]>>();

  /** @param most  beyond this many records of all types nothing more is remembered: a register by the million is read page by page, not held in memory */
  constructor(most = mostRememberedIn(getHeapStatistics().heap_size_limit)) {
    this.#most = most;
  }

  async of(type: string, reads: ListReads<T>): Promise<readonly T[]> {
    const head = await reads.head();
    const kept = this.#kept.get(type);
    if (kept !== undefined && (await isUnchanged(type, kept.head, head, reads.changedTypes))) {
      this.#kept.set(type, { head, records: kept.records });
      return kept.records;
    }
    const key = `${type}\n${head?.hash ?? ""}`;
    const begun = this.#reading.get(key);
    if (begun !== undefined) return begun;
    const reading = this.#read(type, kept, head, reads);
    this.#reading.set(key, reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(key);
    }
  }

  /** The list where it is remembered and still holds or can be mended; null where it would have to be read whole. */
  async known(type: string, reads: ListReads<T>): Promise<readonly T[] | null> {
    return this.#kept.has(type) ? this.of(type, reads) : null;
  }

  async #read(type: string, kept: Remembered<T> | undefined, head: Head, reads: ListReads<T>): Promise<readonly T[]> {
    const records = Object.freeze((await mended(kept, head, reads)) ?? [...(await reads.list())]);
    this.#keep(type, { head, records });
    return records;
  }

  #keep(type: string, remembered: Remembered<T>): void {
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

/** The list with the records that were changed since as they are now; null where too many were, or where there is nothing to mend. */
async function mended<T extends { readonly id: string }>(
  kept: Remembered<T> | undefined,
  head: Head,
  { hashAt, changedIds, some }: ListReads<T>,
): Promise<T[] | null> {
  if (kept === undefined || kept.head === null || head === null || kept.head.seq >= head.seq) return null;
  // Of another history that grew longer nothing is known to have stayed.
  if ((await hashAt(kept.head.seq)) !== kept.head.hash) return null;
  const changed = await changedIds(kept.head.seq, mostMended + 1);
  if (changed.length > mostMended) return null;
  const now = (await some(changed)).toSorted((a, b) => byCodePoint(a.id, b.id));
  const isChanged = new Set(changed);
  const records: T[] = [];
  let next = 0;
  for (const record of kept.records) {
    if (isChanged.has(record.id)) continue;
    for (let each = now[next]; each !== undefined && byCodePoint(each.id, record.id) < 0; each = now[next]) {
      records.push(each);
      next += 1;
    }
    records.push(record);
  }
  return [...records, ...now.slice(next)];
}

/** Whether nothing of a type has changed between two heads of the history. */
export async function isUnchanged(type: string, then: Head, now: Head, changedTypes: ListReads<unknown>["changedTypes"]): Promise<boolean> {
  if (then?.hash === now?.hash) return true;
  // A history that is shorter than it was is another one.
  if (now === null || (then?.seq ?? 0) >= now.seq) return false;
  return (await changedTypes(then?.seq ?? 0)).every((changed) => changed.type !== type);
}
