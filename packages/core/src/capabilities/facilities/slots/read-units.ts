import type { WorkspacePorts } from "../../../contract/ports.ts";
import { nameOf } from "../../../register/record-label.ts";
import type { HeldWithin, RecordQuery, RecordStore, StoredRecord } from "../../../register/record-store.ts";
import { oneRecord, type RecordNamed, recordIn, recordsOf, textIn } from "../../../register/typed-records.ts";
import type { Equipment } from "../entities/equipment.ts";
import type { Facility } from "../entities/facility.ts";
import type { Opening } from "../entities/opening.ts";
import type { Span } from "../opening/opening-hours.ts";
import { dayMs } from "../time/zoned-time.ts";
import type { LentUnit } from "./lent-unit.ts";

type Reading = Pick<RecordStore, "get" | "list">;
type Listing = Pick<RecordStore, "list">;
type Counting = Pick<RecordStore, "list" | "count">;
type Belonging = "service" | "opening" | "closure" | "booking" | "use-log";

/**
 * The facility, or else the equipment, of this id with all that its hours hang on; null where there is neither, or it is retired. Read whole: whoever asks is told hours, not records.
 *
 * @param within  only bookings that bear on these hours, of which one asks what is free and taken; all of them where nothing is said
 */
export async function readUnit({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, id: string, within?: Span): Promise<LentUnit | null> {
  const facility = await oneRecord(unrestrictedRecords, "facility", id);
  if (facility !== null && !facility.retired) return unitOf(unrestrictedRecords, "facility", id, facilityFacts(facility), within);
  const equipment = await oneRecord(unrestrictedRecords, "equipment", id);
  if (equipment === null || equipment.retired) return null;
  const stands = equipment.facility === null ? null : await oneRecord(unrestrictedRecords, "facility", equipment.facility);
  return unitOf(unrestrictedRecords, "equipment", id, equipmentFacts(equipment, stands), within);
}

type Facts = Omit<LentUnit, "openings" | "services" | "closures" | "bookings">;

async function unitOf(records: Reading, type: LentUnit["type"], id: string, facts: Facts, within?: Span): Promise<LentUnit> {
  const query: RecordQuery = { where: [{ field: type, value: id }] };
  const [openings, services, closures] = await Promise.all([
    recordsOf(records, "opening", query),
    recordsOf(records, "service", query),
    recordsOf(records, "closure", query),
  ]);
  const isBounded = within !== undefined && (await records.list("booking", { where: [{ field: type, value: id }, waiting], limit: 1 })).length === 0;
  const bookings = await recordsOf(records, "booking", isBounded ? { held: { ...bearingOn(openings, within), place: `${type}/${id}` } } : query);
  return { ...facts, openings, services, closures, bookings };
}

/** Whose hours hang on when others were let go: where somebody waits, all bookings are read. */
const waiting = { field: "status", value: "waiting" } as const;

/** Days around what is asked in which hours count against a quota or a share of it. */
const countedDays = { week: 8, month: 32, year: 367 } as const;

/** The hours that bear on a span: itself, and the weeks, months or years by which its rules count. */
function bearingOn(openings: readonly Pick<Opening, "quota_hours" | "owner_share">[], { start, end }: Span): HeldWithin {
  const days = openings.reduce((most, { quota_hours: quotas, owner_share: share }) => {
    const shared = share === null || share === 0 ? 0 : countedDays.week;
    return Math.max(most, shared, ...quotas.map(({ per }) => countedDays[per]));
  }, 0);
  return { from: start - days * dayMs, to: end + days * dayMs };
}

function facilityFacts({ id, synthetic, host, co_hosts: coHosts, operator, region, labels, fields, description }: Facility): Facts {
  const members = [...coHosts, ...(operator === null ? [] : [operator])];
  return {
    type: "facility",
    id,
    label: nameOf({ id, labels }),
    facility: id,
    equipment: null,
    owner: host,
    members,
    synthetic,
    region,
    words: texts([...Object.values(labels), ...fields, description]),
  };
}

function equipmentFacts({ id, synthetic, facility, host, region, labels, model }: Equipment, stands: Facility | null): Facts {
  const members = stands === null ? [] : [...stands.co_hosts, ...(stands.operator === null ? [] : [stands.operator])];
  const owner = host ?? stands?.host ?? null;
  return {
    type: "equipment",
    id,
    label: nameOf({ id, labels }),
    facility,
    equipment: id,
    owner,
    members,
    synthetic,
    region: region ?? stands?.region ?? null,
    words: texts([...Object.values(labels), model]),
  };
}

function texts(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === "string").map((value) => value.toLowerCase());
}

