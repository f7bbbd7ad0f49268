interface Cell {
  readonly year: number;
  readonly level: string;
}

/** A ledger that a clerk keeps beside the program: cents on accounts by year and level, and nothing else. */
export class OwnLedger {
  readonly #cents = new Map<string, bigint>();

  moves(from: string, to: string, { year, level }: Cell, amount: string): void {
    const cents = centsOf(amount);
    for (const [account, sign] of [
      [from, -1n],
      [to, 1n],
    ] as const) {
      const key = `${account} ${year} ${level}`;
      this.#cents.set(key, (this.#cents.get(key) ?? 0n) + sign * cents);
    }
  }

  /** What stands on each account that is not empty. */
  standing(): Readonly<Record<string, string>> {
    return shown(this.#cents);
  }

  /** The same of balances as the program tells them, over departments, calls and projects. */
  static summed(balances: readonly (Cell & { readonly account: string; readonly amount: string })[]): Readonly<Record<string, string>> {
    const sums = new Map<string, bigint>();
    for (const { account, year, level, amount } of balances) {
      const key = `${account} ${year} ${level}`;
      sums.set(key, (sums.get(key) ?? 0n) + centsOf(amount));
    }
    return shown(sums);
  }
}

function shown(cents: ReadonlyMap<string, bigint>): Readonly<Record<string, string>> {
  return Object.fromEntries([...cents].filter(([, sum]) => sum !== 0n).map(([key, sum]) => [key, `${sum} cents`]));
}

function centsOf(amount: string): bigint {
  const [whole = "0", part = ""] = amount.replace("-", "").split(".");
  const cents = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  return amount.startsWith("-") ? -cents : cents;
}
