import { byCodePoint } from "@quoin/methods";
import type { LedgerAccount } from "../register/entities/entry.ts";
import type { ClosingQuery, LedgerBalances } from "../register/ledger-balances.ts";
import { type Cell, type Place, placeKey } from "./cell.ts";
import { sourceAccounts } from "./chart.ts";
import type { EntryDraft } from "./entry-draft.ts";

interface Page {
  readonly place: Place;
  /** Closings by day, in coins. */
  readonly days: Map<string, bigint>;
}

/** Money of a cell that is free to be taken. */
export interface Free {
  readonly cell: Cell;
  readonly units: bigint;
}

/** The books as they stand while entries are being made: what the database holds, with the entries that were made since laid over it. */
export class Books {
  readonly #balances: LedgerBalances;
  readonly #pages = new Map<string, Page>();
  readonly #read = new Set<string>();
  readonly #drafts: EntryDraft[] = [];

  constructor(balances: LedgerBalances) {
    this.#balances = balances;
  }

  get drafts(): readonly EntryDraft[] {
    return this.#drafts;
  }

  /** Enters a draft; one that moves nothing is none. */
  async book(draft: EntryDraft): Promise<void> {
    if (draft.lines.length === 0) return;
    this.#drafts.push(draft);
    for (const { account, cell, units } of draft.lines) {
      await this.#load(scopeOf(cell));
      const page = this.#page({ ...cell, account });
      const days = [...page.days.keys()].sort(byCodePoint);
      const before = days.findLast((day) => day <= draft.day);
      if (before !== draft.day) page.days.set(draft.day, before === undefined ? 0n : (page.days.get(before) ?? 0n));
      for (const [day, closing] of page.days) if (day >= draft.day) page.days.set(day, closing + units);
    }
  }

  /** What could be taken on a day from places of an account without any day after it ending below 0, in the order of years and levels. */
  async free(account: LedgerAccount, currency: string, query: ClosingQuery, day: string): Promise<readonly Free[]> {
    return (await this.#places(account, currency, query))
      .map(({ place, days }) => ({ cell: place, units: least(days, day) }))
      .filter(({ units }) => units > 0n)
      .map(({ cell: { account: _account, ...cell }, units }) => ({ cell, units }));
  }

  /** What stands there now, whatever the day. */
  async standing(account: LedgerAccount, currency: string, query: ClosingQuery): Promise<readonly Free[]> {
    return (await this.#places(account, currency, query)).map(({ place: { account: _account, ...cell }, days }) => ({ cell, units: last(days) }));
  }

  /** An account that may not, and would, end a day below 0. */
  belowZero(): { readonly place: Place; readonly day: string } | null {
    for (const { place, days } of this.#pages.values()) {
      if (sourceAccounts.has(place.account)) continue;
      for (const [day, units] of days) if (units < 0n) return { place, day };
    }
    return null;
  }

  async #places(account: LedgerAccount, currency: string, query: ClosingQuery): Promise<readonly Page[]> {
    await this.#load(query);
    return [...this.#pages.values()]
      .filter(({ place }) => place.account === account && place.currency === currency && answers(place, query))
      .sort((a, b) => byCodePoint(order(a.place), order(b.place)));
  }

  async #load(query: ClosingQuery): Promise<void> {
    const key = JSON.stringify(query);
    if (this.#read.has(key)) return;
    this.#read.add(key);
    const fresh = new Map<string, Page>();
    for (const { place, day, units } of await this.#balances.closings(query)) {
      const at = placeKey(place);
      // What was read before may have been written on since.
      if (this.#pages.has(at)) continue;
      const page = fresh.get(at) ?? { place, days: new Map() };
      page.days.set(day, units);
      fresh.set(at, page);
    }
    for (const [at, page] of fresh) this.#pages.set(at, page);
  }

  #page(place: Place): Page {
    const key = placeKey(place);
    const page = this.#pages.get(key) ?? { place, days: new Map<string, bigint>() };
    this.#pages.set(key, page);
    return page;
  }
}

function answers(place: Place, { account, fund, call, project, isOfFundAlone = false }: ClosingQuery): boolean {
  if (account !== undefined && place.account !== account) return false;
  if (isOfFundAlone && (place.call !== null || place.project !== null)) return false;
  return (fund === undefined || place.fund === fund) && (call === undefined || place.call === call) && (project === undefined || place.project === project);
}

/** Everything among which a cell is kept: its project, else its call, else its fund as far as that is for nobody yet. */
function scopeOf({ fund, call, project }: Cell): ClosingQuery {
  if (project !== null) return { project };
  return call === null ? { fund, isOfFundAlone: true } : { call };
}

/** Least of what stands at the end of the day and of all days after it. */
function least(days: ReadonlyMap<string, bigint>, day: string): bigint {
  let at: { readonly day: string; readonly units: bigint } | undefined;
  let lowest: bigint | undefined;
  for (const [each, units] of days) {
    if (each <= day) {
      if (at === undefined || each > at.day) at = { day: each, units };
    } else if (lowest === undefined || units < lowest) lowest = units;
  }
  const now = at?.units ?? 0n;
  return lowest === undefined || now < lowest ? now : lowest;
}

function last(days: ReadonlyMap<string, bigint>): bigint {
  let newest = "";
  for (const day of days.keys()) if (day > newest) newest = day;
  return days.get(newest) ?? 0n;
}

/** Named years before unnamed ones, so that what is said of money is used first. */
function order({ year, level, source, fund, call, project, department }: Cell): string {
  return JSON.stringify([year ?? 9999, level ?? "~", source ?? "~", fund ?? "~", call ?? "", project ?? "", department ?? ""]);
}
