import type { RecordStore } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { SHARING_GRADE } from "../../../workspace/shared-thresholds.ts";
import type { Span } from "../opening/opening-hours.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readUnitsBare } from "../slots/read-units.ts";
import { dayMs, type Moment, startOfDay } from "../time/zoned-time.ts";
import { type CountedBooking, countedBookings } from "./counted-bookings.ts";
import { type GradeLimits, gradeOf } from "./grades.ts";
import { type CountedUnit, type TypedHours, type UnitFigures, unitFigures } from "./unit-figures.ts";
import { lastStart } from "./whole-year.ts";

/** A facility or equipment of which anything of the year is recorded, with its figures. */
export interface SharedUnit {
  readonly unit: CountedUnit;
  readonly figures: UnitFigures;
  /** Type of a facility; equipment is its own. */
  readonly kind: string | null;
  readonly grade: string | null;
  readonly synthetic: boolean;
  /** More hours were typed or recorded for others than in all: no rate is made of them. */
  readonly isUnsound: boolean;
}

export interface SharedYear {
  readonly year: number;
  readonly units: readonly SharedUnit[];
}

interface Asked {
  /** Left out: the newest year in which something was used, or for which hours were typed. */
  readonly year?: number | undefined;
  /** By which moment what nobody decided has lapsed; null: the end of the year, for who reads no clock. */
  readonly now: Moment | null;
  /** Zone of a unit that says none. */
  readonly zone: string;
  readonly limits: GradeLimits;
}

/** Every unit of a year with its figures. Cost O(bookings log bookings + units × days). */
export async function sharedUnits(
  { unrestrictedRecords }: { readonly unrestrictedRecords: Pick<RecordStore, "list" | "condensed"> },
  { year: asked, now, zone: usual, limits }: Asked,
): Promise<SharedYear> {
  const typed = await typedHours(unrestrictedRecords);
  const refused = grouped(await recordsOf(unrestrictedRecords, "refused-request"), placeOf);
  const units = (await countedUnits(unrestrictedRecords)).filter(
    (unit) => unit.openings.length > 0 || unit.bookings.length > 0 || (unit.pages ?? []).length > 0 || typed.has(keyOf(unit)) || refused.has(keyOf(unit)),
  );
  const year = asked ?? newestYear(units, typed) ?? new Date(now ?? 0).getUTCFullYear();
  const kinds = new Map((await recordsOf(unrestrictedRecords, "facility")).map(({ id, type }) => [id, type]));
  return {
    year,
    units: units.flatMap((unit) => {
      const zone = unit.openings[0]?.zone ?? unit.bookings[0]?.zone ?? unit.pages?.[0]?.zone ?? usual;
      const own = typed.get(keyOf(unit));
      const hasYear = own?.year === year;
      const span = yearOf(zone, year);
      const figures = unitFigures(unit, { year: span, now: now ?? span.end, refused: refused.get(keyOf(unit)) ?? [], typed: hasYear ? own : null });
      // A unit of which nothing of this year is known is no unit of this year.
      if (figures.available === null && figures.source === null && (figures.refused_hours ?? 0) === 0) return [];
      const shared: SharedUnit = {
        unit,
        figures,
        kind: unit.type === "equipment" ? "equipment" : (kinds.get(unit.id) ?? null),
        grade: gradeOf(figures, limits),
        synthetic: [unit, ...unit.openings, ...unit.bookings, ...(unit.pages ?? [])].some(({ synthetic }) => synthetic),
        isUnsound: figures.effective !== null && figures.external !== null && figures.external > figures.effective,
      };
      return [shared];
    }),
  };
}

/** All facilities and equipment with what figures count of their hours: long logs are left in their pages. */
async function countedUnits(records: Pick<RecordStore, "list" | "condensed">): Promise<readonly CountedUnit[]> {
  const pages = grouped(await recordsOf(records, "use-log"), placeOf);
  const bookings = grouped(await countedBookings(records), ({ place }) => place);
  return (await readUnitsBare({ unrestrictedRecords: records })).map((unit) => ({
    ...unit,
    bookings: bookings.get(keyOf(unit)) ?? [],
    pages: pages.get(keyOf(unit)) ?? [],
  }));
}

function placeOf({ facility, equipment }: { readonly facility: string | null; readonly equipment: string | null }): string {
  return facility === null ? `equipment/${equipment}` : `facility/${facility}`;
}

function grouped<T>(all: readonly T[], keyed: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyed(each);
    const own = found.get(key);
    if (own === undefined) found.set(key, [each]);
    else own.push(each);
  }
  return found;
}

/** The year of a place, from its first moment to the first of the next. */
function yearOf(zone: string, year: number): Span {
  const day = (of: number): number => Math.round(Date.UTC(of, 0, 1) / dayMs);
  return { start: startOfDay(zone, day(year)), end: startOfDay(zone, day(year + 1)) };
}

function keyOf({ type, id }: Pick<LentUnit, "type" | "id">): string {
  return `${type}/${id}`;
}

interface TypedOfYear extends TypedHours {
  readonly year: number;
}

/** Hours that somebody typed, with the year that they are of; of no year they are of none. */
async function typedHours(whole: Pick<RecordStore, "list">): Promise<ReadonlyMap<string, TypedOfYear>> {
  const found = new Map<string, TypedOfYear>();
  for (const type of ["facility", "equipment"] as const)
    for (const { id, effective_hours: effective, external_hours: external, hours_year: year } of await recordsOf(whole, type))
      if (year !== null && (effective !== null || external !== null)) found.set(`${type}/${id}`, { effective, external, year });
  return found;
}

/** The newest year in which something was used, or for which hours were typed; null without any. */
function newestYear(units: readonly CountedUnit[], typed: ReadonlyMap<string, TypedOfYear>): number | null {
  let last: CountedBooking["start"] | null = null;
  for (const { bookings } of units)
    for (const { status, start } of bookings) if ((status === "used" || status === "settled") && (last === null || start > last)) last = start;
  const logged = units.flatMap(({ pages = [] }) => pages.map((page) => Number(lastStart(page).slice(0, 4))));
  const years = [...(last === null ? [] : [new Date(last).getUTCFullYear()]), ...logged, ...[...typed.values()].map(({ year }) => year)];
  return years.length === 0 ? null : years.reduce((newest, year) => Math.max(newest, year));
}

/** `thresholds.sharing_grade` of quoin.yaml: for each grade the least sharing rate. */
export function gradeLimits(thresholds: Readonly<Record<string, Readonly<Record<string, unknown>>>>): GradeLimits {
  return Object.entries(thresholds[SHARING_GRADE] ?? {}).flatMap(([grade, least]) => (typeof least === "number" ? [{ grade, least }] : []));
}
