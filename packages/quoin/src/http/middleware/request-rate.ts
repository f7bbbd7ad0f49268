/** Requests that one asker may send at once, and a second in the long run: far above what a person does, below what holds up a small server. */
const burst = 240;
const perSecond = 20;
const room = 20_000;

/** Buckets that fill again with time, one an asker. */
export class RequestRate {
  readonly #seconds: () => number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Whether this asker may send one more request; it is then counted. */
  admits(asker: string): boolean {
    const now = this.#seconds();
    if (this.#buckets.size > room) for (const [key, { at }] of this.#buckets) if (now - at > burst / perSecond) this.#buckets.delete(key);
    const bucket = this.#buckets.get(asker) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + (now - bucket.at) * perSecond);
    this.#buckets.set(asker, { left: Math.max(0, left - 1), at: now });
    return left >= 1;
  }
}
