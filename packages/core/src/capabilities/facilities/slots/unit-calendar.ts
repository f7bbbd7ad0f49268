import type { Booking } from "../entities/booking.ts";
import { holdingStates } from "../entities/booking.ts";
import type { Opening } from "../entities/opening.ts";
import { mostHours } from "../opening/longest.ts";
import { isOnGrid, isOpenThroughout, lengthOf, openSpans, rowsOfDay, type Span } from "../opening/opening-hours.ts";
import { overlapOf, type Period, periodsOf } from "../opening/periods.ts";
import { holdsAt } from "../states/standing.ts";
import { dayMs, dayNumberAt, dayText, hourMs, type Moment } from "../time/zoned-time.ts";
import { type LentUnit, unitCount } from "./lent-unit.ts";

export interface AskedSpan extends Span {
  /** Who asks; null: nobody in particular. */
  readonly organisation: string | null;
}

/** Why a span is not lent to who asks, with what a Note says of it; the codes are those of `booking.REASON`. */
export interface SlotRefusal {
  readonly reason: "past" | "notice" | "horizon" | "closed" | "closure" | "length" | "grid" | "quota" | "owner-share" | "taken" | "stands-already";
  readonly values: Readonly<Record<string, string | number>>;
}

interface Busy extends Span {
  readonly unit: number;
  readonly organisation: string | null;
  readonly booking: string;
}

/** Hours are compared to a millisecond. */
const tolerance = 1;

/**
 * What is free of a unit at one moment, by the rules in force at the begin of what is asked.
 *
 * Free is a span that one of the k machines has throughout: open, no closure, no booking that holds, no offer that stands. Cost: O(log n) for the machines, O(bookings of the period) where
 * there is a quota or an owner's share.
 */
export class UnitCalendar {
  readonly unit: LentUnit;
  readonly #now: Moment;
  readonly #busy = new Map<number, readonly Busy[]>();
  readonly #closures: readonly (Span & { readonly unit: number | null; readonly reason: string })[];
  readonly #counted: readonly Busy[];

