import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { Hasher } from "../../../contract/ports.ts";
import { type Note, type NoteAt, note } from "../../../language/note.ts";
import { loggedRowId, loggedRowOf, unpackedHours } from "../../../schema/packed-hours.ts";
import type { Booking } from "../entities/booking.ts";
import { holdingStates } from "../entities/booking.ts";
import type { UseLog } from "../entities/use-log.ts";
import { isOpenThroughout, type Span } from "../opening/opening-hours.ts";
import { overlapOf } from "../opening/periods.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { hourMs, instantText, type Moment } from "../time/zoned-time.ts";
import type { UsedRow } from "./used-rows.ts";

/** Hours of one unit as a log tells them, beside what was booked in the time from the first row to the last. */
export interface UnitOfLog {
  readonly unit: LentUnit;
  readonly rows: number;
  readonly logged_hours: number;
  readonly booked_hours: number;
  /** Booked and logged at once: what was booked and not used is booked − both, what was used without a booking logged − both. */
  readonly both_hours: number;
}

/** Hours that a log adds: read as a booking of its own, `used` and imported. */
export interface AddedHours {
  readonly row: UsedRow;
  readonly machine: number;
  /** How many rows before it say the same. */
  readonly time: number;
}

/** The id of a row as a record of its own: the same when the same log comes again. */
export function idOfHours({ row, time }: Pick<AddedHours, "row" | "time">, hasher: Hasher): string {
  const { unit, machine, start, end, organisation } = row;
  const key = JSON.stringify([unit.type, unit.id, machine, start, end, organisation]);
  return `l-${hasher.sha256(JSON.stringify([key, time])).slice(0, 20)}`;
}

/** What stands beside a log in its time, of one unit. */
export interface StandingHours {
  readonly bookings: readonly Booking[];
  /** Pages of logs that came before; their rows are among the bookings too. */
  readonly pages: readonly UseLog[];
}

/** What a log writes: hours that it adds, by unit, and what it says of the use of those that stand. */
export interface LaidLog {
  readonly added: readonly { readonly unit: LentUnit; readonly hours: readonly AddedHours[] }[];
  readonly addedRows: number;
  /** By the id of an approved booking: when it was used. */
  readonly used: ReadonlyMap<string, { readonly start: string; readonly end: string }>;
  readonly unchanged: number;
  /** Ids under which rows that were taken in before are read. */
  readonly known: readonly string[];
  readonly units: readonly UnitOfLog[];
  readonly notes: readonly Note[];
}

interface Places {
  readonly at: (row: number) => NoteAt;
  /** Row of the file, 1 = first. */
  readonly row: (row: number) => number;
}

interface Held extends Span {
  readonly machine: number;
  /** The row that has these hours, or the booking. */
  readonly row: number | null;
  readonly booking: Booking | null;
}

/**
 * Lays the rows of a log over what stands: a row within the hours that its organisation has booked says when these were used, any other is a booking of its own, `used` and imported. Hours that two
 * rows, or a row and a booking of others, have at once are faults. Without a machine a row is on the lowest that is free. Cost: O(rows log rows) a unit.
 *
 * @param standing  what stands in the time of the log, by the unit of its rows
 */
export function laidLog(rows: readonly UsedRow[], standing: ReadonlyMap<LentUnit, StandingHours>, hasher: Hasher, now: Moment, places: Places): LaidLog {
  const made: {
    added: { unit: LentUnit; hours: readonly AddedHours[] }[];
    addedRows: number;
    used: Map<string, { start: string; end: string }>;
    unchanged: number;
    known: string[];
    units: UnitOfLog[];
    notes: Note[];
  } = {
    added: [],
    addedRows: 0,
    used: new Map(),
    unchanged: 0,
    known: [],
    units: [],
    notes: [],
  };
  const byUnit = groupBy(rows, ({ unit }) => unit);
  for (const [unit, own] of [...byUnit].toSorted(([a], [b]) => byCodePoint(a.id, b.id))) {
    const { bookings, pages } = standing.get(unit) ?? { bookings: [], pages: [] };
    const laid = laidOnUnit({ ...unit, bookings }, knownRows(bookings, pages, hasher), own, now, places);
    if (laid.added.length > 0) made.added.push({ unit, hours: laid.added });
    made.addedRows += laid.added.length;
    for (const [id, span] of laid.used) made.used.set(id, span);
    made.unchanged += laid.unchanged;
    for (const id of laid.known) made.known.push(id);
    made.units.push(laid.units);
    for (const found of laid.notes) made.notes.push(found);
  }
  return made;
}

/** Finds a row that was taken in before, with the machine that it is on; undefined of a new one. */
type KnownRows = (row: UsedRow, key: string, time: number) => KnownRow | undefined;

interface KnownRow {
  readonly id: string;
  readonly machine: number;
}

