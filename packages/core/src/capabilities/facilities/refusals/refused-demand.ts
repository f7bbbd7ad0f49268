import { holdingStates } from "../entities/booking.ts";
import { isOpenThroughout, type Span } from "../opening/opening-hours.ts";
import { overlapOf } from "../opening/periods.ts";
import type { Between } from "../slots/distances.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { hourMs } from "../time/zoned-time.ts";

/** A unit with the classes by which another is alike. */
export interface ClassedUnit {
  readonly unit: LentUnit;
  readonly classes: readonly string[];
}

/** Hours that somebody asked of a unit and did not get: declined, or others had them. */
export interface RefusedSpan extends Span {
  /** Of the record. */
  readonly type: "booking" | "refused-request";
  readonly id: string;
  readonly unit: string;
  readonly organisation: string | null;
}

/** What became of refused hours at one unit. */
export interface RefusedAt {
  readonly unit: LentUnit;
  readonly refused: number;
  /** Had at the same time at a unit alike by who asked: not refused to anybody in the end. */
  readonly hadElsewhere: number;
  /** For which a unit alike within reach stood open and free throughout. */
  readonly freeElsewhere: number;
  /** For which none did, though units alike lie within reach or might. */
  readonly short: number;
  /** Of which nobody can say: the unit bears no class, nobody said where it lies, or of no other unit alike that lies or may lie within reach the opening hours are recorded. */
  readonly unknown: number;
  /** Free hours by the unit alike that had them, most first, then by key. */
  readonly at: readonly { readonly unit: LentUnit; readonly hours: number }[];
}

/**
 * For each refused span the units alike that were open, unbooked and unclosed throughout it, within reach.
 *
 * Alike are units that share a class. Each free hour of a machine is given to one refused span only, in the order of their begin and id, to the nearest unit, then by id: what is told is the least that
 * could have been had. Where others alike lie within reach, or may, and of none the opening hours are recorded, nobody knows whether one stood open. Hours that were cancelled later count as booked, since nobody could have had them then. Who asked and had a unit alike at the same time was not refused in the end.
 * Cost O(refused × units alike × log bookings).
 *
 * @param reach  kilometres; units of which nobody said where they lie are within no reach
 */
export function refusedDemand(units: readonly ClassedUnit[], spans: readonly RefusedSpan[], between: Between, reach: number): readonly RefusedAt[] {
  const known = new Map(units.map((each) => [keyOf(each.unit), each]));
  const calendars = new Map<string, Taken>();
  const calendarOf = (unit: LentUnit): Taken => {
    const held = calendars.get(keyOf(unit)) ?? new Taken(unit);
    calendars.set(keyOf(unit), held);
    return held;
  };
  const told = new Map<string, Tally>();
  for (const span of spans.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const asked = known.get(span.unit);
    if (asked === undefined) continue;
    const tally = told.get(span.unit) ?? { unit: asked.unit, refused: 0, hadElsewhere: 0, freeElsewhere: 0, short: 0, unknown: 0, at: new Map() };
    told.set(span.unit, tally);
    const hours = (span.end - span.start) / hourMs;
    tally.refused += hours;
    const alike = units.filter((each) => each !== asked && each.classes.some((own) => asked.classes.includes(own)));
    if ([asked, ...alike].some(({ unit }) => calendarOf(unit).isHadBy(span))) tally.hadElsewhere += hours;
    else if (asked.classes.length === 0 || asked.unit.region === null) tally.unknown += hours;
    else {
      const placed = alike.map(({ unit }) => ({ unit, kilometres: between(asked.unit, unit) }));
      const near = placed
        .flatMap(({ unit, kilometres }) => (kilometres === null || kilometres > reach ? [] : [{ unit, kilometres }]))
        .toSorted((a, b) => a.kilometres - b.kilometres || (keyOf(a.unit) < keyOf(b.unit) ? -1 : 1));
      const free = near.find(({ unit }) => calendarOf(unit).take(span));
      if (free === undefined) {
        const might = placed.some(({ unit, kilometres }) => houseOf(unit) !== houseOf(asked.unit) && (kilometres ?? 0) <= reach);
        const isUnsaid = might && near.every(({ unit }) => unit.openings.every(({ weekly }) => weekly.length === 0));
        tally[isUnsaid ? "unknown" : "short"] += hours;
      } else {
        tally.freeElsewhere += hours;
        tally.at.set(keyOf(free.unit), { unit: free.unit, hours: (tally.at.get(keyOf(free.unit))?.hours ?? 0) + hours });
      }
    }
  }
  return [...told.values()]
    .map(({ at, ...each }) => ({ ...each, at: [...at.values()].toSorted((a, b) => b.hours - a.hours || (keyOf(a.unit) < keyOf(b.unit) ? -1 : 1)) }))
    .toSorted((a, b) => (keyOf(a.unit) < keyOf(b.unit) ? -1 : 1));
}

interface Tally extends Omit<RefusedAt, "at"> {
  refused: number;
  hadElsewhere: number;
  freeElsewhere: number;
  short: number;
  unknown: number;
  readonly at: Map<string, { readonly unit: LentUnit; readonly hours: number }>;
}

function keyOf({ type, id }: Pick<LentUnit, "type" | "id">): string {
  return `${type}/${id}`;
}

/** Whose machine it is: those of one facility are no others. */
function houseOf(unit: LentUnit): string {
  return unit.facility ?? keyOf(unit);
}

/** The machines of a unit with what had them, and what was given of the rest. */
class Taken {
  readonly #unit: LentUnit;
  readonly #busy: readonly (Span & { readonly unit: number | null; readonly organisation: string | null; readonly isHeld: boolean })[];
  readonly #given: (Span & { readonly unit: number })[] = [];

  constructor(unit: LentUnit) {
    this.#unit = unit;
    this.#busy = [
      ...unit.bookings
        .filter(({ status }) => holdingStates.has(status) || status === "cancelled")
        .map(({ start, end, unit: machine, organisation, status }) => ({
          start: Date.parse(start),
          end: Date.parse(end),
          unit: machine ?? 1,
          organisation,
          isHeld: holdingStates.has(status),
        })),
      ...unit.closures.map(({ start, end, unit: machine }) => ({
        start: Date.parse(start),
        end: Date.parse(end),
        unit: machine,
        organisation: null,
        isHeld: false,
      })),
    ].toSorted((a, b) => a.start - b.start);
  }

  /** Whether who asked has any of these hours here. */
  isHadBy(span: RefusedSpan): boolean {
    return span.organisation !== null && this.#busy.some((each) => each.isHeld && each.organisation === span.organisation && overlapOf(each, span) > 0);
  }

  /** Gives the lowest machine that is open and free throughout, if there is one. */
  take({ start, end }: Span): boolean {
    const span = { start, end };
    const rules = this.#unit.openings.filter((each) => isOpenThroughout(each, span));
    const most = rules.reduce((sum, each) => Math.max(sum, unitCount(each)), 0);
    const against = this.#busy.filter((each) => overlapOf(each, span) > 0);
    for (let machine = 1; machine <= most; machine++) {
      if (against.some(({ unit }) => unit === null || unit === machine)) continue;
      if (this.#given.some((each) => each.unit === machine && overlapOf(each, span) > 0)) continue;
      this.#given.push({ ...span, unit: machine });
      return true;
    }
    return false;
  }
}
