/** So many failures within so many seconds, then one has to wait. */
interface Limit {
  readonly failures: number;
  readonly seconds: number;
}

/** For one name from one address; for one name from anywhere; for one address with any name. */
const limits = {
  pair: { failures: 5, seconds: 900 },
  name: { failures: 50, seconds: 3_600 },
  address: { failures: 50, seconds: 900 },
} as const satisfies Record<string, Limit>;

/** Keys that are kept before those that have run out are looked for. */
const room = 20_000;

/**
 * Slows the guessing of passwords. An attempt counts as failed from its beginning until it is forgiven, so that many at once gain nothing.
 * Kept in memory: a restart of the server forgives everybody.
 */
export class LogInThrottle {
  readonly #seconds: () => number;
  readonly #attempts = new Map<string, number[]>();

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Seconds to wait, or 0 where the attempt may be made; it is then counted. */
  attempt(name: string, address: string): number {
    const now = this.#seconds();
    const keys = throttleKeys(name, address);
    const wait = Math.max(...keys.map(([key, limit]) => this.#wait(key, limit, now)));
    if (wait > 0) return Math.ceil(wait);
    if (this.#attempts.size > room) this.#forgetOld(now);
    for (const [key] of keys) this.#attempts.set(key, [...(this.#attempts.get(key) ?? []), now]);
    return 0;
  }

  /** The attempt succeeded: what failed before it under this name and address is forgotten. */
  forgive(name: string, address: string): void {
    const [[pair], ...others] = throttleKeys(name, address);
    this.#attempts.delete(pair);
    for (const [key] of others) this.#attempts.get(key)?.pop();
  }

  #wait(key: string, { failures, seconds }: Limit, now: number): number {
    const recent = (this.#attempts.get(key) ?? []).filter((at) => at > now - seconds);
    if (recent.length === 0) this.#attempts.delete(key);
    else this.#attempts.set(key, recent);
    const first = recent.at(-failures);
    return first === undefined ? 0 : first + seconds - now;
  }

  #forgetOld(now: number): void {
    for (const [key, attempts] of this.#attempts) if ((attempts.at(-1) ?? 0) <= now - limits.name.seconds) this.#attempts.delete(key);
  }
}

function throttleKeys(name: string, address: string): readonly [readonly [string, Limit], readonly [string, Limit], readonly [string, Limit]] {
  const folded = name.normalize("NFKC").toLowerCase();
  return [
    [`pair ${folded}\n${address}`, limits.pair],
    [`name ${folded}`, limits.name],
    [`address ${address}`, limits.address],
  ];
}
