import { bodies, byId } from "../../register/current-records.ts";
import type { Award } from "../../register/entities/award.ts";
import type { Fund } from "../../register/entities/fund.ts";
import type { Programme } from "../../register/entities/programme.ts";
import type { Project } from "../../register/entities/project.ts";
import type { Transaction } from "../../register/entities/transaction.ts";
import type { RecordStore } from "../../register/record-store.ts";

/** Everything of the register that money is counted from; retired records are left out. */
export interface MoneyRecords {
  readonly transactions: readonly Transaction[];
  readonly awards: ReadonlyMap<string, Award>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly funds: ReadonlyMap<string, Fund>;
}

export async function readMoney(records: Pick<RecordStore, "list">): Promise<MoneyRecords> {
  return {
    transactions: await bodies<Transaction>(records, "transaction"),
    awards: byId(await bodies<Award>(records, "award")),
    projects: byId(await bodies<Project>(records, "project")),
    programmes: byId(await bodies<Programme>(records, "programme")),
    funds: byId(await bodies<Fund>(records, "fund")),
  };
}