  /** @param but  a booking that is looked past: the one that is decided */
  constructor(unit: LentUnit, now: Moment, but?: string) {
    this.unit = unit;
    this.#now = now;
    const held = new Map<number, Busy[]>();
    const counted: Busy[] = [];
    for (const booking of unit.bookings) {
      if (booking.id === but || !holdsAt(booking, now)) continue;
      const busy = busyOf(booking);
      const own = held.get(busy.unit) ?? [];
      held.set(busy.unit, own);
      own.push(busy);
      if (holdingStates.has(booking.status)) counted.push(busy);
    }
    for (const [number, all] of held)
      this.#busy.set(
        number,
        all.toSorted((a, b) => a.start - b.start),
      );
    this.#counted = counted;
    this.#closures = unit.closures.map(({ start, end, unit: number, reason }) => ({ start: Date.parse(start), end: Date.parse(end), unit: number, reason }));
  }

  /** The rules that hold on the day on which a span begins; those that open that day before others. */
  rulesAt(moment: Moment): Opening | undefined {
    const { openings } = this.unit;
    return openings.find((each) => rowsOfDay(each, dayNumberAt(each.zone, moment)).length > 0) ?? openings[0];
  }

  /** The lowest machine that is free throughout, or null. */
  freeUnit(rules: Pick<Opening, "units">, span: Span): number | null {
    for (let number = 1; number <= unitCount(rules); number++) if (!this.#isBusy(number, span) && !this.#isClosed(number, span)) return number;
    return null;
  }

  /** Whether this machine is free throughout. */
  isFree(number: number, span: Span): boolean {
    return !this.#isBusy(number, span) && !this.#isClosed(number, span);
  }

  /**
   * The machine that a span is lent on, or why it is not.
   *
   * @param askedAt  when it was asked for, by which notice, horizon and the owner's share go; now where nothing is said
   */
  look(asked: AskedSpan, askedAt = this.#now): { readonly unit: number; readonly rules: Opening } | SlotRefusal {
    const rules = this.rulesAt(asked.start);
    if (rules === undefined) return refusal("closed");
    const wrong = this.#againstRules(rules, asked, askedAt);
    if (wrong !== null) return wrong;
    const unit = this.freeUnit(rules, asked);
    if (unit === null) return this.#heldBy(rules, asked);
    return this.#againstShares(rules, asked, askedAt) ?? { unit, rules };
  }

  /** What of the rules alone a span breaks. */
  #againstRules(rules: Opening, asked: AskedSpan, now: Moment): SlotRefusal | null {
    const { start, end } = asked;
    if (end <= start) return refusal("length", { hours: (end - start) / hourMs, max: rules.max_hours ?? "" });
    const longest = Math.min(rules.max_hours ?? mostHours, mostHours);
    if (end - start > longest * hourMs + tolerance) return refusal("length", { hours: (end - start) / hourMs, max: longest });
    if (start < now) return refusal("past");
    if (start < now + (rules.notice_hours ?? 0) * hourMs) return refusal("notice", { hours: rules.notice_hours ?? 0 });
    if (rules.horizon_days !== null && end > now + rules.horizon_days * dayMs) return refusal("horizon", { days: rules.horizon_days });
    if (!isOpenThroughout(rules, asked)) return refusal("closed");
    return isOnGrid(rules, rules.slot_minutes, start) ? null : refusal("grid", { minutes: rules.slot_minutes });
  }

  /** No machine is free: held by bookings, or kept from being lent by a closure. */
  #heldBy(rules: Opening, span: Span): SlotRefusal {
    const all = Array.from({ length: unitCount(rules) }, (_, at) => at + 1);
    if (all.every((number) => this.#isBusy(number, span))) return refusal("taken");
    const [closed] = this.#closures.filter((each) => overlapOf(each, span) > 0);
    return refusal("closure", { why: closed?.reason ?? "" });
  }

  #againstShares(rules: Opening, asked: AskedSpan, now: Moment): SlotRefusal | null {
    const { owner } = this.unit;
    const isOwner = asked.organisation !== null && asked.organisation === owner;
    for (const { organisation, hours, per } of rules.quota_hours) {
      if (asked.organisation === null || (organisation === null ? isOwner : organisation !== asked.organisation)) continue;
      const over = this.#overQuota(rules.zone, asked, per, hours);
      if (over !== null) return refusal("quota", { hours, per, ...over });
    }
    if (isOwner || rules.owner_share === null || rules.owner_share === 0) return null;
    const letGo = rules.share_until_hours ?? 2 * (rules.notice_hours ?? 0);
    if (asked.start - now <= letGo * hourMs) return null;
    return periodsOf(rules.zone, asked, "week").some((week) => this.#othersAbove(rules, week, overlapOf(week, asked)))
      ? refusal("owner-share", { share: rules.owner_share, hours: letGo })
      : null;
  }

  /** Hours that the organisation has in the period already, with its first and last day, where those asked for come above the quota. */
  #overQuota(zone: string, asked: AskedSpan, per: Period, hours: number): { readonly used: number; readonly first: string; readonly last: string } | null {
    for (const period of periodsOf(zone, asked, per)) {
      const used = this.#hoursIn(period, (organisation) => organisation === asked.organisation);
      if (used + overlapOf(period, asked) <= hours * hourMs + tolerance) continue;
      const [first, last] = [dayNumberAt(zone, period.start), dayNumberAt(zone, period.end - 1)].map(dayText);
      return { used: Math.round((used / hourMs) * 100) / 100, first: first ?? "", last: last ?? "" };
    }
    return null;
  }

  /** Whether others than the owner would have more of the week than is left to them. */
  #othersAbove(rules: Opening, week: Span, more: number): boolean {
    const open = lengthOf(openSpans(rules, week.start, week.end)) * unitCount(rules);
    const others = this.#hoursIn(week, (organisation) => organisation !== this.unit.owner);
    return others + more > (1 - (rules.owner_share ?? 0)) * open + tolerance;
  }

  #hoursIn(period: Span, counts: (organisation: string | null) => boolean): number {
    return this.#counted.reduce((sum, busy) => (counts(busy.organisation) ? sum + overlapOf(busy, period) : sum), 0);
  }

  #isBusy(number: number, { start, end }: Span): boolean {
    const all = this.#busy.get(number) ?? [];
    // The bookings of a machine do not overlap, so that their ends stand in the order of their begins.
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = all[low];
    return next !== undefined && next.start < end;
  }

  #isClosed(number: number, span: Span): boolean {
    return this.#closures.some((each) => (each.unit === null || each.unit === number) && overlapOf(each, span) > 0);
  }
}

function busyOf({ id, start, end, unit, organisation }: Booking): Busy {
  return { start: Date.parse(start), end: Date.parse(end), unit: unit ?? 1, organisation, booking: id };
}

function refusal(reason: SlotRefusal["reason"], values: SlotRefusal["values"] = {}): SlotRefusal {
  return { reason, values };
}
