import type { RandomStream } from "../../packages/methods/src/index.ts";
import { askingFirms, type InventedFacility, invented, type Seed } from "./invented-facilities.ts";

const [hour, day] = [3_600_000, 86_400_000] as const;
const zone = "Asia/Shanghai";
/** The clocks of the place are eight hours ahead of UTC all year. */
const ahead = 8 * hour;

const closureReasons = ["maintenance / 检修", "calibration / 校准", "move of the house / 搬迁", "own campaign / 自用专项"] as const;

/** Working days (Monday to Friday) of a year, as the moment at which each begins at the place. */
function workingDays(year: number): readonly number[] {
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const days = Array.from({ length: (next - first) / day }, (_, place) => first + place * day);
  return days.filter((each) => new Date(each).getUTCDay() % 6 !== 0).map((each) => each - ahead);
}

/** An instant to the second, as records hold it. */
const text = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

export function openingOf({ id, lending }: InventedFacility): Seed {
  return invented("opening", `opening-${id}`, {
    facility: id,
    zone,
    weekly: [1, 2, 3, 4, 5].map((each) => ({ day: each, from: "09:00", to: "17:00" })),
    slot_minutes: 60,
    horizon_days: 90,
    notice_hours: 24,
    max_hours: 40,
    cancel_hours: 48,
    approval: lending === "own" ? "officer" : "instant",
    units: 1,
    ...(lending === "own" ? { owner_share: 0.5 } : {}),
  });
}

/** Thirty closures, one each of the first thirty facilities, of one to four working days. */
export function closuresOf(
  facilities: readonly InventedFacility[],
  random: RandomStream,
): readonly (Seed & { readonly start: string; readonly end: string })[] {
  const days = workingDays(2025);
  return facilities.slice(0, 30).map(({ id }) => {
    const first = days[Math.floor(random.uniform() * (days.length - 8))] ?? 0;
    const [start, end] = [text(first), text(first + (1 + Math.floor(random.uniform() * 4)) * day)];
    const reason = closureReasons[Math.floor(random.uniform() * closureReasons.length)];
    return { ...invented("closure", `closure-${id}`, { facility: id, zone, reason }), start, end };
  });
}

/** Bookings of a year, by lending: how many, of how many hours, what share by others, and how many days before they are asked for. */
const habits = {
  full: { count: 190, hours: 8, external: 0.6, lead: [25, 80] },
  open: { count: 106, hours: 4, external: 0.45, lead: [4, 30] },
  own: { count: 0, hours: 4, external: 0.04, lead: [2, 14] },
} as const;

/** Bookings of 2025 in all. */
const allBookings = 3000;

interface Closed {
  readonly start: string;
  readonly end: string;
}

/**
 * The bookings of one facility: each has hours of its own within the opening hours and beyond closures, so that no two are at once. Nine in ten were used, most of these paid; the rest was missed,
 * cancelled, declined, withdrawn or decided by nobody.
 */
export function bookingsOf({ id, host, lending, price }: InventedFacility, count: number, closed: readonly Closed[], random: RandomStream): readonly Seed[] {
  const { hours, external, lead } = habits[lending === "full" || lending === "open" ? lending : "own"];
  const open = workingDays(2025).filter((each) => !closed.some(({ start, end }) => each + 9 * hour < Date.parse(end) && each + 17 * hour > Date.parse(start)));
  const begins = open.flatMap((each) => (hours === 8 ? [each + 9 * hour] : [each + 9 * hour, each + 13 * hour]));
  const chosen = shuffled(begins, random)
    .slice(0, count)
    .sort((a, b) => a - b);
  return chosen.map((start, place) => {
    const end = start + hours * hour;
    const isExternal = random.uniform() < external;
    const organisation = isExternal ? pick(askingFirms, random) : host;
    const asked = start - Math.round((lead[0] + (lead[1] - lead[0]) * random.uniform()) * 24) * hour;
    const status = drawnStatus(lending, random);
    const isHeld = ["used", "settled", "no-show"].includes(status);
    const cost = isExternal ? { price: Math.round(price * 1.2) * hours, currency: "CNY" } : {};
    const isEarly = random.uniform() < 0.3;
    return invented("booking", `b-${id}-${String(place + 1).padStart(3, "0")}`, {
      facility: id,
      service: `${id}-hours`,
      ...(status === "declined" || status === "withdrawn" || status === "requested" ? {} : { unit: 1 }),
      start: text(start),
      end: text(end),
      zone,
      organisation,
      status,
      asked_at: text(asked),
      ...(status === "requested" ? {} : { decided_at: text(lending === "own" ? asked + 20 * hour : asked) }),
      ...(status === "declined" ? { reason: "own campaign / 自用专项" } : {}),
      ...cost,
      ...(isHeld && status !== "no-show" && isEarly ? { used: { start: text(start), end: text(end - hour / 2) } } : {}),
      external: isExternal,
    });
  });
}

