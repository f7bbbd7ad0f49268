import type { WorkspacePorts } from "../../../contract/ports.ts";
import { zoneOf } from "../../../contract/time-zone.ts";
import { type Note, note } from "../../../language/note.ts";
import { writtenName } from "../../../language/written-name.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { mostHours } from "../opening/longest.ts";
import type { Span } from "../opening/opening-hours.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { readUnitsBare } from "../slots/read-units.ts";
import { readMoment } from "../time/read-moment.ts";
import { dayNumberAt, dayText, hourMs, instantText, type Moment, minuteMs } from "../time/zoned-time.ts";
import type { LogField } from "./log-columns.ts";
import { isClockAlone, lengthOfUse, writtenTime } from "./log-times.ts";
import { type LogTable, zoneOfRow } from "./read-log.ts";

/** One row of a log, understood. */
export interface UsedRow extends Span {
  /** Place among the rows of the table. */
  readonly row: number;
  readonly unit: LentUnit;
  readonly zone: string;
  /** The machine that the row names; null where it names none. */
  readonly machine: number | null;
  readonly organisation: string | null;
  readonly purpose: string | null;
}

/** Faults that one answer tells; the rest are counted. */
const mostFaults = 200;

/** All rows of a log, or what is wrong with them. */
export async function usedRows(
  ports: WorkspacePorts,
  table: LogTable,
  now: Moment,
): Promise<{ readonly rows: readonly UsedRow[]; readonly notes: readonly Note[] }> {
  const units = namesOf(
    (await readUnitsBare(ports)).map((unit) => ({
      id: unit.id,
      names: Object.values(unit.label).filter((name) => typeof name === "string"),
      value: unit,
    })),
  );
  const organisations = namesOf(
    (await recordsOf(ports.unrestrictedRecords, "organisation")).map(({ id, labels }) => ({ id, names: Object.values(labels), value: id })),
  );
  const rows: UsedRow[] = [];
  const notes: Note[] = [];
  let more = 0;
  const wrong = (found: Note): null => {
    if (notes.length < mostFaults) notes.push(found);
    else more++;
    return null;
  };
  const read = (row: number): UsedRow | null => {
    const text = (field: LogField): string => table.text(field, row);
    const at = (field: LogField) => table.at(row, field);
    const unit = units(text("facility"));
    if (unit === undefined || unit === null)
      return wrong(note(unit === null ? "log.name-twice" : "log.unknown-unit", { name: text("facility") }, at("facility")));
    const named = text("organisation");
    const organisation = named === "" ? null : organisations(named);
    if (organisation === undefined || (organisation === null && named !== ""))
      return wrong(note(organisation === null ? "log.name-twice" : "log.unknown-organisation", { name: named }, at("organisation")));
    const said = zoneOfRow(text("zone"));
    if (said === undefined) return wrong(note("record.unknown-zone", { type: "booking", field: "zone", value: text("zone") }, at("zone")));
    const zone = said ?? unit.openings[0]?.zone ?? zoneOf(ports.settings);
    const machine = machineOf(text("unit"), unit);
    if (machine === undefined)
      return wrong(note("log.no-machine", { unit: unit.id, value: text("unit"), units: unitCount(unit.openings[0] ?? { units: null }) }, at("unit")));
    const span = spanOf(table, row, zone);
    if ("code" in span) return wrong(span);
    if (span.end <= span.start || span.end - span.start > mostHours * hourMs)
      return wrong(note("booking.length", { start: instantText(span.start), end: instantText(span.end) }, at(table.has("end") ? "end" : "duration")));
    if (span.end > now) return wrong(note("log.not-over", { end: instantText(span.end) }, at(table.has("end") ? "end" : "start")));
    return { row, unit, zone, machine, organisation, purpose: text("purpose").slice(0, 2000) || null, ...span };
  };
  for (let row = 0; row < table.rowCount; row++) {
    const made = read(row);
    if (made !== null) rows.push(made);
  }
  if (more > 0) notes.push(note("log.more-faults", { count: more }));
  return { rows, notes };
}

/** Looks a text up by id, or else by a name that one alone bears: undefined = nobody, null = several. */
function namesOf<T extends NonNullable<unknown>>(
  all: readonly { readonly id: string; readonly names: readonly (string | null)[]; readonly value: T }[],
): (text: string) => T | null | undefined {
  const ids = new Map(all.map(({ id, value }) => [id, value]));
  const names = new Map<string, T | null>();
  for (const { names: own, value } of all)
    for (const name of new Set(own.map((each) => writtenName(each ?? "")))) if (name !== "") names.set(name, names.has(name) ? null : value);
  return (text) => ids.get(text) ?? names.get(writtenName(text));
}

/** Null where nothing is said; undefined for what is no machine of the unit. */
function machineOf(text: string, unit: LentUnit): number | null | undefined {
  if (text === "") return null;
  const machine = Number(text);
  const most = unit.openings.length === 0 ? 1000 : Math.max(...unit.openings.map(unitCount));
  return Number.isInteger(machine) && machine >= 1 && machine <= most ? machine : undefined;
}

/** From when to when: by its end, or else by its length. An end that is a time of day alone and not after the beginning is one of the next day. */
function spanOf(table: LogTable, row: number, zone: string): Span | Note {
  const text = (field: LogField): string => table.text(field, row);
  const start = momentOf(table, row, "start", zone, text("date"));
  if (typeof start !== "number") return start;
  if (text("end") !== "") {
    // A time of day at which something ended is of the day on which it began: that of the row, or of its own beginning.
    const day =
      text("date") !== ""
        ? text("date")
        : text("start")
            .replace(/\s*\S+$/, "")
            .replace(/T.*$/, "");
    const end = momentOf(table, row, "end", zone, day);
    if (typeof end !== "number" || end >= start || !isClockAlone(text("end"))) return typeof end === "number" ? { start, end } : end;
    const next = momentOf(table, row, "end", zone, dayText(dayNumberAt(zone, start) + 1));
    return typeof next === "number" ? { start, end: next } : next;
  }
  const length = lengthOfUse(text("duration"), table.durationUnit);
  if (length === "unit") return note("log.no-duration-unit", { value: text("duration") }, table.at(row, "duration"));
  if (length === null) return note("log.bad-duration", { value: text("duration") }, table.at(row, table.has("duration") ? "duration" : "end"));
  return { start, end: start + length };
}

function momentOf(table: LogTable, row: number, field: "start" | "end", zone: string, date: string): Moment | Note {
  const written = writtenTime(table.text(field, row), date, table.order);
  if (written === null) return note("booking.bad-time", { value: table.text(field, row).slice(0, 60) }, table.at(row, field));
  const read = readMoment(written, zone, field);
  if (read.ok) return read.value;
  const [first] = read.notes;
  return first === undefined ? note("booking.bad-time", { value: written }, table.at(row, field)) : { ...first, at: table.at(row, field) };
}

/** Whether a length and an end of one row say the same, to a minute. */
export function isSameLength(table: LogTable, { row, start, end }: UsedRow): boolean {
  const length = table.has("end") && table.has("duration") ? lengthOfUse(table.text("duration", row), table.durationUnit) : null;
  return typeof length !== "number" || Math.abs(end - start - length) <= minuteMs;
}
