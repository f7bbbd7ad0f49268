import { integer, year } from "../../language/statement/values.ts";
import { nameOf } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { type RecordType, recordsOf } from "../../register/typed-records.ts";
import { atRisk } from "../instruments/show-deeds.ts";
import { lastDay } from "./calendar-days.ts";
import { type Flag, raisedFlag } from "./flag.ts";
import { flagWords } from "./flag.words.ts";
import type { ProgressRecords } from "./read-progress.ts";
import { day, exactMoney } from "./undertaking-flags.ts";

type Body = Readonly<Record<string, unknown>>;

/** What shows that a line of a sub-item does something: records of a type by the day on which they came about. */
interface Trace {
  readonly type: RecordType;
  readonly day: (body: Body) => string | null;
}

const dayOf = (value: unknown): string | null => (typeof value === "string" || typeof value === "number" ? String(value) : null);
const on =
  (field: string) =>
  (body: Body): string | null =>
    dayOf(body[field]);

/** A year of an institute in which something is recorded: a year of which nobody entered it shows nothing. */
const yearWith =
  (isTold: (body: Body) => boolean): Trace["day"] =>
  (body) =>
    isTold(body) ? dayOf(body["year"]) : null;
const entriesOf = (value: unknown): readonly Body[] => (Array.isArray(value) ? (value as readonly Body[]) : []);

/** By sub-item of the measures; those whose success is money, hours or indicators are followed by other flags. */
const traces: Readonly<Record<string, readonly Trace[]>> = {
  "M1.1": [{ type: "mandate", day: on("from") }],
  "M1.3": [
    { type: "standard", day: on("year") },
    { type: "accreditation", day: on("from") },
    { type: "evaluated-product", day: on("on") },
  ],
  "M1.6": [
    { type: "cohort", day: on("from") },
    { type: "post", day: on("filled_on") },
  ],
  "M1.8": [{ type: "transfer", day: on("signed_on") }],
  "M1.T1": [{ type: "tax-relief", day: on("year") }],
  "M1.T2": [{ type: "backing", day: on("from") }],
  "M1.T3": [{ type: "procurement", day: on("decided_on") }],
  "M1.T4": [
    { type: "property-accreditation", day: on("from") },
    { type: "property-dispute", day: on("decided") },
  ],
  "M1.T5": [{ type: "nonprofit-body", day: on("registered") }],
  "M2.3": [{ type: "centre", day: (body) => (body["kind"] === "innovation-centre" ? dayOf(body["opened"]) : null) }],
  "M3.1": [{ type: "institute-year", day: yearWith(({ work }) => entriesOf(work).length > 0) }],
  "M3.2": [{ type: "institute-year", day: yearWith(({ services }) => services !== null && services !== undefined) }],
  "M3.3": [{ type: "institute-year", day: yearWith(({ work }) => entriesOf(work).length > 0) }],
  "M3.4": [{ type: "institute-year", day: yearWith(({ money }) => entriesOf(money).some(({ kind }) => kind === "procurement")) }],
  "M5.4": [{ type: "centre", day: (body) => (body["kind"] === "foreign-at-home" ? dayOf(body["opened"]) : null) }],
  "M5.5": [{ type: "centre", day: (body) => (body["kind"] === "home-abroad" || body["kind"] === "joint" ? dayOf(body["opened"]) : null) }],
};

/**
 * Lines of approved plans on results, standards, people, bodies and instruments of which the register shows nothing in the first whole year after the approval and since: no record of what they are
 * to bring about has its day in it, though such records are kept (of those that nobody keeps nothing is said).
 *
 * @param at  the day on which the plan is looked at: a year is told once it is over
 */
export async function passingOnFlags(
  records: Pick<RecordStore, "list">,
  { lines, plans }: Pick<ProgressRecords, "lines" | "plans">,
  { tracked, at }: { readonly tracked: ReadonlySet<string>; readonly at: string },
): Promise<readonly Flag[]> {
  const approved = new Map(plans.map(({ id, approved_at: day }) => [id, Number(day?.slice(0, 4))]));
  const flags: Flag[] = [];
  const kept = new Map<RecordType, readonly Body[]>();
  const over = Number(at.slice(0, 4)) - 1;
  for (const line of lines.values()) {
    const since = approved.get(line.plan);
    const asked = traces[line.item ?? ""];
    if (asked === undefined || !tracked.has(line.id) || since === undefined || !Number.isInteger(since) || over <= since) continue;
    const days: string[] = [];
    let isInvented = false;
    for (const { type, day } of asked) {
      const own: readonly Body[] = kept.get(type) ?? (await recordsOf(records, type));
      kept.set(type, own);
      for (const body of own) {
        const told = day(body);
        if (told === null || lastDay(told) > at) continue;
        days.push(told);
        isInvented ||= body["synthetic"] === true;
      }
    }
    const isAfter = days.some((day) => Number(day.slice(0, 4)) > since);
    if (days.length === 0 || isAfter) continue;
    const newest = Math.max(...days.map((day) => Number(day.slice(0, 4))));
    const what = flagWords.say("nothing-since", { known: integer(days.length, "records"), newest: year(newest), since: year(since) });
    const of = { code: "indicator-off-track", subject: { type: "plan-line", id: line.id }, synthetic: isInvented } as const;
    flags.push(raisedFlag({ ...of, label: nameOf({ id: line.line, labels: line.labels }) }, what, flagWords.text("nothing-since-rule")));
  }
  return flags;
}

/**
 * Loans and guarantees past the day on which they are due, of which something may still be lost; one whose cover nobody recorded is told too.
 *
 * @param records  as far as whoever asks may see them
 */
export async function overdueBackings(records: Pick<RecordStore, "list">, at: string): Promise<readonly Flag[]> {
  return (await recordsOf(records, "backing")).flatMap((backing) => {
    const { id, to, currency, synthetic } = backing;
    const left = atRisk(backing);
    if (to === null || lastDay(to) >= at || left?.units === 0n) return [];
    const said = { due: day(lastDay(to)), left: left === null ? flagWords.text("unknown-cover") : exactMoney(left, currency) };
    const of = { code: "slip", subject: { type: "backing", id }, synthetic } as const;
    return [raisedFlag({ ...of, label: nameOf(backing) }, flagWords.say("backing-overdue", said), flagWords.text("backing-overdue-rule"))];
  });
}
