import { byCodePoint, compareDecimalTexts } from "@quoin/methods";
import type { Opening } from "../entities/opening.ts";
import type { Service } from "../entities/service.ts";
import { gridMoments } from "../opening/opening-hours.ts";
import { dayMs, hourMs, instantText, type Moment } from "../time/zoned-time.ts";
import type { LentUnit } from "./lent-unit.ts";
import { type Asker, type Price, priceOf } from "./prices.ts";
import { UnitCalendar } from "./unit-calendar.ts";

/** A free time, as `slots` prints it. */
export interface Slot {
  readonly facility: string | null;
  readonly equipment: string | null;
  readonly unit: number;
  readonly service: string | null;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly price: string | null;
  readonly currency: string | null;
  readonly distance_km: number | null;
  /** Approved at once when it is asked for. */
  readonly instant: boolean;
}

export interface SlotsAsked {
  readonly hours: number;
  readonly from: Moment;
  readonly to: Moment;
  readonly now: Moment;
  readonly limit: number;
  /** Who asks; null: nobody in particular. */
  readonly organisation: string | null;
  /** As who it asks of this unit. */
  readonly asker: (unit: LentUnit) => Asker;
  readonly distance: (unit: LentUnit) => number | null;
  /** The most that it may cost; what has no price known is then left out. */
  readonly mostPrice?: string | undefined;
  readonly service?: (unit: LentUnit) => Service | null;
}

interface Source {
  readonly unit: LentUnit;
  readonly distance: number | null;
  readonly slots: Iterator<Slot>;
  next: Slot;
}

/**
 * The first free times of these units, each start of a unit once with its lowest free machine: by start, then distance, then id. Units are read no further than the answer goes: the cost is that
 * of the first slot of each and of those that are told.
 */
export function findSlots(units: readonly LentUnit[], asked: SlotsAsked): readonly Slot[] {
  const sources: Source[] = [];
  for (const unit of units) {
    const slots = slotsOf(unit, asked);
    const first = slots.next();
    if (first.done !== true) sources.push({ unit, distance: asked.distance(unit), slots, next: first.value });
  }
  const heap = new Heap(sources);
  const found: Slot[] = [];
  while (found.length < asked.limit) {
    const source = heap.first();
    if (source === undefined) break;
    found.push(source.next);
    const next = source.slots.next();
    if (next.done === true) heap.dropFirst();
    else {
      source.next = next.value;
      heap.sinkFirst();
    }
  }
  return found;
}

/** The free times of one unit, in order. */
function* slotsOf(unit: LentUnit, asked: SlotsAsked): Generator<Slot> {
  const calendar = new UnitCalendar(unit, asked.now);
  const { facility, equipment } = unit;
  const service = asked.service === undefined ? slotService(unit, asked.asker(unit), asked.from) : asked.service(unit);
  const distance = asked.distance(unit);
  for (const { moment, rules } of moments(unit, asked)) {
    const span = { start: moment, end: moment + asked.hours * hourMs };
    const looked = calendar.look({ ...span, organisation: asked.organisation });
    // Of two openings that hold on one day the one that the calendar goes by tells the slot.
    if ("reason" in looked || looked.rules !== rules) continue;
    const price: Price | null = service === null ? null : priceOf(service, asked.asker(unit), span, rules.zone);
    if (asked.mostPrice !== undefined && (price === null || compareDecimalTexts(price.amount, asked.mostPrice) > 0)) continue;
    yield {
      facility,
      equipment,
      unit: looked.unit,
      service: service?.id ?? null,
      start: instantText(span.start),
      end: instantText(span.end),
      zone: rules.zone,
      price: price?.amount ?? null,
      currency: price?.currency ?? null,
      distance_km: distance,
      instant: rules.approval === "instant",
    };
  }
}

/** The moments at which a booking may begin, by all openings of a unit, in order. */
function* moments(unit: LentUnit, { from, to, now, hours }: SlotsAsked): Generator<{ readonly moment: Moment; readonly rules: Opening }> {
  const each = unit.openings.map((rules) => {
    const earliest = Math.max(from, now + (rules.notice_hours ?? 0) * hourMs);
    const latest = rules.horizon_days === null ? to : Math.min(to, now + rules.horizon_days * dayMs);
    const all = gridMoments(rules, rules.slot_minutes, earliest, latest - hours * hourMs + 1);
    return { rules, all, next: all.next() };
  });
  for (;;) {
    const open = each.filter(({ next }) => next.done !== true);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => ((b.next.value as Moment) < (a.next.value as Moment) ? b : a));
    const moment = first.next.value as Moment;
    yield { moment, rules: first.rules };
    first.next = first.all.next();
  }
}

/** The service that a slot is told for: booked by slot, the cheapest whose price is known, then by id. */
export function slotService(unit: LentUnit, asker: Asker, at: Moment): Service | null {
  const zone = unit.openings[0]?.zone ?? "UTC";
  const priced = unit.services
    .filter(({ by_slot: bySlot }) => bySlot !== false)
    .map((service) => ({ service, price: priceOf(service, asker, { start: at, end: at + hourMs }, zone) }))
    .toSorted((a, b) => priceOrder(a.price, b.price) || byCodePoint(a.service.id, b.service.id));
  return priced[0]?.service ?? null;
}

function priceOrder(a: Price | null, b: Price | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareDecimalTexts(a.amount, b.amount);
}

function sourceOrder(a: Source, b: Source): number {
  const distance = (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY);
  return byCodePoint(a.next.start, b.next.start) || (Number.isNaN(distance) ? 0 : distance) || byCodePoint(a.unit.id, b.unit.id);
}

/** The sources with the one that comes next on top. */
class Heap {
  readonly #all: Source[];

  constructor(sources: readonly Source[]) {
    this.#all = [...sources].sort(sourceOrder);
  }

  first(): Source | undefined {
    return this.#all[0];
  }

  dropFirst(): void {
    const last = this.#all.pop();
    if (last === undefined || this.#all.length === 0) return;
    this.#all[0] = last;
    this.sinkFirst();
  }

  sinkFirst(): void {
    const all = this.#all;
    const sinking = all[0];
    if (sinking === undefined) return;
    for (let at = 0; ; ) {
      const children = [2 * at + 1, 2 * at + 2].filter((child) => child < all.length);
      const least = children.reduce<number | null>((best, child) => {
        const [held, other] = [best === null ? undefined : all[best], all[child]];
        return other !== undefined && (held === undefined || sourceOrder(other, held) < 0) ? child : best;
      }, null);
      const smaller = least === null ? undefined : all[least];
      if (least === null || smaller === undefined || sourceOrder(smaller, sinking) >= 0) return;
      all[at] = smaller;
      all[least] = sinking;
      at = least;
    }
  }
}
