/** So many failures within so many seconds, then one has to wait: until the first of them is so old, or, where one is slowed, so many seconds after the last. */
interface Limit {
  readonly failures: number;
  readonly seconds: number;
  readonly slowedTo?: number;
}

/** For one name from one address, or from one browser that has been let in under it before; for one name from anywhere; for one address with any name, which is slowed and never shut. */
const limits = {
  pair: { failures: 5, seconds: 900 },
  name: { failures: 50, seconds: 3_600 },
  address: { failures: 50, seconds: 900, slowedTo: 5 },
} as const satisfies Record<string, Limit>;

/** Keys that are kept before those that have run out are looked for. */
const room = 20_000;
/** How long an address is remembered as one from which an account was let in. */
const remembered = 30 * 24 * 3_600;

/** Who tries: under which name, from where, and from which browser where that has been let in under this name before. */
export interface LogInAttempt {
  readonly name: string;
  readonly address: string;
  /** What tells the browser from others; null of one that nobody knows. */
  readonly browser: string | null;
}

/**
 * Slows the guessing of passwords. An attempt counts as failed from its beginning until it is forgiven, so that many at once gain nothing. Whoever guesses shuts out nobody else: a browser that has been
 * let in under a name has attempts of its own, a name that was let in from an address does not wait for others there, and for a name that is new there the address is only slowed.
 * Kept in memory: a restart of the server forgives everybody.
 */
export class LogInThrottle {
  readonly #seconds: () => number;
  readonly #attempts = new Map<string, number[]>();
  /** Name and address → when this name was last let in from there. */
  readonly #letIn = new Map<string, number>();

  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Seconds to wait, or 0 where the attempt may be made; it is then counted. */
  attempt(by: LogInAttempt): number {
    const now = this.#seconds();
    const keys = this.#keys(by, now);
    const wait = Math.max(...keys.map(([key, limit]) => this.#wait(key, limit, now)));
    if (wait > 0) return Math.ceil(wait);
    if (this.#attempts.size > room) this.#forgetOld(now);
    for (const [key] of keys) this.#attempts.set(key, [...(this.#attempts.get(key) ?? []), now]);
    return 0;
  }

  /** The attempt succeeded: what failed before it under this name from this address or browser is forgotten. */
  forgive(by: LogInAttempt): void {
    const now = this.#seconds();
    const [[own], ...others] = this.#keys(by, now);
    this.#attempts.delete(own);
    for (const [key] of others) this.#attempts.get(key)?.pop();
    if (this.#letIn.size > room) for (const [key, at] of this.#letIn) if (at <= now - remembered) this.#letIn.delete(key);
    this.#letIn.set(pairOf(by), now);
  }

  #keys(by: LogInAttempt, now: number): readonly [readonly [string, Limit], ...(readonly [string, Limit])[]] {
    const pair = pairOf(by);
    if (by.browser !== null) return [[`browser ${by.browser}`, limits.pair]];
    if ((this.#letIn.get(pair) ?? Number.NEGATIVE_INFINITY) > now - remembered) return [[pair, limits.pair]];
    return [
      [pair, limits.pair],
      [`name ${folded(by.name)}`, limits.name],
      [`address ${by.address}`, limits.address],
    ];
  }

  #wait(key: string, { failures, seconds, slowedTo }: Limit, now: number): number {
    const recent = (this.#attempts.get(key) ?? []).filter((at) => at > now - seconds);
    if (recent.length === 0) this.#attempts.delete(key);
    else this.#attempts.set(key, recent.slice(-failures));
    const first = recent.at(-failures);
    if (first === undefined) return 0;
    return slowedTo === undefined ? first + seconds - now : (recent.at(-1) ?? now) + slowedTo - now;
  }

  #forgetOld(now: number): void {
    for (const [key, attempts] of this.#attempts) if ((attempts.at(-1) ?? 0) <= now - limits.name.seconds) this.#attempts.delete(key);
  }
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function pairOf({ name, address }: LogInAttempt): string {
  return `pair ${folded(name)}\n${address}`;
}
