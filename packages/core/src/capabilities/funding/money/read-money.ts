import type { Award } from "../../../register/entities/award.ts";
import type { Fund } from "../../../register/entities/fund.ts";
import type { Project } from "../../../register/entities/project.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { byId, recordsOf } from "../../../register/typed-records.ts";
import type { Programme } from "../entities/programme.ts";
import { type AmendedPromise, amendedPromises } from "./amended-promises.ts";

/** A transaction, or the sum of several: how many they are; one where it is not said. */
export type CountedFlow = Transaction & { readonly flows?: number };

/** Everything of the register that money is counted from; retired records are left out. */
export interface MoneyRecords {
  readonly transactions: readonly CountedFlow[];
  readonly awards: ReadonlyMap<string, Award>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly funds: ReadonlyMap<string, Fund>;
  /** What amendments of contracts changed of what awards promise. */
  readonly amended: readonly AmendedPromise[];
}

/**
 * @param books  the ledger, whole: an account that sees some of the records is told no entries; without it no amendment is counted
 * @param flows  what is counted as the transactions, where it is not each of them
 */
export async function readMoney(
  records: Pick<RecordStore, "list">,
  books?: Pick<RecordStore, "get" | "entriesOf">,
  flows?: readonly CountedFlow[],
): Promise<MoneyRecords> {
  return {
    amended: books === undefined ? [] : await amendedPromises(books, await recordsOf(records, "contract")),
    transactions: flows ?? (await recordsOf(records, "transaction")),
    awards: byId(await recordsOf(records, "award")),
    projects: byId(await recordsOf(records, "project")),
    programmes: byId(await recordsOf(records, "programme")),
    funds: byId(await recordsOf(records, "fund")),
  };
}