function drawnStatus(lending: InventedFacility["lending"], random: RandomStream): string {
  const draw = random.uniform();
  if (draw < 0.7) return "settled";
  if (draw < 0.9) return "used";
  if (draw < 0.925) return "no-show";
  if (draw < 0.955) return "cancelled";
  if (draw < 0.975) return "withdrawn";
  // Where hours are had at once nobody decides them.
  return lending !== "own" ? "cancelled" : draw < 0.99 ? "declined" : "requested";
}

/** How many bookings each facility has, so that all of them are the number that was meant. */
export function bookingCounts(facilities: readonly InventedFacility[]): ReadonlyMap<string, number> {
  const fixed = facilities.filter(({ lending }) => lending === "full" || lending === "open");
  const own = facilities.filter(({ lending }) => lending === "own");
  const left = allBookings - fixed.reduce((sum, { lending }) => sum + habits[lending as "full" | "open"].count, 0);
  const share = Math.floor(left / own.length);
  return new Map([
    ...fixed.map(({ id, lending }) => [id, habits[lending as "full" | "open"].count] as const),
    ...own.map(({ id }, place) => [id, share + (place < left - share * own.length ? 1 : 0)] as const),
  ]);
}

/** Two hundred requests for hours of the facilities that are full, one a day, facility and organisation. */
export function refusedOf(facilities: readonly InventedFacility[], bookings: readonly Seed[], random: RandomStream): readonly Seed[] {
  const taken = facilities
    .filter(({ lending }) => lending === "full")
    .flatMap(({ id }) => bookings.filter((each) => each["facility"] === id && ["used", "settled"].includes(String(each["status"]))));
  return shuffled(taken, random)
    .slice(0, 200)
    .map((each, place) => {
      const start = Date.parse(String(each["start"]));
      const hours = random.uniform() < 0.5 ? 4 : 8;
      return invented("refused-request", `refused-${String(place + 1).padStart(3, "0")}`, {
        facility: each["facility"],
        organisation: pick(askingFirms, random),
        day: text(start + ahead).slice(0, 10),
        start: text(start),
        end: text(start + hours * hour),
        hours,
      });
    });
}

/** Two years of the log of a facility that keeps its own: a row on about half of the working days. */
export function logOf({ id, host }: InventedFacility, random: RandomStream): readonly Seed[] {
  return [2024, 2025].flatMap((year) =>
    workingDays(year).flatMap((each, place) => {
      if (random.uniform() > 0.35) return [];
      const start = each + 9 * hour + Math.floor(random.uniform() * 12) * 5 * 60_000;
      const span = { start: text(start), end: text(start + (90 + Math.floor(random.uniform() * 60) * 5) * 60_000) };
      const isExternal = random.uniform() < 0.2;
      return [
        {
          ...invented("booking", `log-${id}-${year}-${String(place + 1).padStart(3, "0")}`, {
            facility: id,
            unit: 1,
            ...span,
            zone,
            organisation: isExternal ? pick(askingFirms, random) : host,
            status: "used",
            asked_at: span.start,
            used: span,
            external: isExternal,
          }),
          source: "imported",
        },
      ];
    }),
  );
}

function pick<T>(from: readonly T[], random: RandomStream): T {
  const found = from[Math.floor(random.uniform() * from.length)];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}

function shuffled<T>(of: readonly T[], random: RandomStream): readonly T[] {
  return of
    .map((each) => ({ each, key: random.uniform() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}