/** Grouped once for each list that the store hands out: a list that holds is the same one. */
const grouped = new WeakMap<readonly StoredRecord[], ReadonlyMap<string, readonly unknown[]>>();

async function byUnit<T extends Belonging>(records: Listing, type: T, query?: RecordQuery): Promise<ReadonlyMap<string, readonly RecordNamed<T>[]>> {
  const list = await records.list(type, query);
  const held = grouped.get(list);
  if (held !== undefined) return held as ReadonlyMap<string, readonly RecordNamed<T>[]>;
  const made = groupedByUnit(list, type);
  grouped.set(list, made);
  return made;
}

function groupedByUnit<T extends Belonging>(list: readonly StoredRecord[], type: T): ReadonlyMap<string, readonly RecordNamed<T>[]> {
  const made = new Map<string, RecordNamed<T>[]>();
  for (const stored of list) {
    const record = recordIn(stored, type);
    const facility = textIn(stored.body, "facility");
    const key = facility === null ? `equipment/${textIn(stored.body, "equipment")}` : `facility/${facility}`;
    const own = made.get(key) ?? [];
    made.set(key, own);
    own.push(record);
  }
  return made;
}

/**
 * All that is lent: facilities and equipment with an opening.
 *
 * @param within  only bookings that bear on these hours; of units for which somebody waits all of them
 */
export async function readLentUnits({ unrestrictedRecords }: { readonly unrestrictedRecords: Counting }, within: Span): Promise<readonly LentUnit[]> {
  const held = bearingOn(await recordsOf(unrestrictedRecords, "opening"), within);
  const bookings = new Map(groupedByUnit(await unrestrictedRecords.list("booking", { held }), "booking"));
  // Counting is remembered while no booking changes, a search through all of them is not.
  const waits = (await unrestrictedRecords.count("booking", { where: [waiting] })) === 0 ? [] : await unrestrictedRecords.list("booking", { where: [waiting] });
  for (const key of groupedByUnit(waits, "booking").keys()) {
    const [type = "", ...id] = key.split("/");
    bookings.set(key, await recordsOf(unrestrictedRecords, "booking", { where: [{ field: type, value: id.join("/") }] }));
  }
  return unitsWith(unrestrictedRecords, (unit) => unit.openings.length > 0, bookings);
}

/** Facilities and equipment of which anything is recorded that figures of sharing rest on. */
export async function readUnits(
  { unrestrictedRecords }: { readonly unrestrictedRecords: Listing },
  wanted: (unit: LentUnit) => boolean,
): Promise<readonly LentUnit[]> {
  return unitsWith(unrestrictedRecords, wanted, await byUnit(unrestrictedRecords, "booking"));
}

/** All facilities and equipment with what their hours hang on, and without the bookings: of these there may be millions. */
export async function readUnitsBare({ unrestrictedRecords }: { readonly unrestrictedRecords: Listing }): Promise<readonly LentUnit[]> {
  return unitsWith(unrestrictedRecords, () => true, new Map());
}

async function unitsWith(
  whole: Listing,
  wanted: (unit: LentUnit) => boolean,
  bookings: ReadonlyMap<string, readonly RecordNamed<"booking">[]>,
): Promise<readonly LentUnit[]> {
  const [openings, services, closures] = [await byUnit(whole, "opening"), await byUnit(whole, "service"), await byUnit(whole, "closure")];
  const facilities = await recordsOf(whole, "facility");
  const known = new Map(facilities.map((each) => [each.id, each]));
  const facts = [
    ...facilities.map(facilityFacts),
    ...(await recordsOf(whole, "equipment")).map((each) => equipmentFacts(each, known.get(each.facility ?? "") ?? null)),
  ];
  const units: LentUnit[] = [];
  for (const each of facts) {
    const key = `${each.type}/${each.id}`;
    const unit = {
      ...each,
      openings: openings.get(key) ?? [],
      services: services.get(key) ?? [],
      closures: closures.get(key) ?? [],
      bookings: bookings.get(key) ?? [],
    };
    if (wanted(unit)) units.push(unit);
  }
  return units;
}
