import { type Decimal, decimalSum, decimalText, recordedDecimal } from "@quoin/methods";
import type { Commitment } from "../../capabilities/funding/money/commitments.ts";
import { signedAmount } from "../../capabilities/funding/money/flow-kind.ts";
import type { CountedFlow } from "../../capabilities/funding/money/read-money.ts";
import { lastDay } from "../../capabilities/progress/calendar-days.ts";
import { plannedRecords, projectParts, projectUndertaking } from "../../capabilities/progress/gather-undertakings.ts";
import type { ProgressRecords } from "../../capabilities/progress/read-progress.ts";
import { paidFlows } from "../../capabilities/progress/undertaking.ts";
import { groupBy } from "../../contract/group-by.ts";
import type { Project } from "../../register/entities/project.ts";

export const figures = ["planned", "committed", "paid"] as const;
export type Figure = (typeof figures)[number];

/** One record that an amount of the yearly report rests on. */
export interface YearBooking {
  readonly figure: Figure;
  readonly programme: string | null;
  readonly project: string;
  readonly currency: string;
  readonly amount: Decimal;
  /** Day of the booking; null for what is planned, which has none. */
  readonly day: string | null;
  /** Whether it lies in the year itself: the columns of the year alone are made of these. */
  readonly isOfYear: boolean;
  /** The award, contract, project or transaction that says it; null where several payments stand together (`listedBookings` tells them apart). */
  readonly record: { readonly type: "award" | "contract" | "project" | "transaction"; readonly id: string } | null;
  /** How many bookings it is. */
  readonly count: number;
  readonly kind: string;
  readonly synthetic: boolean;
}

/** One booking by itself. */
export type SingleBooking = YearBooking & { readonly record: NonNullable<YearBooking["record"]> };

/** Money of a programme or a project: up to the day, and of the year alone; null where nothing is on record. */
export interface YearSums {
  readonly planned: string | null;
  readonly committed: string | null;
  readonly paid: string | null;
  readonly committedInYear: string | null;
  readonly paidInYear: string | null;
}

/**
 * Every record behind the amounts of the report on a year, project by project: what is summed there is summed from these and from nothing else.
 *
 * @param read  the register as it stood on the last day of the report
 */
export function yearBookings(read: ProgressRecords, year: number, currency: string): readonly YearBooking[] {
  const parts = projectParts(read);
  return [...read.money.projects.values()].flatMap((project): YearBooking[] => {
    const undertaking = projectUndertaking(project, parts, currency);
    const of = { programme: project.programme, project: project.id };
    const dated = (day: string) => ({ day, isOfYear: lastDay(day).startsWith(`${year}-`) });
    return [
      ...plannedOf(project, parts.awards.get(project.id) ?? [], currency).map((each) => ({
        ...of,
        ...each,
        figure: "planned" as const,
        day: null,
        isOfYear: false,
        count: 1,
      })),
      ...undertaking.commitments.map((each) => ({
        ...of,
        ...dated(each.day ?? String(each.year)),
        figure: "committed" as const,
        currency: each.currency,
        amount: each.amount,
        record: sourceOf(each),
        count: 1,
        kind: each.booked?.type ?? (each.contract === undefined ? "award" : "contract"),
        synthetic: each.synthetic,
      })),
      ...paidBookings(of, undertaking.transactions, year),
    ];
  });
}

/** What was paid for a project, as it was read: transaction by transaction, or sums of them. */
export function paidBookings(of: Pick<YearBooking, "programme" | "project">, transactions: readonly CountedFlow[], year: number): readonly YearBooking[] {
  return paidFlows(transactions).map((flow) => ({
    ...of,
    day: flow.date,
    isOfYear: lastDay(flow.date).startsWith(`${year}-`),
    figure: "paid" as const,
    currency: flow.currency,
    amount: signedAmount(flow),
    record: flow.id === "" ? null : { type: "transaction" as const, id: flow.id },
    count: flow.flows ?? 1,
    kind: flow.type,
    synthetic: flow.synthetic,
  }));
}

/** What the amounts of the report add up to, by what each booking is told under. */
export function yearSums(bookings: readonly YearBooking[]): YearSums {
  const sum = (isMeant: (booking: YearBooking) => boolean): string | null => {
    const own = bookings.filter(isMeant);
    return own.length === 0 ? null : decimalText(decimalSum(own.map(({ amount }) => amount)));
  };
  const of = (wanted: Figure) => (booking: YearBooking) => booking.figure === wanted;
  return {
    planned: sum(of("planned")),
    committed: sum(of("committed")),
    paid: sum(of("paid")),
    committedInYear: sum((booking) => booking.figure === "committed" && booking.isOfYear),
    paidInYear: sum((booking) => booking.figure === "paid" && booking.isOfYear),
  };
}

/** The bookings of each programme, or project, and currency. */
export function bookingsBy(key: "programme" | "project", bookings: readonly YearBooking[]): ReadonlyMap<string, readonly YearBooking[]> {
  return groupBy(bookings, (booking) => JSON.stringify([booking[key], booking.currency]));
}

function sourceOf({ booked, contract, award }: Commitment): SingleBooking["record"] {
  if (contract !== undefined) return { type: "contract", id: contract };
  return booked === undefined ? { type: "award", id: award ?? "" } : { type: "transaction", id: booked.id };
}

/** What was planned of a project, record by record. */
function plannedOf(project: Project, awards: Parameters<typeof plannedRecords>[1], currency: string) {
  const own = project.currency ?? currency;
  return plannedRecords(project, awards, own).map(({ type, record, amount }) => ({
    currency: own,
    amount: recordedDecimal(amount),
    record: { type, id: record.id },
    kind: type,
    synthetic: record.synthetic,
  }));
}
