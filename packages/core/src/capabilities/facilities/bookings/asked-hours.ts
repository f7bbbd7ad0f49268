import { z } from "zod";
import { elementAt } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import type { Booking } from "../entities/booking.ts";
import type { Opening } from "../entities/opening.ts";
import type { Service } from "../entities/service.ts";
import type { Span } from "../opening/opening-hours.ts";
import { askerOf } from "../slots/askers.ts";
import { slotService } from "../slots/find-slots.ts";
import { type LentUnit, namedUnit } from "../slots/lent-unit.ts";
import { type Asker, priceOf } from "../slots/prices.ts";
import { readUnit } from "../slots/read-units.ts";
import { readMoment } from "../time/read-moment.ts";
import { instantText, type Moment } from "../time/zoned-time.ts";
import { asksFor, notTheirs } from "./booking-rights.ts";
import { noSuchUnit } from "./booking-step.ts";

/** What `booking request` and `booking wait` are asked with. */
export const askedFields = {
  facility: field(z.string(), { description: "id of the facility or equipment" }),
  start: field(z.string(), { description: "beginning; without an offset on the clocks of the place (2026-06-01T09:00)" }),
  end: field(z.string(), { description: "end, likewise" }),
  organisation: field(z.string(), { description: "organisation that asks" }),
  service: field(z.string().optional(), { description: "id of the service (default: the one that `slots` tells)" }),
  project: field(z.string().optional(), { description: "id of the project that it is for" }),
  purpose: field(z.string().max(2000).optional(), { description: "what for, told to who decides" }),
};
const fieldsAsked = z.object(askedFields);
export type AskedHours = z.output<typeof fieldsAsked>;

/** What was asked, understood. */
export interface UnderstoodHours {
  readonly zone: string;
  readonly span: Span;
  readonly asker: (unit: LentUnit) => Asker;
}

/** Who asks, of what and for when; faults for what is none of these. */
export async function understood(ports: WorkspacePorts, asked: AskedHours): Promise<Outcome<UnderstoodHours>> {
  const unit = await readUnit(ports, asked.facility);
  if (unit === null) return noSuchUnit(asked.facility);
  const [first] = unit.openings;
  if (first === undefined) return fault(note("booking.no-opening", { unit: unit.id }, { field: "facility" }));
  if (!asksFor(ports, asked.organisation)) return notTheirs(ports, "organisation", asked.organisation);
  if (asked.service !== undefined && !unit.services.some(({ id }) => id === asked.service))
    return fault(note("booking.other-service", { service: asked.service, unit: unit.id }, { field: "service" }));
  // A project out of sight is none: nobody books for it, nor learns that it is there.
  if (asked.project !== undefined && (await ports.records.get("project", asked.project)) === null)
    return fault(note("record.not-found", { type: "project", id: asked.project }, { field: "project" }), "missing");
  const start = readMoment(asked.start, first.zone, "start");
  if (!start.ok) return start;
  const end = readMoment(asked.end, first.zone, "end");
  if (!end.ok) return end;
  if (end.value <= start.value) return fault(note("booking.length", { start: asked.start, end: asked.end }, { field: "end" }));
  return success({ zone: first.zone, span: { start: start.value, end: end.value }, asker: await askerOf(ports, asked.organisation) });
}

/** A booking of these hours before anything is decided, with its id and price. */
export function askedBooking(
  ports: Pick<WorkspacePorts, "caller" | "hasher">,
  unit: LentUnit,
  asked: AskedHours,
  { span, rules, asker, now }: { readonly span: Span; readonly rules: Opening; readonly asker: Asker; readonly now: Moment },
): Omit<Booking, "version" | "retired"> {
  const service = chosenService(unit, asked.service, asker, span.start);
  const price = service === null ? null : priceOf(service, asker, span, rules.zone);
  const { name, account } = ports.caller;
  const start = instantText(span.start);
  const key = JSON.stringify([unit.type, unit.id, start, instantText(span.end), asked.organisation, name, now, unit.bookings.length]);
  return {
    id: `b-${ports.hasher.sha256(key).slice(0, 16)}`,
    labels: { en: null, zh: null },
    ...namedUnit(unit),
    service: service?.id ?? null,
    unit: null,
    start,
    end: instantText(span.end),
    zone: rules.zone,
    organisation: asked.organisation,
    person: account?.name ?? name,
    project: asked.project ?? null,
    purpose: asked.purpose ?? null,
    status: "requested",
    asked_at: instantText(now),
    wait_until: null,
    offered_at: null,
    offered_until: null,
    decided_at: null,
    decided_by: null,
    reason: null,
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    used: null,
    external: unit.owner === null ? null : asked.organisation !== unit.owner,
    series: null,
    source: "typed",
    synthetic: false,
    valid_from: null,
    valid_to: null,
  };
}

function chosenService(unit: LentUnit, named: string | undefined, asker: Asker, at: Moment): Service | null {
  return named === undefined ? slotService(unit, asker, at) : (unit.services.find(({ id }) => id === named) ?? null);
}

/** The answer of a step that made or changed one booking. */
export function onlyOne<T>(bookings: ReadonlyMap<string, T & NonNullable<unknown>>, id: string): T & NonNullable<unknown> {
  const found = bookings.get(id);
  return found ?? elementAt([...bookings.values()], 0);
}
