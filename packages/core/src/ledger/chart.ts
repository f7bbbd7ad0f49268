import type { EntryKind, LedgerAccount } from "../register/entities/entry.ts";

/** Accounts that stand below 0 by what was taken from them: the budget, and where other money comes from. Every other account is never below 0. */
export const sourceAccounts: ReadonlySet<LedgerAccount> = new Set(["budget", "own-source", "contingent-source", "excess-source"]);

/** Accounts that belong to a fund as a whole: what stands on them is for no project yet. */
export const fundAccounts: ReadonlySet<LedgerAccount> = new Set(["budget", "appropriation"]);

/** What an entry of a kind takes from (`from`) and gives to (`to`). */
export interface Movement {
  readonly from: LedgerAccount;
  readonly to: LedgerAccount;
}

/**
 * The two accounts of each kind of entry. A `dispensation` is a grant above the budget that somebody answers for; a `reversal` has those of the entry that it takes back.
 */
export const movements = {
  grant: { from: "budget", to: "appropriation" },
  cut: { from: "appropriation", to: "budget" },
  dispensation: { from: "budget", to: "appropriation" },
  allot: { from: "appropriation", to: "allotted" },
  unallot: { from: "allotted", to: "appropriation" },
  award: { from: "allotted", to: "reserved" },
  contract: { from: "reserved", to: "committed" },
  accept: { from: "committed", to: "due" },
  unaccept: { from: "due", to: "committed" },
  uncontract: { from: "committed", to: "reserved" },
  pay: { from: "due", to: "paid" },
  refund: { from: "paid", to: "returned" },
  "give-back": { from: "returned", to: "appropriation" },
  release: { from: "committed", to: "released" },
  own: { from: "own-source", to: "own" },
  guarantee: { from: "contingent-source", to: "contingent" },
  "guarantee-call": { from: "contingent", to: "called" },
  "guarantee-release": { from: "contingent", to: "contingent-source" },
  "brought-forward-excess": { from: "excess-source", to: "excess" },
  "excess-fall": { from: "excess", to: "excess-source" },
} as const satisfies Partial<Record<EntryKind, Movement>>;

/** The way of money from the appropriation of a fund to a payment, step by step. */
export const descent = ["allot", "award", "contract", "accept", "pay"] as const;
