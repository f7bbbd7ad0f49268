import type { Closing, LedgerBalances } from "../../../register/ledger-balances.ts";

/** What decided calls still have for awards that nobody makes any more, by call: what stands on `allotted`, place by place. */
export async function restsOfCalls(books: Pick<LedgerBalances, "closings">, call?: string): Promise<ReadonlyMap<string, readonly Closing[]>> {
  const rests = new Map<string, Closing[]>();
  for (const closing of await books.closings({ account: "allotted", call, isNewest: true })) {
    const of = closing.place.call;
    if (of !== null && closing.units > 0n) rests.set(of, [...(rests.get(of) ?? []), closing]);
  }
  return rests;
}
