import { byCodePoint, decimalSum, decimalText } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import { flowKinds, signedAmount } from "./flow-kind.ts";
import type { MoneyRecords } from "./read-money.ts";

/** Guarantees by currency, less what was called or released of them: promises that may never be money, beside the cash and never in it. */
export function contingent({ transactions }: Pick<MoneyRecords, "transactions">): { currency: string; amount: string }[] {
  const groups = groupBy(
    transactions.filter(({ type }) => flowKinds[type] === "contingent"),
    ({ currency }) => currency,
  );
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([currency, members]) => ({ currency, amount: decimalText(decimalSum(members.map((each) => signedAmount(each)))) }));
}
