import type { StoredRecord } from "../../src/register/record-store.ts";
import { type Chance, lacking, moment, type PlantedWorld, type Planter, put, type Size } from "./planted-world.ts";

/**
 * A year of facilities that lend their hours, of which so many stand idle, keep to themselves, give firms nothing or come late. Most hours are booked, of every tenth unit they stand in a log of
 * another system, of every tenth some person typed them for the year. Bookings are declined, cancelled and not come to as well.
 */
const units = 20;
const monday = "2024-01-01";
const weeks = 54;

interface Unit {
  readonly id: string;
  /** Hours of the year, part of them for others than the owner, part for firms; days from asking to the begin in the middle. */
  readonly hours: number;
  readonly outside: number;
  readonly firms: number;
  readonly wait: number;
}

type Part = "idle" | "sharing" | "firms" | "waits";

export const lentHoursOf =
  (part: Part): Planter =>
  (size, chance) => {
    const each = lacking(size, units, 0.5, chance).map(({ lacks, known }, at) => {
      const outside = part === "sharing" && lacks ? chance.between(0, 0.1) : chance.between(0.25, 0.6);
      const unit: Unit = {
        id: `u${at}`,
        hours: part === "idle" && lacks ? chance.between(100, 1000) : chance.between(1400, 3000),
        outside,
        firms: part === "firms" && lacks ? chance.between(0, 0.03) : Math.min(outside, chance.between(0.09, 0.2)),
        wait: part === "waits" && lacks ? chance.between(50, 90) : chance.between(2, 15),
      };
      return known ? kept(unit, way(part, size, at), chance) : [facility(unit.id)];
    });
    const others = part === "firms" ? firmsOwn(chance) : [];
    const houses = Array.from({ length: units }, (_, at) => put("organisation", { id: `h${at}`, kind: at % 2 === 0 ? "university" : "public-institute" }));
    const askers = [put("organisation", { id: "firm", kind: "enterprise" }), put("organisation", { id: "guest", kind: "university" })];
    return { records: [...askers, ...houses, ...each.flat(), ...others], tables: {} } satisfies PlantedWorld;
  };

type Way = "booked" | "logged" | "typed";

/** How the hours of a unit are known: who waits is told by bookings alone, who came by bookings and logs. */
function way(part: Part, size: Size, at: number): Way {
  const isCounted = size === "one fewer" || size === "the least";
  if (at % 10 === 6) return isCounted && part === "waits" ? "booked" : "logged";
  return at % 10 === 3 && (part === "idle" || part === "sharing") ? "typed" : "booked";
}

/** Units of firms, used by these alone: whom a university lends to says nothing of them. */
function firmsOwn(chance: Chance): readonly StoredRecord[] {
  return Array.from({ length: 5 }, (_, at) => [
    put("organisation", { id: `h-own${at}`, kind: "enterprise" }),
    ...kept({ id: `u-own${at}`, hours: 2000, outside: 0.3, firms: 0, wait: 5 }, "booked", chance),
  ]).flat();
}

function kept(unit: Unit, by: Way, chance: Chance): readonly StoredRecord[] {
  if (by === "typed") return [facility(unit.id, { effective_hours: unit.hours, external_hours: unit.hours * unit.outside, hours_year: 2024 })];
  const taken = hoursOf(unit, chance);
  return [facility(unit.id), ...(by === "logged" ? logged(unit.id, taken) : booked(unit, taken, chance))];
}

function facility(id: string, hours: Readonly<Record<string, number>> = {}): StoredRecord {
  return put("facility", { id, host: `h${id.slice(1)}`, ...hours });
}

interface Taken {
  readonly whose: "owner" | "firm" | "guest";
  readonly start: number;
  readonly length: number;
}

/** Two uses a week, whose by turns so that the parts of the year come out as they are meant. */
function hoursOf({ hours, outside, firms }: Unit, chance: Chance): readonly Taken[] {
  const had = { owner: 0, firm: 0, guest: 0 };
  const due = { owner: 1 - outside, firm: firms, guest: outside - firms };
  let all = 0;
  return Array.from({ length: 2 * weeks }, (_, at) => {
    const length = Math.max(0.5, (hours / 104) * chance.between(0.8, 1.2));
    all += length;
    const whose = (["owner", "firm", "guest"] as const).reduce((best, each) => (due[each] * all - had[each] > due[best] * all - had[best] ? each : best));
    had[whose] += length;
    return { whose, start: Math.floor(at / 2) * 168 + (at % 2) * 84 + 1, length: Math.round(length * 60) / 60 };
  });
}

function booked({ id, wait }: Unit, taken: readonly Taken[], chance: Chance): readonly StoredRecord[] {
  const house = `h${id.slice(1)}`;
  const opening = put("opening", {
    id: `o-${id}`,
    facility: id,
    zone: "Asia/Shanghai",
    weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", to: "24:00" })),
    slot_minutes: 60,
    approval: "officer",
  });
  const asked = (start: number) => start - wait * 24 * Math.exp(0.4 * chance.normal());
  const bookings = taken.map(({ whose, start, length }, at) =>
    put("booking", {
      id: `b-${id}-${at}`,
      facility: id,
      unit: 1,
      zone: "Asia/Shanghai",
      start: moment(monday, start),
      end: moment(monday, start + length),
      organisation: whose === "owner" ? house : whose,
      external: whose !== "owner",
      status: chance.coin(0.5) ? "used" : "settled",
      asked_at: moment(monday, asked(start)),
    }),
  );
  // What came to nothing lasts so long, and is neither use nor a wait that ended.
  const vain = (["declined", "cancelled", "no-show"] as const).flatMap((status) =>
    Array.from({ length: 2 }, (_, at) => {
      const start = chance.below(50) * 168 + 70;
      const when = asked(start);
      return put("booking", {
        id: `v-${id}-${status}-${at}`,
        facility: id,
        unit: 1,
        zone: "Asia/Shanghai",
        start: moment(monday, start),
        end: moment(monday, start + 2),
        organisation: "guest",
        external: true,
        status,
        asked_at: moment(monday, when),
        decided_at: moment(monday, when + 0.3 * (start - when)),
      });
    }),
  );
  return [opening, ...bookings, ...vain];
}

/** A page of a log for each who came. */
function logged(id: string, taken: readonly Taken[]): readonly StoredRecord[] {
  return (["owner", "firm", "guest"] as const).flatMap((whose) => {
    const own = taken.filter((each) => each.whose === whose);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const seconds = (hours: number) => Math.round(hours * 60) * 60;
    return put("use-log", {
      id: `l-${id}-${whose}`,
      facility: id,
      unit: 1,
      unit_said: true,
      organisation: whose === "owner" ? `h${id.slice(1)}` : whose,
      external: whose !== "owner",
      zone: "Asia/Shanghai",
      start: moment(monday, first.start),
      end: moment(monday, last.start + last.length),
      rows: own.length,
      hours: own.map(({ start, length }) => `${seconds(start) - seconds(first.start)}+${seconds(length)}`).join(" "),
    });
  });
}
