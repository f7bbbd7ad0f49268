import { compareDecimals, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import type { Proposal } from "../../register/entities/proposal.ts";
import { type Deed, movedBy } from "./deeds.ts";

/** How much deeds of one kind come to: how many they are, what they move in one currency, and of a record whose terms they put in force, in which state. */
export type Extent = NonNullable<Proposal["extents"]>[number];

/** What deeds come to together, one line a kind and currency; deeds on the terms of a record one line a record. */
export function extentsOf(deeds: readonly Deed[]): readonly Extent[] {
  const alike = new Map<string, readonly Deed[]>();
  for (const deed of deeds) {
    const key = keyOf({ ...deed, of: onTerms(deed) });
    alike.set(key, [...(alike.get(key) ?? []), deed]);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const amounts = all.flatMap(({ amount }) => amount ?? []);
    const amount = amounts.length === 0 ? null : decimalText(decimalSum(amounts));
    return [{ kind: first.kind, of: onTerms(first), count: all.length, amount, currency: first.currency, state: first.state }];
  });
}

/**
 * Whether deeds come to more by now than what was proposed and is released: another kind or more of them, a larger sum or another currency, somebody else who gets money, or other terms of a record.
 * Null where they come to the same or less.
 */
export function outgrown(proposed: Proposal, deeds: readonly Deed[]): { readonly was: string; readonly now: string } | null {
  const strangers = [...new Set(deeds.flatMap(({ payees }) => payees))].filter((each) => !proposed.payees.includes(each));
  if (strangers.length > 0) return { was: proposed.payees.join(", ") || "–", now: strangers.join(", ") };
  // What was proposed before proposals said how much of each kind they are says the sum of all.
  if (proposed.extents.length === 0) return aboveSumOf(proposed, deeds);
  for (const now of extentsOf(deeds)) {
    const was = proposed.extents.find((each) => keyOf(each) === keyOf(now));
    if (was === undefined) return { was: proposed.extents.map(said).join("; "), now: said(now) };
    const isMore = now.amount !== null && (was.amount === null || compareDecimals(recordedDecimal(now.amount), recordedDecimal(was.amount)) > 0);
    if (isMore || now.count > was.count || now.state !== was.state) return { was: said(was), now: said(now) };
  }
  return null;
}

function aboveSumOf({ amount, currency }: Proposal, deeds: readonly Deed[]): { readonly was: string; readonly now: string } | null {
  if (amount === null || currency === null) return null;
  const now = movedBy(deeds.filter((deed) => deed.currency === currency));
  if (now === null || compareDecimals(now.amount, recordedDecimal(amount)) <= 0) return null;
  return { was: `${amount} ${currency}`, now: `${decimalText(now.amount)} ${currency}` };
}

function onTerms({ state, about }: Deed): string | null {
  return state === null ? null : about;
}

function keyOf({ kind, currency, of }: Pick<Extent, "kind" | "currency" | "of">): string {
  return JSON.stringify([kind, currency, of]);
}

function said({ kind, of, count, amount, currency, state }: Extent): string {
  if (of !== null) return `${of} (${state})`;
  const times = count === 1 ? "" : ` × ${count}`;
  return `${kind}${times}${amount === null ? "" : ` ${amount} ${currency ?? ""}`}`.trimEnd();
}
