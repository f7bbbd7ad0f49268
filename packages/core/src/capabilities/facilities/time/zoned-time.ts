/** Moments are milliseconds since 1970 in UTC; a wall time is what a clock of the place shows, as the milliseconds at which a clock in UTC would show the same. */
export type Moment = number;
export type WallTime = number;

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets at the edges of days in UTC, by zone: nearly every question lies in a day without a change of the clock. */
const edges = new Map<string, Map<number, number>>();

function computedOffset(zone: string, moment: Moment): number {
  const held = formats.get(zone);
  const format =
    held ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  if (held === undefined) formats.set(zone, format);
  const second = Math.floor(moment / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(second)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

function offsetAtEdge(zone: string, day: number): number {
  const ofZone = edges.get(zone) ?? new Map<number, number>();
  edges.set(zone, ofZone);
  const held = ofZone.get(day) ?? computedOffset(zone, day * dayMs);
  ofZone.set(day, held);
  return held;
}

/** Milliseconds by which the clocks of the zone are ahead of UTC. A zone that this machine does not know throws a RangeError. */
export function offsetAt(zone: string, moment: Moment): number {
  const day = Math.floor(moment / dayMs);
  const [before, after] = [offsetAtEdge(zone, day), offsetAtEdge(zone, day + 1)];
  return before === after ? before : computedOffset(zone, moment);
}

export function wallTimeAt(zone: string, moment: Moment): WallTime {
  return moment + offsetAt(zone, moment);
}

/** The moments at which the clocks show this time: none in the hour that is left out in spring, two in the one that comes twice in autumn. */
export function momentsOf(zone: string, wall: WallTime): readonly Moment[] {
  const offsets = new Set([offsetAt(zone, wall - dayMs), offsetAt(zone, wall + dayMs)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((moment) => moment + offsetAt(zone, moment) === wall)
    .sort((a, b) => a - b);
}

/** The first moment at which the clocks show this time, or, where they never do, the first after the gap. */
export function firstMomentOf(zone: string, wall: WallTime): Moment {
  const [first] = momentsOf(zone, wall);
  if (first !== undefined) return first;
  // Within the gap: it lies between the moments that the offsets before and after it would give.
  const after = offsetAt(zone, wall + dayMs);
  let [low, high] = [wall - after, wall - offsetAt(zone, wall - dayMs)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** The day of a wall time, as days since 1970. */
function dayOfWall(wall: WallTime): number {
  return Math.floor(wall / dayMs);
}

/** Days since 1970 of a moment in the zone. */
export function dayNumberAt(zone: string, moment: Moment): number {
  return dayOfWall(wallTimeAt(zone, moment));
}

/** The first moment of a day of the zone. */
export function startOfDay(zone: string, day: number): Moment {
  return firstMomentOf(zone, day * dayMs);
}

/** `2026-06-01` of days since 1970. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-06-01T01:00:00Z` */
export function instantText(moment: Moment): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** `2026-06-01 09:00` on the clocks of the zone. */
export function wallText(zone: string, moment: Moment): string {
  return new Date(wallTimeAt(zone, moment)).toISOString().slice(0, 16).replace("T", " ");
}
