import { compareDecimalTexts, greatCircleKm } from "@quoin/methods";
import { standingBookings } from "../../capabilities/facilities/bookings/offers.ts";
import type { ChosenFacets, FacetValues } from "../../capabilities/facilities/catalogue/facets.ts";
import { facetValuesOf, placesAbove } from "../../capabilities/facilities/catalogue/lent-values.ts";
import { findSlots, type Slot } from "../../capabilities/facilities/slots/find-slots.ts";
import { type LentUnit, unitCount } from "../../capabilities/facilities/slots/lent-unit.ts";
import { readLentUnits } from "../../capabilities/facilities/slots/read-units.ts";
import { dayMs } from "../../capabilities/facilities/time/zoned-time.ts";
import { windowAt } from "../../capabilities/funding/calls/call-window.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";
import type { LocalText } from "../../language/text.ts";
import { currencyOf } from "../../register/changes/record-step.ts";
import { nameOf } from "../../register/record-label.ts";
import { byId, recordsOf } from "../../register/typed-records.ts";
import { type OpenTopics, readOpenTopics } from "./open-topics.ts";

/** A price as everybody may read it. */
export interface OpenPrice {
  readonly for: string;
  readonly amount: string;
  readonly currency: string;
  readonly from: string | null;
}

export interface OpenService {
  readonly name: LocalText;
  readonly method: string | null;
  readonly quantity: string | null;
  readonly standard: string | null;
  readonly accreditation: string | null;
  readonly per: string | null;
  readonly lead_days: number | null;
  readonly prices: readonly OpenPrice[];
}

export interface OpenHours {
  readonly zone: string;
  readonly weekly: readonly { readonly day: number; readonly from: string; readonly to: string }[];
  readonly closed: readonly string[];
  readonly slot_minutes: number;
  readonly notice_hours: number | null;
  readonly horizon_days: number | null;
  readonly max_hours: number | null;
  readonly machines: number;
  /** Approved as soon as it is asked for. */
  readonly instant: boolean;
}

/** A facility or an equipment that lends hours, as anybody outside may read it: what it does, when it is open, what it takes. Nobody is named who has hours there, and no reason of a closure. */
export interface OpenUnit {
  readonly type: "facility" | "equipment";
  readonly id: string;
  readonly name: LocalText;
  readonly host: LocalText | null;
  readonly place: { readonly code: string; readonly name: LocalText } | null;
  /** Where its place lies, in degrees; null where nobody recorded it. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** What it is found by. */
  readonly values: FacetValues;
  /** The next free time of one slot, with its price for everybody; null where there is none. */
  readonly next: Slot | null;
  readonly services: readonly OpenService[];
  readonly hours: readonly OpenHours[];
  readonly synthetic: boolean;
}

/** A call that takes applications today. */
export interface OpenCall {
  readonly id: string;
  readonly name: LocalText;
  readonly department: LocalText | null;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly documents: readonly string[];
  readonly synthetic: boolean;
}

/** What the list of the open door is narrowed by, beside facets; empty: by nothing. */
export interface OpenSearch {
  readonly words: string;
  /** A place from which `within` kilometres are reckoned. */
  readonly near: string;
  readonly within: number | null;
  /** Most that the next free time may cost everybody; what has no price known is left out. */
  readonly price: string;
  readonly chosen: ChosenFacets;
}

/** Days ahead that free times are told for. */
const daysAhead = 90;

type Asked = Pick<WorkspacePorts, "unrestrictedRecords" | "settings" | "clock">;

interface OpenParts {
  readonly lent: ReadonlyMap<string, LentUnit>;
  readonly now: number;
  readonly places: ReadonlyMap<string, LocalText>;
  readonly topics: OpenTopics;
  readonly currency: string | null;
}

/** All that the office opens: results, needs and policies beside units with opening rules that hold today or later, by name and id. What has no opening rules is not opened, and not here. */
export class OpenDoor {
  readonly units: readonly OpenUnit[];
  readonly calls: readonly OpenCall[];
  readonly topics: OpenTopics;
  /** In which amounts are asked and told; null where the office says none. */
  readonly currency: string | null;
  readonly #lent: ReadonlyMap<string, LentUnit>;
  readonly #now: number;
  readonly #places: ReadonlyMap<string, LocalText>;

  private constructor(units: readonly OpenUnit[], calls: readonly OpenCall[], { lent, now, places, topics, currency }: OpenParts) {
    this.units = units;
    this.calls = calls;
    this.topics = topics;
    this.currency = currency;
    this.#lent = lent;
    this.#now = now;
    this.#places = places;
  }