function knownRows(bookings: readonly Booking[], pages: readonly UseLog[], hasher: Hasher): KnownRows {
  const packed = new Map<string, KnownRow[]>();
  const standing = new Set(bookings.flatMap(({ id }) => (loggedRowOf(id) === null ? [] : [id])));
  for (const page of pages)
    for (const [at, { start, end }] of unpackedHours(page).entries()) {
      // One that stood apart and was taken back is none.
      if (page.apart.includes(at + 1) && !standing.has(loggedRowId(page.id, at + 1))) continue;
      const key = keyOf({ machine: page.unit_said ? page.unit : null, start, end, organisation: page.organisation });
      packed.set(key, [...(packed.get(key) ?? []), { id: loggedRowId(page.id, at + 1), machine: page.unit }]);
    }
  const singles = bookings.filter(({ id, source }) => source === "imported" && loggedRowOf(id) === null);
  const records = new Map(singles.map(({ id, unit }): readonly [string, KnownRow] => [id, { id, machine: unit ?? 1 }]));
  return (row, key, time) => packed.get(key)?.[time] ?? (records.size === 0 ? undefined : records.get(idOfHours({ row, time }, hasher)));
}

function keyOf({ machine, start, end, organisation }: Pick<UsedRow, "machine" | "start" | "end" | "organisation">): string {
  return `${machine ?? ""} ${start} ${end} ${organisation ?? ""}`;
}

function laidOnUnit(unit: LentUnit, known: KnownRows, rows: readonly UsedRow[], now: Moment, { at, row: fileRow }: Places) {
  const added: AddedHours[] = [];
  const isOpen = openingOf(unit);
  const notes: Note[] = [];
  const standing = unit.bookings.filter(({ status }) => holdingStates.has(status));
  const machines = machinesOf(unit, standing, rows);
  const times = new Map<string, number>();
  const within = new Map<string, { booking: Booking; row: number; start: Moment; end: Moment; rows: number; hours: number }>();
  const placed: (Span & { readonly machine: number })[] = [];
  const outside: UsedRow[] = [];
  const taken: string[] = [];
  let unchanged = 0;
  for (const row of rows.toSorted((a, b) => a.start - b.start || a.end - b.end || a.row - b.row)) {
    const key = keyOf(row);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const before = known(row, key, time);
    if (before !== undefined) {
      unchanged++;
      taken.push(before.id);
      placed.push({ start: row.start, end: row.end, machine: before.machine });
      continue;
    }
    const shut = unit.closures.find(
      (each) =>
        (each.unit === null || row.machine === null || each.unit === row.machine) &&
        overlapOf({ start: Date.parse(each.start), end: Date.parse(each.end) }, row) > 0,
    );
    if (shut !== undefined) {
      notes.push(note("log.closure", { unit: unit.id, start: shut.start, end: shut.end, why: shut.reason }, at(row.row)));
      continue;
    }
    const tried = row.machine === null ? [...machines.keys()] : [row.machine];
    const held = tried.map((machine) => machines.get(machine)?.inTheWay(row) ?? null);
    const own = held.find((each) => each !== null && each.booking !== null && isUseOf(each.booking, row));
    if (own?.booking !== undefined && own.booking !== null) {
      const so = within.get(own.booking.id);
      const span = { start: Math.max(row.start, own.start), end: Math.min(row.end, own.end) };
      within.set(own.booking.id, {
        booking: own.booking,
        row: so?.row ?? row.row,
        start: Math.min(span.start, so?.start ?? span.start),
        end: Math.max(span.end, so?.end ?? span.end),
        rows: (so?.rows ?? 0) + 1,
        hours: (so?.hours ?? 0) + (span.end - span.start) / hourMs,
      });
      placed.push({ start: row.start, end: row.end, machine: own.machine });
      machines.get(own.machine)?.add({ ...own, start: row.start, end: row.end, row: row.row, booking: null });
      if (row.start < own.start || row.end > own.end)
        notes.push(note("log.beyond-booking", { booking: own.booking.id, start: own.booking.start, end: own.booking.end }, at(row.row)));
      continue;
    }
    const free = held.indexOf(null);
    const machine = tried[free];
    if (machine === undefined) {
      const [first] = held;
      if (first?.row !== null && first?.row !== undefined) notes.push(note("log.overlap", { unit: unit.id, other: fileRow(first.row) }, at(row.row)));
      else
        notes.push(
          note(
            "log.other-booking",
            { unit: unit.id, booking: first?.booking?.id ?? "", start: first?.booking?.start ?? "", end: first?.booking?.end ?? "" },
            at(row.row),
          ),
        );
      continue;
    }
    machines.get(machine)?.add({ start: row.start, end: row.end, machine, row: row.row, booking: null });
    placed.push({ start: row.start, end: row.end, machine });
    if (!isOpen(row)) outside.push(row);
    added.push({ row, machine, time });
  }
  const used = new Map<string, { start: string; end: string }>();
  for (const [id, { booking, row, start, end, rows: count, hours }] of within) {
    const span = { start: instantText(start), end: instantText(end) };
    if (booking.status !== "approved" && booking.used?.start === span.start && booking.used.end === span.end) unchanged += count;
    else if (booking.status === "approved" && Date.parse(booking.end) <= now) used.set(id, span);
    else if (booking.status === "approved") notes.push(note("log.not-over", { end: booking.end }, at(row)));
    else notes.push(note("log.used-otherwise", { booking: id, start: booking.used?.start ?? booking.start, end: booking.used?.end ?? booking.end }, at(row)));
    if (count > 1 && Math.abs(hours - (end - start) / hourMs) > 1 / 60)
      notes.push(note("log.several-rows", { booking: id, rows: count, hours: rounded(hours), counted: rounded((end - start) / hourMs) }, at(row)));
  }
  const [first] = outside;
  if (first !== undefined) notes.push(note("log.outside-opening", { unit: unit.id, count: outside.length }, at(first.row)));
  return { added, used, unchanged, known: taken, units: comparedHours(unit, placed), notes };
}

