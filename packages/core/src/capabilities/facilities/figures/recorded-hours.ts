import type { RecordStore } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import type { Facility } from "../entities/facility.ts";
import { countedBookings } from "./counted-bookings.ts";
import { sharedUnits } from "./shared-units.ts";
import { isRecordedAllYear, newestWholeYear } from "./whole-year.ts";

/**
 * Facilities with the hours of these years as their bookings and logs tell them, one a year, in place of what somebody typed for it. Hours of a year that is not over, or that began to be recorded
 * after its first month, are no year's: there what was typed stands. What was typed of no year stands where nothing was recorded at all.
 */
export async function facilitiesWithHours(
  { unrestrictedRecords }: { readonly unrestrictedRecords: Pick<RecordStore, "list" | "condensed"> },
  facilities: readonly Facility[],
  { years, zone }: { readonly years: readonly number[]; readonly zone: string },
): Promise<readonly Facility[]> {
  const newest = newestWholeYear(await countedBookings(unrestrictedRecords), await recordsOf(unrestrictedRecords, "use-log"));
  const recorded = new Map<string, Facility[]>();
  const known = new Map(facilities.map((facility) => [facility.id, facility]));
  for (const year of years.filter((each) => newest !== null && each <= newest))
    for (const { unit, figures, isUnsound } of (await sharedUnits({ unrestrictedRecords }, { year, now: null, zone, limits: [] })).units) {
      const facility = unit.type === "facility" ? known.get(unit.id) : undefined;
      if (facility === undefined || figures.source !== "recorded" || !isRecordedAllYear(unit, year)) continue;
      const own = recorded.get(unit.id) ?? [];
      recorded.set(unit.id, own);
      own.push({ ...facility, hours_year: year, effective_hours: figures.effective, external_hours: isUnsound ? null : figures.external });
    }
  return facilities.flatMap((facility) => {
    const own = recorded.get(facility.id) ?? [];
    const isReplaced = own.length > 0 && (facility.hours_year === null || own.some(({ hours_year: year }) => year === facility.hours_year));
    return isReplaced ? own : [facility, ...own];
  });
}