  static async read({ unrestrictedRecords, settings, clock }: Asked): Promise<OpenDoor> {
    const today = officeDay(clock.now(), settings);
    const regions = byId(await recordsOf(unrestrictedRecords, "region"));
    const organisations = byId(await recordsOf(unrestrictedRecords, "organisation"));
    const called = (id: string | null): LocalText | null => {
      const found = id === null ? undefined : organisations.get(id);
      return found === undefined ? null : nameOf(found);
    };
    const now = Date.parse(clock.now());
    const ahead = { start: now, end: now + daysAhead * dayMs };
    const lent = (await readLentUnits({ unrestrictedRecords }, ahead)).filter(({ openings }) =>
      openings.some(({ valid_to: until }) => until === null || until >= today),
    );
    const standing = new Map(lent.map((unit) => [unit.id, { ...unit, bookings: standingBookings(unit, now) }]));
    const units = lent.map((unit): OpenUnit => {
      const region = unit.region === null ? undefined : regions.get(unit.region);
      const next = nextTimes(standing.get(unit.id), now, 1)[0] ?? null;
      const { latitude = null, longitude = null } = region ?? {};
      return {
        type: unit.type,
        id: unit.id,
        name: unit.label,
        host: called(unit.owner),
        place: region === undefined ? null : { code: region.id, name: nameOf(region) },
        point: latitude === null || longitude === null ? null : { latitude, longitude },
        values: facetValuesOf(unit, unit.services, { places: placesAbove(regions, unit.region, settings.territory?.root.id), next, now }),
        next,
        services: unit.services.map((service) => ({
          name: nameOf(service),
          method: service.what?.method ?? null,
          quantity: service.what?.quantity ?? null,
          standard: service.method,
          accreditation: service.accreditation,
          per: service.per,
          lead_days: service.lead_days,
          // What the owner takes of itself is nobody else's price.
          prices: service.prices.filter((price) => price.for !== "owner"),
        })),
        hours: unit.openings
          .filter(({ valid_to: until }) => until === null || until >= today)
          .map((rules) => ({
            zone: rules.zone,
            weekly: rules.weekly.toSorted((a, b) => a.day - b.day || (a.from < b.from ? -1 : 1)),
            closed: rules.closed.filter((day) => day >= today).toSorted(),
            slot_minutes: rules.slot_minutes,
            notice_hours: rules.notice_hours,
            horizon_days: rules.horizon_days,
            max_hours: rules.max_hours,
            machines: unitCount(rules),
            instant: rules.approval === "instant",
          })),
        synthetic: unit.synthetic,
      };
    });
    const calls = (await recordsOf(unrestrictedRecords, "call", { where: [{ field: "status", value: "open" }] }))
      .filter((call) => call.status === "open" && windowAt(call, clock.now(), settings) === "open")
      .map(
        (call): OpenCall => ({
          id: call.id,
          name: nameOf(call),
          department: called(call.department),
          opens: call.opens,
          closes: call.closes,
          documents: call.documents,
          synthetic: call.synthetic,
        }),
      );
    return new OpenDoor(
      units.toSorted((a, b) => (a.name.en < b.name.en ? -1 : a.name.en > b.name.en ? 1 : a.id < b.id ? -1 : 1)),
      calls.toSorted((a, b) => ((a.closes ?? "9999") < (b.closes ?? "9999") ? -1 : 1)),
      {
        lent: standing,
        now,
        places: new Map([...regions].map(([code, region]) => [code, nameOf(region)])),
        topics: await readOpenTopics({ unrestrictedRecords }, today),
        currency: currencyOf(settings).currency ?? null,
      },
    );
  }

  /** What a place is called; its code where the register does not hold it. */
  placeName(code: string): LocalText {
    return this.#places.get(code) ?? { en: code, zh: code };
  }

  unit(id: string): OpenUnit | null {
    return this.units.find((each) => each.id === id) ?? null;
  }

  /** The next free times of a unit for somebody whom nobody knows; without a length one slot. */
  freeTimes(id: string, limit: number, hours?: number): readonly Slot[] {
    return nextTimes(this.#lent.get(id), this.#now, limit, hours);
  }
}

function nextTimes(unit: LentUnit | undefined, now: number, limit: number, hours?: number): readonly Slot[] {
  const rules = unit?.openings[0];
  if (unit === undefined || rules === undefined) return [];
  const length = hours ?? rules.slot_minutes / 60;
  const search = { hours: length, from: now, to: now + daysAhead * dayMs, now, limit, organisation: null };
  return findSlots([unit], { ...search, asker: () => "public", distance: () => null });
}

/** Units that bear all the words, lie near enough and cost no more: what facets are counted among. */
export function unitsBearing(units: readonly OpenUnit[], { words, near, within, price }: OpenSearch): readonly OpenUnit[] {
  const asked = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const from = units.find(({ place }) => place?.code === near)?.point ?? null;
  return units.filter((unit) => {
    if (near !== "" && within !== null && !(kilometres(from, unit.point) <= within)) return false;
    if (price !== "" && (unit.next?.price == null || compareDecimalTexts(unit.next.price, price) > 0)) return false;
    const said = textsOf(unit).map((text) => text.toLowerCase());
    return asked.every((word) => said.some((text) => text.includes(word)));
  });
}

/** NaN where nobody recorded where either lies. */
function kilometres(from: OpenUnit["point"], to: OpenUnit["point"]): number {
  return from === null || to === null ? Number.NaN : greatCircleKm(from.latitude, from.longitude, to.latitude, to.longitude);
}

function textsOf({ name, host, services, values }: OpenUnit): readonly string[] {
  const names = [name, host, ...services.map((each) => each.name)].flatMap((text) => (text === null ? [] : Object.values(text)));
  const done = services.flatMap(({ method, quantity, standard }) => [method, quantity, standard]);
  return [...names, ...done, ...values.capability].filter((text): text is string => typeof text === "string");
}
