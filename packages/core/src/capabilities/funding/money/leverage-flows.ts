import { type Decimal, decimalSum, decimalText } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import { type Note, note } from "../../../language/note.ts";
import { commitments, programmeOf } from "./commitments.ts";
import { flowKinds, signedAmount } from "./flow-kind.ts";
import type { MoneyRecords } from "./read-money.ts";

/** Money of one level that takes part in a ratio. */
export interface LeverageFlow {
  readonly basis: "commitment" | "disbursement";
  readonly level: string;
  readonly amount: Decimal;
  readonly currency: string;
  readonly priceYear: number | null;
  readonly year: number;
  readonly programme: string | null;
  /** Of its project. */
  readonly region: string | null;
  /** What the money was brought together for: project, else award, else fund; money that names none stands alone. */
  readonly undertaking: string;
  readonly synthetic: boolean;
  /** How many transactions it is the sum of; one where it is not said. */
  readonly flows?: number;
}

type LevelledFlow = Omit<LeverageFlow, "level"> & { readonly level: string | null };

/** Flows that a ratio may be made of; those whose level nobody named are left out of every ratio and counted in a warning. */
export function leverageFlows(money: MoneyRecords): { readonly flows: readonly LeverageFlow[]; readonly notes: readonly Note[] } {
  const all: readonly LevelledFlow[] = [...promised(money), ...paid(money)];
  const unknown = groupBy(
    all.filter(({ level }) => level === null),
    ({ currency }) => currency,
  );
  const notes = [...unknown].map(([currency, members]) =>
    note("leverage.level-unknown", {
      count: members.reduce((sum, { flows = 1 }) => sum + flows, 0),
      amount: decimalText(decimalSum(members.map(({ amount }) => amount))),
      currency,
    }),
  );
  return { flows: all.filter((flow): flow is LeverageFlow => flow.level !== null), notes };
}

function promised(money: MoneyRecords): readonly LevelledFlow[] {
  return commitments(money).map(({ amount, currency, priceYear, year, level, programme, project, award, fund, synthetic }, index) => ({
    basis: "commitment",
    level,
    amount,
    currency,
    priceYear,
    year,
    programme,
    region: regionOf(money, project),
    undertaking: undertaking(project, award, fund) ?? `commitment ${index}`,
    synthetic,
  }));
}

function paid(money: MoneyRecords): readonly LevelledFlow[] {
  return money.transactions
    .filter(({ type }) => flowKinds[type] === "paid")
    .map((transaction) => {
      const { id, level, currency, date, award, fund, synthetic, price_year } = transaction;
      const project = transaction.project ?? (award === null ? null : (money.awards.get(award)?.project ?? null));
      return {
        basis: "disbursement",
        level,
        amount: signedAmount(transaction),
        currency,
        priceYear: price_year,
        year: Number(date.slice(0, 4)),
        programme: programmeOf(money, award, project),
        region: regionOf(money, project),
        undertaking: undertaking(project, award, fund) ?? `transaction ${id}`,
        synthetic,
        flows: transaction.flows ?? 1,
      };
    });
}

function regionOf({ projects }: MoneyRecords, project: string | null): string | null {
  return project === null ? null : (projects.get(project)?.region ?? null);
}

function undertaking(project: string | null, award: string | null, fund: string | null): string | null {
  if (project !== null) return `project ${project}`;
  if (award !== null) return `award ${award}`;
  return fund === null ? null : `fund ${fund}`;
}
