import type { RandomStream } from "@quoin/methods";

/** How far the moment of a kill is spread about where it is aimed. */
const spread = 0.15;

/**
 * When to kill a deed before its answer: at a share of the time that it took when it was last let through, on this machine and as busy as it is now. The share moves towards
 * the moment of the change from either side, and quickly away from one that came too late.
 */
export class KillMoment {
  #lasts: number;
  #share: number;
  readonly #random: RandomStream;

  constructor(lasts: number, share: number, random: RandomStream) {
    this.#lasts = lasts;
    this.#share = share;
    this.#random = random;
  }

  /** The deed was let through and answered after so many milliseconds. */
  took(milliseconds: number): void {
    this.#lasts = milliseconds;
  }

  /** Milliseconds to wait for the next kill. */
  get wait(): number {
    return this.#lasts * this.#share * (1 - spread + 2 * spread * this.#random.uniform());
  }

  /** What the kill came to: before anything was there, after the change and before its answer, or after the answer. */
  came(when: "before" | "between" | "late"): void {
    if (when === "before") this.#share += (1 - this.#share) / 3;
    else this.#share *= when === "between" ? 0.85 : 0.5;
  }
}
