import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, type NoteEntry, noteWithLists } from "../../../language/note.ts";
import type { Booking } from "../entities/booking.ts";
import type { Span } from "../opening/opening-hours.ts";
import { findSlots } from "../slots/find-slots.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { type SlotRefusal, UnitCalendar } from "../slots/unit-calendar.ts";
import { dayMs, hourMs, instantText, type Moment, momentsOf, wallText, wallTimeAt } from "../time/zoned-time.ts";
import { type AskedHours, askedBooking, askedFields, type UnderstoodHours, understood } from "./asked-hours.ts";
import { askingRights } from "./booking-rights.ts";
import { bookingStep, type Deed } from "./booking-step.ts";
import { standingBookings } from "./offers.ts";
import { refusalNote } from "./refusal-note.ts";
import { keepRefused } from "./refused-hours.ts";
import { standsAlready } from "./stands-already.ts";
import { bookingAnswer, toldBooking } from "./told-booking.ts";

const answer = z.union([bookingAnswer, z.object({ bookings: z.array(bookingAnswer) })]);
type Answer = z.output<typeof answer>;

/** Free times that are told in the place of one that is taken, and how far they are looked for. */
export const nextTold = 3;
export const nextDays = 90;

/** `quoin booking request` */
export const requestBooking = workspaceUseCase({
  words: ["booking", "request"],
  summary: "Ask for hours of a facility: approved at once, or handed to who decides; each week again as a series, all or none",
  changes: true,
  delivers: "answer",
  rights: askingRights,
  example: "quoin booking request my-office --facility sem-1 --start 2026-06-01T09:00 --end 2026-06-01T13:00 --organisation firm-a",
  input: z.strictObject({
    ...askedFields,
    weekly: field(z.int().min(1).max(60).default(1), { description: "so many weeks at the same local time, all or none", unit: "weeks" }),
  }),
  output: answer,
  run: async (ports, asked) => {
    const read = await understood(ports, asked);
    if (!read.ok) return read;
    const spans = weeklySpans(read.value, asked.weekly);
    const refused: Span[] = [];
    const outcome = await bookingStep(ports, asked.facility, asked.purpose ?? "", (unit, now) => {
      refused.length = 0;
      return requested(ports, unit, now, { asked, read: read.value, spans, refused });
    });
    // Kept apart from bookings, so that demand is known that nobody could meet.
    if (!outcome.ok && refused.length > 0)
      await keepRefused(ports, asked.facility, { organisation: asked.organisation, zone: read.value.zone, spans: refused });
    return outcome;
  },
});

interface WeekSpan {
  readonly span: Span;
  /** The clocks never show its beginning or end, or show it twice. */
  readonly wrong: "no-such-time" | "time-twice" | null;
}

/** The same hours on the clocks of the place, week after week. */
function weeklySpans({ zone, span }: UnderstoodHours, weeks: number): readonly WeekSpan[] {
  const [begin, end] = [wallTimeAt(zone, span.start), wallTimeAt(zone, span.end)];
  return Array.from({ length: weeks }, (_, week): WeekSpan => {
    // The first is the one that was written, with whatever offset.
    if (week === 0) return { span, wrong: null };
    const ends = [begin, end].map((wall) => momentsOf(zone, wall + 7 * dayMs * week));
    const moved = { start: ends[0]?.[0] ?? begin, end: ends[1]?.[0] ?? end };
    const wrong = ends.some(({ length }) => length === 0) ? "no-such-time" : ends.some(({ length }) => length > 1) ? "time-twice" : null;
    return { span: moved, wrong };
  });
}

interface Request {
  readonly asked: AskedHours & { readonly weekly: number };
  readonly read: UnderstoodHours;
  readonly spans: readonly WeekSpan[];
  /** Filled with what was refused because others have it. */
  readonly refused: Span[];
}

function requested(ports: WorkspacePorts, unit: LentUnit, now: Moment, { asked, read, spans, refused }: Request): Outcome<Deed<Answer>> {
  const made: Booking[] = [];
  const clashes: { readonly span: Span; readonly code: string; readonly why: SlotRefusal | null }[] = [];
  const asker = read.asker(unit);
  for (const { span, wrong } of spans) {
    if (wrong !== null) {
      clashes.push({ span, code: `booking.${wrong}`, why: null });
      continue;
    }
    const sofar = { ...unit, bookings: [...unit.bookings, ...made] };
    const looked = new UnitCalendar(sofar, now).look({ ...span, organisation: asked.organisation });
    if ("reason" in looked) {
      clashes.push({ span, code: `booking.${looked.reason}`, why: looked });
      continue;
    }
    const isInstant = looked.rules.approval === "instant";
    // A request lapses when its hours begin: nobody could decide it.
    if (!isInstant && span.start <= now) {
      clashes.push({ span, code: "booking.past", why: { reason: "past", values: {} } });
      continue;
    }
    // More requests than there are machines can never all be approved: they would only fill the list of who decides.
    const standing = standsAlready(sofar.bookings, { ...span, organisation: asked.organisation, now, states: ["requested"] });
    if (!isInstant && standing >= unitCount(looked.rules)) {
      clashes.push({ span, code: "booking.stands-already", why: { reason: "stands-already", values: { count: standing } } });
      continue;
    }
    const fields = askedBooking(ports, sofar, asked, { span, rules: looked.rules, asker, now });
    const decided = isInstant ? { status: "approved" as const, unit: looked.unit, decided_at: instantText(now) } : {};
    made.push({ ...fields, ...decided, version: 0, retired: false });
  }
  refused.push(...clashes.filter(({ why }) => why?.reason === "taken").map(({ span }) => span));
  const [clash] = clashes;
  if (clash !== undefined) {
    if (spans.length > 1) return fault(seriesNote(read.zone, spans.length, clashes));
    const why = clash.why ?? { reason: "closed", values: {} };
    const told = { ...clash.span, organisation: asked.organisation };
    const next = why.reason === "taken" ? nextFree(unit, clash.span, now, asked, read) : [];
    return fault(refusalNote(unit, read.zone, told, why, next), why.reason === "taken" ? "taken" : "input");
  }
  const series = made.length > 1 ? elementAt(made, 0).id : null;
  const patches = new Map(made.map(({ version: _version, retired: _retired, ...booking }) => [booking.id, { ...booking, series }]));
  return success({
    patches,
    answer: (stored) => {
      const bookings = [...patches.keys()].flatMap((id) => stored.get(id) ?? []).map((each) => toldBooking(each, now));
      return asked.weekly > 1 ? { bookings } : elementAt(bookings, 0);
    },
  });
}

/** The free times of the same length that come next. */
function nextFree(unit: LentUnit, { start, end }: Span, now: Moment, { organisation }: AskedHours, { asker }: UnderstoodHours) {
  const from = Math.max(start, now);
  return findSlots([{ ...unit, bookings: standingBookings(unit, now) }], {
    hours: (end - start) / hourMs,
    from,
    to: from + nextDays * dayMs,
    now,
    limit: nextTold,
    organisation,
    asker,
    distance: () => null,
  });
}

function seriesNote(zone: string, count: number, clashes: readonly { readonly span: Span; readonly code: string }[]): Note {
  const entries = clashes.map(({ span, code }): NoteEntry => ({ start: instantText(span.start), end: instantText(span.end), code }));
  const times = clashes.map(({ span }) => wallText(zone, span.start)).join(", ");
  return noteWithLists("booking.clashes", { count, clashes: clashes.length, times }, { table: "booking", field: "start" }, { clashes: entries });
}
