import type { FlowSum } from "../../../register/flow-sums.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import type { CountedFlow } from "./read-money.ts";

/**
 * Transactions up to the end of a day, or all of them (null), as sums of those that have everything in common that sums are told by, their day the latest of each year. Promises stand by themselves, under their own
 * ids; what is the sum of several has none.
 */
export async function summedFlows(records: Pick<RecordStore, "flowSums">, until: string | null): Promise<readonly CountedFlow[]> {
  return (await records.flowSums(until)).map(asFlow);
}

function asFlow({ id, flows, ...fields }: FlowSum): CountedFlow {
  const body = { ...fields, id: id ?? "", labels: { en: null, zh: null }, source: null, valid_from: null, valid_to: null, version: 1, retired: false };
  return { ...recordIn({ type: "transaction", body }, "transaction"), flows };
}
