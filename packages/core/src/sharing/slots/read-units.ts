import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Equipment } from "../../register/entities/equipment.ts";
import type { Facility } from "../../register/entities/facility.ts";
import type { RecordQuery, RecordStore, StoredRecord } from "../../register/record-store.ts";
import { nameOf } from "../../register/types/record-label.ts";
import { oneRecord, type RecordNamed, recordIn, recordsOf, textIn } from "../../register/types/typed-records.ts";
import type { LentUnit } from "./lent-unit.ts";

type Reading = Pick<RecordStore, "get" | "list">;
type Listing = Pick<RecordStore, "list">;
type Belonging = "service" | "opening" | "closure" | "booking";

/** The facility, or else the equipment, of this id with all that its hours hang on; null where there is neither, or it is retired. Read whole: whoever asks is told hours, not records. */
export async function readUnit({ whole }: Pick<WorkspacePorts, "whole">, id: string): Promise<LentUnit | null> {
  const facility = await oneRecord(whole, "facility", id);
  if (facility !== null && !facility.retired) return unitOf(whole, "facility", id, facilityFacts(facility));
  const equipment = await oneRecord(whole, "equipment", id);
  if (equipment === null || equipment.retired) return null;
  const stands = equipment.facility === null ? null : await oneRecord(whole, "facility", equipment.facility);
  return unitOf(whole, "equipment", id, equipmentFacts(equipment, stands));
}

type Facts = Omit<LentUnit, "openings" | "services" | "closures" | "bookings">;

async function unitOf(records: Reading, type: LentUnit["type"], id: string, facts: Facts): Promise<LentUnit> {
  const query: RecordQuery = { where: [{ field: type, value: id }] };
  const [openings, services, closures, bookings] = await Promise.all([
    recordsOf(records, "opening", query),
    recordsOf(records, "service", query),
    recordsOf(records, "closure", query),
    recordsOf(records, "booking", query),
  ]);
  return { ...facts, openings, services, closures, bookings };
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

async function byUnit<T extends Belonging>(records: Listing, type: T): Promise<ReadonlyMap<string, readonly RecordNamed<T>[]>> {
  const list = await records.list(type);
  const held = grouped.get(list);
  if (held !== undefined) return held as ReadonlyMap<string, readonly RecordNamed<T>[]>;
  const made = new Map<string, RecordNamed<T>[]>();
  for (const stored of list) {
    const record = recordIn(stored, type);
    const facility = textIn(stored.body, "facility");
    const key = facility === null ? `equipment/${textIn(stored.body, "equipment")}` : `facility/${facility}`;
    const own = made.get(key) ?? [];
    made.set(key, own);
    own.push(record);
  }
  grouped.set(list, made);
  return made;
}

/** All that is lent: facilities and equipment with an opening. */
export async function readLentUnits({ whole }: Pick<WorkspacePorts, "whole">): Promise<readonly LentUnit[]> {
  return readUnits({ whole }, (unit) => unit.openings.length > 0);
}

/** Facilities and equipment of which anything is recorded that figures of sharing rest on. */
export async function readUnits({ whole }: { readonly whole: Listing }, wanted: (unit: LentUnit) => boolean): Promise<readonly LentUnit[]> {
  const [openings, services, closures, bookings] = [
    await byUnit(whole, "opening"),
    await byUnit(whole, "service"),
    await byUnit(whole, "closure"),
    await byUnit(whole, "booking"),
  ];
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
