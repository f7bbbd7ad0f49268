import { type Decimal, negated, recordedDecimal } from "@quoin/methods";
import type { Contract } from "../../../register/entities/contract.ts";
import type { Entry } from "../../../register/entities/entry.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { oneRecord } from "../../../register/typed-records.ts";

/** By how much an amendment changed what was promised: below 0 what it released to the fund, above 0 what it took from there beyond the award. */
export interface AmendedPromise {
  readonly contract: string;
  readonly award: string;
  readonly project: string | null;
  readonly amount: Decimal;
  readonly currency: string;
  readonly day: string;
  readonly year: number | null;
  readonly level: string | null;
  readonly fund: string | null;
  readonly synthetic: boolean;
}

/** The account of an entry of a contract onto which a changed promise went, with its sign; what moves between the award and its contract changes no promise. */
const changing: Partial<Record<Entry["kind"], { readonly onto: Entry["lines"][number]["account"]; readonly isLess: boolean }>> = {
  release: { onto: "released", isLess: true },
  award: { onto: "reserved", isLess: false },
};

/** What amendments changed of promises, as the ledger booked it. Cost: the entries of contracts that were amended. */
export async function amendedPromises(books: Pick<RecordStore, "get" | "entriesOf">, contracts: readonly Contract[]): Promise<readonly AmendedPromise[]> {
  const all: AmendedPromise[] = [];
  for (const { id, award, project, amendments, synthetic } of contracts) {
    if (amendments.length === 0) continue;
    for (const name of await books.entriesOf(`contract/${id}`)) {
      const entry = await oneRecord(books, "entry", name);
      const change = entry === null ? undefined : changing[entry.kind];
      if (entry === null || change === undefined) continue;
      const { day, currency } = entry;
      for (const { account, amount, year, level, fund } of entry.lines) {
        if (account !== change.onto) continue;
        const moved = recordedDecimal(amount);
        all.push({ contract: id, award, project, amount: change.isLess ? negated(moved) : moved, currency, day, year, level, fund, synthetic });
      }
    }
  }
  return all;
}
