import type { Programme } from "../src/capabilities/funding/entities/programme.ts";
import type { MoneyRecords } from "../src/capabilities/funding/money/read-money.ts";
import type { Award } from "../src/register/entities/award.ts";
import type { Fund } from "../src/register/entities/fund.ts";
import type { Project } from "../src/register/entities/project.ts";
import type { Transaction } from "../src/register/entities/transaction.ts";
import { byId } from "../src/register/typed-records.ts";
import { recordOf } from "./record-of.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A transaction of 2025 in CNY, numbered where it has no id. */
export function transactionOf(fields: Fields): Transaction {
  return recordOf<Transaction>("transaction", { id: "t", type: "commitment", date: "2025-03-01", amount: "100", currency: "CNY", ...fields });
}

/** The register's money from what differs: awards are of 2024 in CNY. */
export function moneyOf(given: {
  readonly transactions?: readonly Fields[];
  readonly awards?: readonly Fields[];
  readonly projects?: readonly Fields[];
  readonly programmes?: readonly Fields[];
  readonly funds?: readonly Fields[];
  readonly amended?: MoneyRecords["amended"];
}): MoneyRecords {
  const { transactions = [], awards = [], projects = [], programmes = [], funds = [], amended = [] } = given;
  const award = { description: "–", currency: "CNY", award_date: "2024-06-01", recipient_organisation: "o", funding_organisation: "m" };
  return {
    amended,
    transactions: transactions.map((fields, at) => transactionOf({ id: `t${at}`, ...fields })),
    awards: byId(awards.map((fields) => recordOf<Award>("award", { ...award, ...fields }))),
    projects: byId(projects.map((fields) => recordOf<Project>("project", fields))),
    programmes: byId(programmes.map((fields) => recordOf<Programme>("programme", fields))),
    funds: byId(funds.map((fields) => recordOf<Fund>("fund", fields))),
  };
}
