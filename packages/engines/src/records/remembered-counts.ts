import { type Head, isUnchanged, type ListReads } from "./remembered-lists.ts";

/** Counts that are kept; the oldest goes first. */
const mostRemembered = 200;

/** How many records a question finds, as it was counted last: it holds while no change of its type was made. The head is read first, as for lists. */
export class RememberedCounts {
  readonly #kept = new Map<string, { readonly head: Head; readonly records: number }>();

  async of(type: string, question: string, reads: Pick<ListReads<unknown>, "head" | "changedTypes"> & { count(): Promise<number> }): Promise<number> {
    const key = `${type}\n${question}`;
    const head = await reads.head();
    const kept = this.#kept.get(key);
    const holds = kept !== undefined && (await isUnchanged(type, kept.head, head, reads.changedTypes));
    const records = holds ? kept.records : await reads.count();
    this.#kept.delete(key);
    this.#kept.set(key, { head, records });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostRemembered) break;
      this.#kept.delete(oldest);
    }
    return records;
  }
}
