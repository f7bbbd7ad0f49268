/** Comments from one address in an hour, and from all addresses: a person writes a few, and an office reads some hundred a day. */
const limits = { address: 5, all: 200, seconds: 3_600 } as const;
const room = 20_000;

/** Slows those who comment; an attempt counts whatever comes of it. Kept in memory alone: nobody's address is written down. */
export class CommentThrottle {
  readonly #seconds: () => number;
  readonly #sent = new Map<string, number[]>();

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Seconds to wait, or 0 where the comment may be sent; it is then counted. */
  attempt(address: string): number {
    const now = this.#seconds();
    const keys = [
      [`from ${address}`, limits.address],
      ["all", limits.all],
    ] as const;
    const wait = Math.max(...keys.map(([key, most]) => this.#wait(key, most, now)));
    if (wait > 0) return Math.ceil(wait);
    if (this.#sent.size > room) for (const [key, times] of this.#sent) if ((times.at(-1) ?? 0) <= now - limits.seconds) this.#sent.delete(key);
    for (const [key] of keys) this.#sent.set(key, [...(this.#sent.get(key) ?? []), now]);
    return 0;
  }

  #wait(key: string, most: number, now: number): number {
    const recent = (this.#sent.get(key) ?? []).filter((at) => at > now - limits.seconds);
    this.#sent.set(key, recent);
    const first = recent.at(-most);
    return first === undefined ? 0 : first + limits.seconds - now;
  }
}
