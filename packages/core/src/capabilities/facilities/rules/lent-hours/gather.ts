import { codeEntry } from "../../../../codes/code-lists.ts";
import type { DiagnosisSources } from "../../../../evidence/roles/sources.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { byId, recordIn, recordsOf, storedOf } from "../../../../register/typed-records.ts";
import { countedBooking, countedBookings } from "../../figures/counted-bookings.ts";
import { sharedUnits } from "../../figures/shared-units.ts";
import type { CountedUnit } from "../../figures/unit-figures.ts";
import { isRecordedAllYear, newestWholeYear } from "../../figures/whole-year.ts";
import { bookingsOfPage } from "../../logs/packed/logged-bookings.ts";
import { unitCount } from "../../slots/lent-unit.ts";
import { hourMs } from "../../time/zoned-time.ts";

/** Hours of a unit in a whole year; null where nobody recorded what they rest on. */
export interface LentHours {
  readonly unit: CountedUnit;
  readonly machines: number;
  readonly available: number | null;
  readonly effective: number | null;
  readonly external: number | null;
  /** Used by firms; null where of some hours nobody knows whose they were. */
  readonly firms: number | null;
  /** Median days from asking to the beginning, those who got nothing censored; null where the curve does not fall so far. */
  readonly wait: number | null;
  /** The owner does research: a university or an institute. */
  readonly isResearch: boolean;
}

export interface LentYear {
  /** The newest year that is over; null where none is recorded. */
  readonly year: number | null;
  readonly units: readonly LentHours[];
  /** Facilities, equipment and bookings behind it. */
  readonly records: readonly StoredRecord[];
}

const researchKinds: ReadonlySet<string> = new Set(["university", "public-institute", "transformed-institute", "new-rd-institution"]);

export function gatherLentHours({ records }: Pick<DiagnosisSources, "records">): Promise<LentYear> {
  return lentHoursOf({ records });
}

/** Hours of a year that is over; of one that is not, or where nothing says that it is, none. Without a year: of the newest. */
export async function lentHoursOf({ records }: Pick<DiagnosisSources, "records">, asked?: number): Promise<LentYear> {
  const newest = newestWholeYear(await countedBookings(records), await recordsOf(records, "use-log"));
  const year = asked ?? newest;
  if (newest === null || year === null || year > newest) return { year: null, units: [], records: [] };
  const organisations = byId(await recordsOf(records, "organisation"));
  const kindOf = (id: string | null): string | null => (id === null ? null : (organisations.get(id)?.kind ?? null));
  // Of units without bookings of the year the hours that somebody typed for it count, as `sharing` has them.
  const { units } = await sharedUnits({ unrestrictedRecords: records }, { year, now: null, zone: "UTC", limits: [] });
  const told = units.flatMap(({ unit, figures, isUnsound }): readonly LentHours[] => {
    if (figures.source === "recorded" && !isRecordedAllYear(unit, year)) return [];
    return [
      {
        unit,
        machines: Math.max(1, ...unit.openings.map(unitCount)),
        available: figures.available,
        effective: figures.effective,
        external: isUnsound ? null : figures.external,
        firms: figures.source === "recorded" ? firmHours(unit, year, kindOf) : null,
        wait: figures.wait_days.median,
        isResearch: researchKinds.has(kindOf(unit.owner) ?? ""),
      },
    ];
  });
  const named = new Set(told.map(({ unit }) => `${unit.type}/${unit.id}`));
  const things = [...(await storedOf(records, "facility")), ...(await storedOf(records, "equipment"))].filter(({ type, id }) => named.has(`${type}/${id}`));
  return { year, units: told, records: things };
}

/** Hours of the year that firms used; null where of some of them nobody knows whose they were, or what kind of organisation that is. */
function firmHours({ bookings, pages = [] }: CountedUnit, year: number, kindOf: (id: string | null) => string | null): number | null {
  let sum = 0;
  const rows = pages.flatMap((page) =>
    bookingsOfPage(page, ({ start }) => new Date(start).getUTCFullYear() === year).map((row) => countedBooking(recordIn(row, "booking"))),
  );
  for (const { status, used, organisation, ...asked } of [...bookings, ...rows]) {
    const span = used ?? asked;
    if ((status !== "used" && status !== "settled") || new Date(span.start).getUTCFullYear() !== year) continue;
    const kind = kindOf(organisation);
    if (kind === null) return null;
    if (kind === "enterprise" || codeEntry("organisation-kinds", kind)?.parent === "enterprise") sum += (span.end - span.start) / hourMs;
  }
  return sum;
}
