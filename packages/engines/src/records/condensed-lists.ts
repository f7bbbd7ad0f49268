import type { StoredRecord } from "@quoin/core";
import { RememberedLists } from "./remembered-lists.ts";

type Condense<T> = (record: StoredRecord) => T;

/** What was made of the records of whole types, remembered under the function that makes it for as long as somebody has that. */
export class CondensedLists {
  readonly #kept = new WeakMap<Condense<unknown>, unknown>();
  readonly #most: number;

  /** @param most  beyond this many of one function nothing more is remembered */
  constructor(most: number) {
    this.#most = most;
  }

  of<T extends { readonly id: string }>(condense: Condense<T>): RememberedLists<T> {
    const held = this.#kept.get(condense);
    // What stands under a function was put there as a list of what it makes.
    if (held instanceof RememberedLists) return held as RememberedLists<T>;
    const made = new RememberedLists<T>(this.#most);
    this.#kept.set(condense, made);
    return made;
  }
}
