import { compareDecimals, type Decimal, decimalSum, decimalText } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { LocalText } from "../../language/text.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { Transaction } from "../../register/entities/transaction.ts";
import type { Commitment } from "../funding/money/commitments.ts";
import { signedAmount } from "../funding/money/flow-kind.ts";
import { publicLevels } from "../funding/money/leverage-rows.ts";

/** Something whose progress is told: a plan line, project, programme or region, with all that belongs to it. */
export interface Undertaking {
  readonly subject: { readonly type: string; readonly id: string };
  readonly label: LocalText;
  readonly planned: { readonly amount: Decimal | null; readonly currency: string };
  readonly commitments: readonly Commitment[];
  readonly transactions: readonly Transaction[];
  readonly milestones: readonly Milestone[];
  /** Statuses of its projects (codes/activity-status); a project has its own. */
  readonly statuses: readonly (string | null)[];
  /** Days on which something else was heard of it: awards, starts, evaluations. */
  readonly heard: readonly string[];
  readonly synthetic: boolean;
}

/** Money of an undertaking in one currency; null where nothing is on record, which is not the same as 0. */
export interface MoneyPosition {
  readonly currency: string;
  readonly planned: Decimal | null;
  readonly committed: Decimal | null;
  /** Disbursements and the equity of public levels less refunds. Matching funds, and equity of firms, banks and others, are money of those who promised nothing here. */
  readonly paid: Decimal | null;
  readonly spent: Decimal | null;
  readonly matching: Decimal | null;
}

/** One position a currency: that of the plan first, then others by code. Currencies are never added. */
export function moneyPositions({ planned, commitments, transactions }: Undertaking): readonly MoneyPosition[] {
  const promised = groupBy(commitments, ({ currency }) => currency);
  const moved = groupBy(transactions, ({ currency }) => currency);
  const others = [...new Set([...promised.keys(), ...moved.keys()])].filter((currency) => currency !== planned.currency).sort();
  return [planned.currency, ...others].map((currency) => {
    const flows = moved.get(currency) ?? [];
    const sumOf = (found: readonly Transaction[]) => (found.length === 0 ? null : decimalSum(found.map((flow) => signedAmount(flow))));
    const own = promised.get(currency);
    return {
      currency,
      planned: currency === planned.currency ? planned.amount : null,
      committed: own === undefined ? null : decimalSum(own.map(({ amount }) => amount)),
      paid: sumOf(paidFlows(flows)),
      spent: sumOf(flows.filter(({ type }) => type === "expenditure")),
      matching: sumOf(flows.filter(({ type }) => type === "matching")),
    };
  });
}

/** What counts as paid: disbursements, equity of public levels, and refunds with their sign. Equity whose level nobody recorded is not known to be public. */
export function paidFlows<T extends Transaction>(flows: readonly T[]): readonly T[] {
  return flows.filter(({ type, level }) => type === "disbursement" || type === "refund" || (type === "equity" && publicMoney.has(level)));
}

const publicMoney: ReadonlySet<string | null> = new Set<string>(publicLevels);

export function amountText(amount: Decimal | null): string | null {
  return amount === null ? null : decimalText(amount);
}

/** Whether the first is known to be above the second; not where either is unknown. */
export function isAbove(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && compareDecimals(a, b) > 0;
}
