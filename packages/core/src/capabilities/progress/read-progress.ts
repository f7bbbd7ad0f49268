import type { Call } from "../../register/entities/call.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { PlanRecord } from "../../register/entities/plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { type Commitment, commitments } from "../funding/money/commitments.ts";
import { withYears } from "../funding/money/promised-years.ts";
import { type MoneyRecords, readMoney } from "../funding/money/read-money.ts";
import { summedFlows } from "../funding/money/summed-flows.ts";
import { lastDay } from "./calendar-days.ts";

/** Everything of the register that progress is told from. */
export interface ProgressRecords {
  readonly money: MoneyRecords;
  readonly commitments: readonly Commitment[];
  readonly milestones: readonly Milestone[];
  readonly evaluations: readonly Evaluation[];
  readonly calls: ReadonlyMap<string, Call>;
  readonly plans: readonly PlanRecord[];
  readonly lines: ReadonlyMap<string, PlanLineRecord>;
}

/**
 * The register as it stood on a day, where one is given: money, awards, evaluations and what was reached later than that are not counted yet.
 * A date known to the month or the year counts once that is over.
 *
 * @param books  the ledger, whole, from which amendments are counted
 */
export async function readProgress(records: Pick<RecordStore, "list">, at?: string, books?: Pick<RecordStore, "get" | "entriesOf">): Promise<ProgressRecords> {
  const all = await readMoney(records, books);
  return progressFrom(records, at === undefined ? all : moneyUntil(all, at), at);
}

/** As `readProgress`, of a day and with sums in the place of single transactions: what it costs does not grow with each payment. */
export async function readSummedProgress(
  records: Pick<RecordStore, "list" | "flowSums">,
  at: string,
  books?: Pick<RecordStore, "get" | "entriesOf">,
): Promise<ProgressRecords> {
  return progressFrom(records, moneyUntil(await readMoney(records, books, await summedFlows(records, at)), at), at);
}

async function progressFrom(records: Pick<RecordStore, "list">, money: MoneyRecords, at: string | undefined): Promise<ProgressRecords> {
  return {
    money,
    commitments: withYears(commitments(money), money, byId(await recordsOf(records, "application"))),
    milestones: (await recordsOf(records, "milestone")).filter(({ cancelled }) => cancelled === null || (at !== undefined && lastDay(cancelled) > at)),
    evaluations: (await recordsOf(records, "evaluation")).filter(({ year }) => at === undefined || String(year) <= at.slice(0, 4)),
    calls: byId(await recordsOf(records, "call")),
    plans: await recordsOf(records, "plan"),
    lines: byId(await recordsOf(records, "plan-line")),
  };
}

function moneyUntil(money: MoneyRecords, at: string): MoneyRecords {
  return {
    ...money,
    transactions: money.transactions.filter(({ date }) => lastDay(date) <= at),
    amended: money.amended.filter(({ day }) => day <= at),
    awards: new Map([...money.awards].filter(([, { award_date: date }]) => lastDay(date) <= at)),
  };
}
