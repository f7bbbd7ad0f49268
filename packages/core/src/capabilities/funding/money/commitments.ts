import { type Decimal, decimalSum, negated, recordedDecimal } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { Award } from "../../../register/entities/award.ts";
import type { Fund } from "../../../register/entities/fund.ts";
import type { Transaction } from "../../../register/entities/transaction.ts";
import { signedAmount } from "./flow-kind.ts";
import type { MoneyRecords } from "./read-money.ts";

/** Money that was promised. */
export interface Commitment {
  readonly amount: Decimal;
  readonly currency: string;
  readonly level: string | null;
  readonly year: number;
  /** Day of the promise, where it is known to the day. */
  readonly day?: string;
  /** How much of it is meant for which year, where the application or the time of the work says so. */
  readonly years?: readonly { readonly year: number; readonly amount: Decimal }[];
  readonly priceYear: number | null;
  /** The transaction that says it; none where the award itself does. */
  readonly booked?: { readonly id: string; readonly type: string };
  /** The contract whose amendment changed it. */
  readonly contract?: string;
  readonly award: string | null;
  readonly project: string | null;
  readonly fund: string | null;
  readonly programme: string | null;
  readonly synthetic: boolean;
}

/**
 * Every commitment once. An award and the commitment that was booked for it are one promise: an award counts by its commitment transactions where it has any
 * (those that name it, and those of its project that name no award, where it is the project's only one), and by its own amount for what these leave over, or altogether where it has none, with
 * the level of its programme's fund, or of all lines of that fund's budget: who books a part of a promise promises no less. Commitments in another currency stand for the award as they are.
 * What was released of a promise stands beside it with its sign, and never instead of it; so does what an amendment of its contract changed.
 */
export function commitments(money: MoneyRecords): readonly Commitment[] {
  const booked = money.transactions.filter(({ type }) => type === "commitment" || type === "release");
  const ofProject = groupBy(money.awards.values(), ({ project }) => project);
  const bookedAwards = new Map<string, Transaction[]>();
  const fromTransactions = booked.map((transaction): Commitment => {
    const award = transaction.award ?? soleAward(ofProject, transaction.project);
    if (award !== null && transaction.type === "commitment") bookedAwards.set(award, [...(bookedAwards.get(award) ?? []), transaction]);
    const project = transaction.project ?? (award === null ? null : (money.awards.get(award)?.project ?? null));
    return {
      amount: signedAmount(transaction),
      currency: transaction.currency,
      level: transaction.level,
      year: Number(transaction.date.slice(0, 4)),
      ...(transaction.date.length === 10 ? { day: transaction.date } : {}),
      priceYear: transaction.price_year,
      booked: { id: transaction.id, type: transaction.type },
      award,
      project,
      fund: transaction.fund,
      programme: programmeOf(money, award, project),
      synthetic: transaction.synthetic,
    };
  });
  const fromAwards = [...money.awards.values()].flatMap((award) => {
    const amount = unbooked(award, bookedAwards.get(award.id) ?? []);
    return amount === null ? [] : [awardCommitment(money, award, amount)];
  });
  // Of an award whose level nobody can say, what an amendment changed has none either: a part without its whole would be a sum of its own.
  const unlevelled = new Set(fromAwards.flatMap(({ award, level }) => (level === null ? [award] : [])));
  const fromAmendments = money.amended.map(
    ({ year, ...each }): Commitment => ({
      ...each,
      level: unlevelled.has(each.award) ? null : each.level,
      year: year ?? Number(each.day.slice(0, 4)),
      priceYear: null,
      programme: programmeOf(money, each.award, each.project),
    }),
  );
  return [...fromTransactions, ...fromAwards, ...fromAmendments];
}

/** Programme of an award, else of its project. */
export function programmeOf({ awards, projects }: MoneyRecords, award: string | null, project: string | null): string | null {
  const named = award === null ? null : (awards.get(award)?.programme ?? null);
  return named ?? (project === null ? null : (projects.get(project)?.programme ?? null));
}

/** What an award promises beyond the commitments that are booked for it; null where these are all of it, or in another currency. */
function unbooked({ amount_awarded, currency }: Award, booked: readonly Transaction[]): Decimal | null {
  if (booked.some((each) => each.currency !== currency)) return null;
  const left = decimalSum([recordedDecimal(amount_awarded), ...booked.map(({ amount }) => negated(recordedDecimal(amount)))]);
  return booked.length === 0 || left.units > 0n ? left : null;
}

function awardCommitment(money: MoneyRecords, award: Award, amount: Decimal): Commitment {
  const programme = programmeOf(money, award.id, award.project);
  const fund = programme === null ? null : (money.programmes.get(programme)?.fund ?? null);
  return {
    amount,
    currency: award.currency,
    level: fund === null ? null : levelOf(money.funds.get(fund)),
    year: Number(award.award_date.slice(0, 4)),
    ...(award.award_date.length === 10 ? { day: award.award_date } : {}),
    priceYear: null,
    award: award.id,
    project: award.project,
    fund,
    programme,
    synthetic: award.synthetic,
  };
}

/** Level of a fund: as it says itself, else that of its budget where all of it is of one. */
function levelOf(fund: Pick<Fund, "level" | "budgets"> | undefined): string | null {
  if (fund === undefined) return null;
  const [only, ...others] = [...new Set(fund.budgets.map(({ level }) => level))];
  return fund.level ?? (others.length === 0 ? (only ?? null) : null);
}

function soleAward(ofProject: ReadonlyMap<string | null, readonly Award[]>, project: string | null): string | null {
  const awards = project === null ? [] : (ofProject.get(project) ?? []);
  return awards.length === 1 ? (awards[0]?.id ?? null) : null;
}
