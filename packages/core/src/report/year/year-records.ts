import { decimalText } from "@quoin/methods";
import { lastDay } from "../../capabilities/progress/calendar-days.ts";
import type { ProgressRecords } from "../../capabilities/progress/read-progress.ts";
import type { Tracked } from "../../follow-up/track.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import type { Evaluation } from "../../register/entities/evaluation.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { Transaction } from "../../register/entities/transaction.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { type ContingentOfYear, contingentOfYear } from "./contingent-of-year.ts";
import { listedBookings } from "./listed-bookings.ts";
import { bookingsBy, type SingleBooking, type YearBooking, yearSums } from "./year-bookings.ts";

/** Bookings of one document: it holds what a reader can go through, the command and the page hold all. */
const mostBookings = 1_000;

/** Money of a programme: up to the day, and what was booked in the year alone; null where nothing is on record. */
export interface ProgrammeMoney {
  readonly name: LocalText | null;
  readonly currency: string;
  readonly planned: string | null;
  readonly committed: string | null;
  readonly paid: string | null;
  readonly committedInYear: string | null;
  readonly paidInYear: string | null;
}

export interface YearRecords {
  readonly year: number;
  readonly at: string;
  /** In which that day ends. */
  readonly zone: string;
  readonly programme: LocalText | null;
  readonly money: readonly ProgrammeMoney[];
  readonly projects: readonly (Tracked["projects"][number] & { readonly name: LocalText })[];
  readonly milestones: readonly (Pick<Milestone, "due" | "done"> & {
    readonly name: LocalText;
    readonly of: LocalText | null;
    readonly owner: LocalText | null;
  })[];
  readonly calls: readonly { readonly name: LocalText; readonly applications: number; readonly awards: number }[];
  readonly evaluations: readonly (Pick<Evaluation, "points" | "of" | "grade" | "consequence"> & { readonly name: LocalText })[];
  readonly flows: number;
  /** The first of the records that the amounts above are sums of, and how many there are beyond them. */
  readonly bookings: readonly (Omit<SingleBooking, "amount"> & { readonly amount: string; readonly name: LocalText })[];
  readonly bookingsLeft: number;
  /** Loans and guarantees by policy and currency, beside the money and in no sum with it. */
  readonly contingent: readonly ContingentOfYear[];
  readonly flags: Tracked["flags"];
  readonly isInvented: boolean;
}

/**
 * Everything on record of a year, of one programme or of all; what lies in other years is left out.
 *
 * @param tracked  with the bookings, told from one reading of the register (`read`)
 */
export async function gatherYear(
  records: Pick<RecordStore, "list">,
  tracked: Tracked,
  {
    year,
    programme,
    zone,
    bookings,
    read,
  }: Pick<YearRecords, "year" | "zone"> & {
    readonly programme: string | null;
    readonly bookings: readonly YearBooking[];
    readonly read: ProgressRecords;
  },
): Promise<YearRecords> {
  const [programmes, projects, milestones, calls, applications, awards, evaluations, organisations, facilities, funds] = await Promise.all([
    recordsOf(records, "programme").then(byId),
    recordsOf(records, "project").then(byId),
    recordsOf(records, "milestone"),
    recordsOf(records, "call"),
    recordsOf(records, "application"),
    recordsOf(records, "award"),
    recordsOf(records, "evaluation"),
    recordsOf(records, "organisation").then(byId),
    recordsOf(records, "facility").then(byId),
    recordsOf(records, "fund").then(byId),
  ]);
  const isOf = (project: string | null): boolean => programme === null || (project !== null && projects.get(project)?.programme === programme);
  const inYear = (day: string | null | undefined): boolean => day?.startsWith(`${year}`) === true;
  // One cut-off for all of it: what is booked, opened or reached after that day belongs to a later report.
  const isThere = (day: string | null): boolean => day !== null && lastDay(day) <= tracked.at;
  const name = (id: string): LocalText => {
    const known = projects.get(id) ?? programmes.get(id) ?? organisations.get(id) ?? facilities.get(id) ?? funds.get(id);
    return asTyped(known === undefined ? { en: id, zh: id } : nameOf(known));
  };
  const projectOfAward = new Map(awards.map(({ id, project }) => [id, project]));
  const projectOf = (flow: Transaction): string | null => flow.project ?? (flow.award === null ? null : (projectOfAward.get(flow.award) ?? null));
  const flows = read.money.transactions.filter((flow) => inYear(flow.date) && isThere(flow.date) && isOf(projectOf(flow)));
  const ownBookings = bookings.filter((each) => isOf(each.project));
  const { shown, left } = await listedBookings(records, read, ownBookings, { year, at: tracked.at, most: mostBookings });
  const byProgramme = bookingsBy("programme", ownBookings);
  const ofYear = (of: string, currency: string) => {
    const { committedInYear, paidInYear } = yearSums(byProgramme.get(JSON.stringify([of, currency])) ?? []);
    return { committedInYear, paidInYear };
  };
  const kept = tracked.projects.filter(({ project }) => isOf(project));
  const ids = new Set(kept.map(({ project }) => project));
  const ownCalls = calls.filter((call) => (programme === null || call.programme === programme) && inYear(call.opens) && isThere(call.opens));
  const shownEvaluations = evaluations.filter(
    (each) => each.year === year && String(year) <= tracked.at.slice(0, 4) && (programme === null || each.subject.id === programme),
  );
  return {
    year,
    at: tracked.at,
    zone,
    programme: programme === null ? null : name(programme),
    money: tracked.programmes
      .filter((row) => programme === null || row.programme === programme)
      .map((row) => ({
        name: programmes.has(row.programme) ? name(row.programme) : null,
        currency: row.currency,
        planned: row.planned,
        committed: row.committed,
        paid: row.paid,
        ...ofYear(row.programme, row.currency),
      })),
    projects: kept.map((row) => ({ ...row, name: name(row.project) })),
    milestones: milestones
      .filter(
        ({ due, done, project, programme: of }) =>
          (inYear(due) || (inYear(done) && isThere(done))) && (programme === null || of === programme || isOf(project)),
      )
      .map((each) => ({
        due: each.due,
        done: isThere(each.done) ? each.done : null,
        name: nameOf(each),
        of: each.project === null ? (each.programme === null ? null : name(each.programme)) : name(each.project),
        owner: each.owner === null ? null : name(each.owner),
      })),
    calls: ownCalls.map((call) => {
      const own = applications.filter(({ call: of, submitted_at }) => of === call.id && (submitted_at === null || submitted_at.slice(0, 10) <= tracked.at));
      const wanted = new Set(own.map(({ id }) => id));
      return {
        name: nameOf(call),
        applications: own.length,
        awards: awards.filter(({ application, award_date }) => application !== null && wanted.has(application) && isThere(award_date)).length,
      };
    }),
    evaluations: shownEvaluations.map(({ subject, points, of, grade, consequence }) => ({ name: name(subject.id), points, of, grade, consequence })),
    flows: flows.reduce((sum, flow) => sum + (flow.flows ?? 1), 0),
    bookingsLeft: left,
    contingent: await contingentOfYear(records, { year, at: tracked.at, isOf: (flow) => isOf(projectOf(flow)) }),
    bookings: shown.map((each) => ({ ...each, amount: decimalText(each.amount), name: name(each.project) })),
    flags: tracked.flags.filter(({ subject }) => programme === null || subject.id === programme || ids.has(subject.id)),
    isInvented: kept.some(({ synthetic }) => synthetic) || flows.some(({ synthetic }) => synthetic) || shownEvaluations.some(({ synthetic }) => synthetic),
  };
}