/** Hours of the organisation itself, of a booking that was asked for here: the log says when they were used. Who is not named in a log is whoever booked. */
function isUseOf({ source, status, organisation }: Booking, row: UsedRow): boolean {
  return source !== "imported" && status !== "no-show" && (row.organisation === null || row.organisation === organisation);
}

/** Machines by number, with what each has. */
function machinesOf(unit: LentUnit, standing: readonly Booking[], rows: readonly UsedRow[]): ReadonlyMap<number, Busy> {
  const most = unit.openings.reduce((all, opening) => Math.max(all, unitCount(opening)), 1);
  const numbers = new Set([...Array.from({ length: most }, (_, place) => place + 1), ...rows.flatMap(({ machine }) => (machine === null ? [] : [machine]))]);
  const held = (machine: number): Held[] =>
    standing
      .filter((booking) => (booking.unit ?? 1) === machine)
      .map((booking) => ({ start: Date.parse(booking.start), end: Date.parse(booking.end), machine, row: null, booking }));
  return new Map([...numbers].toSorted((a, b) => a - b).map((machine) => [machine, new Busy(held(machine))]));
}

/** What one machine has: bookings that stand, searched by halves, and the rows so far, which come in the order of their beginning. */
class Busy {
  readonly #standing: readonly Held[];
  #last: Held | null = null;

  constructor(standing: readonly Held[]) {
    this.#standing = standing.toSorted((a, b) => a.start - b.start);
  }

  add(held: Held): void {
    if (this.#last === null || held.end > this.#last.end) this.#last = held;
  }

  inTheWay(span: Span): Held | null {
    if (this.#last !== null && this.#last.end > span.start) return this.#last;
    let [low, high] = [0, this.#standing.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#standing[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = this.#standing[low];
    return found !== undefined && found.start < span.end ? found : null;
  }
}

/** Whether hours lie in those of the opening; a unit that has none is open. */
function openingOf(unit: LentUnit): (span: Span) => boolean {
  if (unit.openings.length === 0) return () => true;
  const calendar = new UnitCalendar({ ...unit, bookings: [], closures: [] }, 0);
  return (span) => {
    const rules = calendar.rulesAt(span.start);
    return rules === undefined || isOpenThroughout(rules, span);
  };
}

/** What was booked from the first row to the last, and how much of it the log tells: on each machine neither bookings nor rows overlap among themselves. */
function comparedHours(unit: LentUnit, rows: readonly (Span & { readonly machine: number })[]): UnitOfLog {
  const from = rows.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = rows.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const booked = unit.bookings
    .filter(({ status, source }) => holdingStates.has(status) && source !== "imported")
    .map(({ start, end, unit: machine }) => ({ machine: machine ?? 1, start: Math.max(Date.parse(start), from), end: Math.min(Date.parse(end), to) }))
    .filter(({ start, end }) => start < end);
  const bookedOn = groupBy(booked, ({ machine }) => machine);
  const both = [...groupBy(rows, ({ machine }) => machine)].map(([machine, own]) => commonLength(own, bookedOn.get(machine) ?? []));
  const hours = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / hourMs;
  return { unit, rows: rows.length, logged_hours: hours(rows.map(lengthOf)), booked_hours: hours(booked.map(lengthOf)), both_hours: hours(both) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** How long both are; spans of either do not overlap among themselves. */
function commonLength(some: readonly Span[], others: readonly Span[]): number {
  const [first, second] = [some, others].map((each) => each.toSorted((a, b) => a.start - b.start));
  let [common, at] = [0, 0];
  for (const span of first ?? []) {
    while ((second?.[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    for (let next = at; (second?.[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next++) common += overlapOf(second?.[next] ?? span, span);
  }
  return common;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
