import { byCodePoint, type Decimal, decimalSum, decimalText } from "@quoin/methods";
import { flowKinds, signedAmount } from "../../capabilities/funding/money/flow-kind.ts";
import { lastDay } from "../../capabilities/progress/calendar-days.ts";
import { groupBy } from "../../contract/group-by.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import type { Transaction } from "../../register/entities/transaction.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";

/** Loans and guarantees of a policy: what was granted, called and released in the year, and what may still be lost on its last day. */
export interface ContingentOfYear {
  /** Null where the record of the loan or guarantee names no policy, or no record is named. */
  readonly policy: LocalText | null;
  readonly currency: string;
  /** Null where nothing of the kind was booked in the year. */
  readonly granted: string | null;
  readonly called: string | null;
  readonly released: string | null;
  readonly standing: string;
}

interface Asked {
  readonly year: number;
  /** The last day that counts. */
  readonly at: string;
  readonly isOf: (flow: Transaction) => boolean;
}

/** What stands on the contingent accounts by policy and currency, in the order of the policies; what names none stands last. */
export async function contingentOfYear(records: Pick<RecordStore, "list">, { year, at, isOf }: Asked): Promise<readonly ContingentOfYear[]> {
  const types = Object.keys(flowKinds).filter((type) => flowKinds[type as Transaction["type"]] === "contingent");
  const all = await Promise.all(types.map((value) => recordsOf(records, "transaction", { where: [{ field: "type", value }] })));
  const flows = all.flat().filter((flow) => lastDay(flow.date) <= at && isOf(flow));
  if (flows.length === 0) return [];
  const [backings, policies] = [byId(await recordsOf(records, "backing")), byId(await recordsOf(records, "policy-instrument"))];
  const named = new Map([...backings.values()].flatMap(({ id, booked }) => booked.map((of) => [of, id] as const)));
  const policyOf = ({ id, backing }: Transaction): string => backings.get(backing ?? named.get(id) ?? "")?.policy ?? "";
  const inYear = (flow: Transaction): boolean => lastDay(flow.date).startsWith(`${year}-`);
  const text = (amounts: readonly Decimal[]): string | null => (amounts.length === 0 ? null : decimalText(decimalSum(amounts)));
  return [...groupBy(flows, (flow) => JSON.stringify([policyOf(flow), flow.currency]))]
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const policy = policies.get(policyOf(first));
      const ofYear = (type: Transaction["type"]) => text(own.filter((flow) => flow.type === type && inYear(flow)).map((flow) => recorded(flow)));
      const row: ContingentOfYear = {
        policy: policy === undefined ? null : asTyped(nameOf(policy)),
        currency: first.currency,
        granted: ofYear("guarantee"),
        called: ofYear("guarantee-call"),
        released: ofYear("guarantee-release"),
        standing: text(own.map((flow) => signedAmount(flow))) ?? "0",
      };
      return [{ key: `${policy === undefined ? "~" : policy.id} ${first.currency}`, row }];
    })
    .sort((a, b) => byCodePoint(a.key, b.key))
    .map(({ row }) => row);
}

/** The amount itself, whichever way it counts. */
function recorded({ amount }: Transaction): Decimal {
  return signedAmount({ type: "guarantee", amount });
}
