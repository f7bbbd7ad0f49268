import { greatCircleKm } from "@quoin/methods";
import { zoneOf } from "../../contract/time-zone.ts";
import { recordEvidence } from "../../diagnosis/finding/record-evidence.ts";
import type { EvidenceReference } from "../../evidence/evidence-reference.ts";
import type { LocalText } from "../../language/text.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { byId, recordsOf, storedOf } from "../../register/typed-records.ts";
import type { Settings } from "../../workspace/settings.ts";
import { countedBookings } from "../facilities/figures/counted-bookings.ts";
import { sharedUnits } from "../facilities/figures/shared-units.ts";
import { isRecordedAllYear, lastStart, newestWholeYear } from "../facilities/figures/whole-year.ts";
import { type RefusedSpan, refusedDemand } from "../facilities/refusals/refused-demand.ts";
import { gatherRefusedHours } from "../facilities/rules/refused-hours/gather.ts";
import { unitCount } from "../facilities/slots/lent-unit.ts";
import { lapsesAt } from "../facilities/states/standing.ts";
import type { SitingAssumptions } from "./laboratory-coverage.ts";

/** A facility that is opened and has hours to spare, in reach of a place where a laboratory might be built. */
export interface RoomNearby {
  readonly facility: string;
  readonly name: LocalText;
  readonly owner: string | null;
  readonly kilometres: number;
  /** Of the year, one machine with another. */
  readonly effective: number;
  readonly free: number;
}

/** Hours that were asked of what stands in a place and not had in time. */
export interface AskedInVain {
  readonly hours: number;
  /** Of these those that no unit alike within reach had free. */
  readonly short: number;
}

/** What the register knows of facilities that lend their hours, by place of the panel. */
export interface OpenRoom {
  readonly year: number | null;
  /** The nearest facility with room, for each place that has one in reach. */
  readonly room: ReadonlyMap<string, RoomNearby>;
  readonly asked: ReadonlyMap<string, AskedInVain>;
  readonly evidence: readonly EvidenceReference[];
  readonly synthetic: boolean;
}

interface Seat {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Of an office whose facilities lend nothing: the siting is then that of its tables alone. */
export const noOpenRoom: OpenRoom = { year: null, room: new Map(), asked: new Map(), evidence: [], synthetic: false };

/**
 * Room and demand as bookings and logs have them. A facility has room where its available and its effective hours of the newest whole year are known, some are free, and a machine of it has fewer effective
 * hours than a full one. Demand are hours that were declined, that others had, or that nobody decided in time, less those for which a unit alike within reach stood free (each free hour given once) or
 * that who asked had elsewhere. Hours that nobody recorded are neither room nor demand. Distances are those of the seats of the panel's places.
 */
export async function openRoom(
  { records, settings }: { readonly records: RecordStore; readonly settings: Pick<Settings, "time_zone"> },
  seats: readonly Seat[],
  { radiusKm, fullHours }: Pick<SitingAssumptions, "radiusKm" | "fullHours">,
): Promise<OpenRoom> {
  if ((await records.count("opening")) === 0) return noOpenRoom;
  const regions = byId(await recordsOf(records, "region"));
  const known = new Map(seats.map((seat) => [seat.code, seat]));
  const seatOf = (region: string | null): Seat | null => {
    const seen = new Set<string>();
    for (let at = region; at !== null && !seen.has(at); at = regions.get(at)?.parent ?? null) {
      const seat = known.get(at);
      if (seat !== undefined) return seat;
      seen.add(at);
    }
    return null;
  };
  const year = newestWholeYear(await countedBookings(records), await recordsOf(records, "use-log"));
  const { units } = await sharedUnits({ unrestrictedRecords: records }, { ...(year === null ? {} : { year }), now: null, zone: zoneOf(settings), limits: [] });
  const spare = units.flatMap(({ unit, figures: { available, effective, source }, synthetic }) => {
    const seat = seatOf(unit.region);
    // Hours of a year that is not over, or that was recorded from its middle on, say nothing of a whole one.
    if (source === "recorded" && (year === null || !isRecordedAllYear(unit, year))) return [];
    if (unit.type !== "facility" || unit.openings.length === 0 || seat === null || available === null || effective === null) return [];
    const machines = Math.max(...unit.openings.map(unitCount));
    const each = { facility: unit.id, name: unit.label, owner: unit.owner, effective: effective / machines, free: available - effective };
    return each.free > 0 && each.effective < fullHours ? [{ ...each, seat, synthetic }] : [];
  });
  const room = new Map<string, RoomNearby>();
  const named = new Set<string>();
  let isInvented = false;
  for (const { code, latitude, longitude } of seats) {
    const [nearest] = spare
      .map((each) => ({ ...each, kilometres: greatCircleKm(latitude, longitude, each.seat.latitude, each.seat.longitude) }))
      .filter(({ kilometres }) => kilometres <= radiusKm)
      .toSorted((a, b) => a.kilometres - b.kilometres || (a.facility < b.facility ? -1 : 1));
    if (nearest === undefined) continue;
    const { facility, name, owner, kilometres, effective, free, synthetic } = nearest;
    room.set(code, { facility, name, owner, kilometres: Math.round(kilometres), effective, free });
    named.add(facility);
    isInvented ||= synthetic;
  }
  const demand = await askedInVain(records, seatOf, radiusKm);
  const held = (await storedOf(records, "facility")).filter(({ id }) => named.has(id));
  return { year, room, asked: demand.asked, evidence: recordEvidence([...held, ...demand.records]), synthetic: isInvented || demand.synthetic };
}

async function askedInVain(records: RecordStore, seatOf: (region: string | null) => Seat | null, reach: number) {
  const refused = await gatherRefusedHours({ records });
  const all = await storedOf(records, "booking", { unpaged: true });
  const logged = (await recordsOf(records, "use-log")).map((page) => Date.parse(lastStart(page)));
  // What nobody decided by its begin has lapsed; that is sure up to the newest moment of which the register knows.
  const told = [...all.map(({ body }) => Date.parse(body.decided_at ?? body.asked_at)), ...logged].reduce((newest, each) => Math.max(newest, each), 0);
  const lapsed = all.filter(({ body }) => {
    const lapse = lapsesAt(body);
    return lapse !== null && lapse <= told && (refused.year === null || body.start.startsWith(String(refused.year)));
  });
  const spans = [
    ...refused.spans,
    ...lapsed.map(({ id, body }): RefusedSpan => {
      const unit = body.facility === null ? `equipment/${body.equipment}` : `facility/${body.facility}`;
      return { type: "booking", id, unit, organisation: body.organisation, start: Date.parse(body.start), end: Date.parse(body.end) };
    }),
  ];
  const asked = new Map<string, AskedInVain>();
  for (const { unit, refused: hours, hadElsewhere, short } of refusedDemand(refused.units, spans, refused.between, reach)) {
    const seat = seatOf(unit.region);
    if (seat === null) continue;
    const sofar = asked.get(seat.code) ?? { hours: 0, short: 0 };
    asked.set(seat.code, { hours: sofar.hours + hours - hadElsewhere, short: sofar.short + short });
  }
  const behind = [...refused.records, ...lapsed];
  return { asked, records: behind, synthetic: behind.some(({ body }) => body["synthetic"] === true) };
}
