import { bodies, byId } from "../../register/current-records.ts";
import type { Call } from "../../register/entities/call.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { PlanRecord } from "../../register/entities/plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { type Commitment, commitments } from "../money/commitments.ts";
import { type MoneyRecords, readMoney } from "../money/read-money.ts";

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

export async function readProgress(records: Pick<RecordStore, "list">): Promise<ProgressRecords> {
  const money = await readMoney(records);
  return {
    money,
    commitments: commitments(money),
    milestones: await bodies<Milestone>(records, "milestone"),
    evaluations: await bodies<Evaluation>(records, "evaluation"),
    calls: byId(await bodies<Call>(records, "call")),
    plans: await bodies<PlanRecord>(records, "plan"),
    lines: byId(await bodies<PlanLineRecord>(records, "plan-line")),
  };
}
