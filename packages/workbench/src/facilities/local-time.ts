/** A moment on the clocks of a place: `2026-06-01 09:00`. */
export function placeTime(zone: string, moment: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(moment));
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${part["year"]}-${part["month"]}-${part["day"]} ${part["hour"]}:${part["minute"]}`;
}

/** The day of a moment there. */
export function placeDay(zone: string, moment: string): string {
  return placeTime(zone, moment).slice(0, 10);
}

/** A day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(day, -weekday);
}

/** The part of a span that lies on a day of the place, `09:00–12:00`. */
export function hoursOnDay(zone: string, day: string, { start, end }: { readonly start: string; readonly end: string }): string {
  const [from, to] = [placeTime(zone, start), placeTime(zone, end)];
  return `${from.slice(0, 10) < day ? "00:00" : from.slice(11)}–${to.slice(0, 10) > day ? "24:00" : to.slice(11)}`;
}

/** The same day so many months later, or the last of that month. */
export function monthAfter(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(last, Number(day.slice(8, 10))))).toISOString().slice(0, 10);
}

/** The weeks, from Monday, in which the month of a day lies. */
export function monthWeeks(day: string): readonly (readonly string[])[] {
  const first = mondayOf(`${day.slice(0, 7)}-01`);
  const end = monthAfter(`${day.slice(0, 7)}-01`, 1);
  const weeks: string[][] = [];
  for (let monday = first; monday < end; monday = dayAfter(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, at) => dayAfter(monday, at)));
  return weeks;
}
