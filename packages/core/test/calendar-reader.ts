/** One event of a calendar as a client understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  /** ISO 8601 in UTC, by the clocks that the file itself describes. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly summary: string;
  readonly text: string;
}

interface Line {
  readonly name: string;
  readonly zone: string | null;
  readonly value: string;
}

const pad = (offset: string): number => {
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
};

const wall = (text: string): number => {
  const [, year, month, day, hour, minute, second] = (/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(text) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
};

/** Reads a calendar by the text of RFC 5545 alone and knows nothing of who wrote it: throws where a line, a fold, a nesting or a zone is not as the standard has it. */
export function readCalendar(file: string): readonly ReadEvent[] {
  if (!file.endsWith("\r\n") || /[^\r]\n|\r[^\n]/.test(file)) throw new Error("lines end with CR LF");
  const physical = file.slice(0, -2).split("\r\n");
  const long = physical.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`longer than 75 octets: ${long}`);
  if (physical.some((line) => line.includes("�"))) throw new Error("a sign is torn");
  const unfolded: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line)) unfolded.push(`${unfolded.pop()}${line.slice(1)}`);
    else unfolded.push(line);
  }
  const lines = unfolded.map((line): Line => {
    const [, name = "", parameters = "", value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`no line of a calendar: ${line}`);
    return { name, zone: /;TZID=([^;:]+)/.exec(parameters)?.[1] ?? null, value };
  });
  const open: string[] = [];
  const zones = new Map<string, { at: number; from: number; to: number }[]>();
  const events: Record<string, Line>[] = [];
  let [zone, event, observance]: [string, Record<string, Line> | null, { starts: number[]; from: number; to: number } | null] = ["", null, null];
  for (const line of lines) {
    if (line.name === "BEGIN") {
      open.push(line.value);
      if (line.value === "VEVENT") event = {};
      if (line.value === "STANDARD" || line.value === "DAYLIGHT") observance = { starts: [], from: 0, to: 0 };
    } else if (line.name === "END") {
      if (open.pop() !== line.value) throw new Error(`${line.value} ends before it begins`);
      if (line.value === "VEVENT" && event !== null) events.push(event);
      if (observance !== null && (line.value === "STANDARD" || line.value === "DAYLIGHT")) {
        const { starts, from, to } = observance;
        zones.set(zone, [...(zones.get(zone) ?? []), ...starts.map((start) => ({ at: start - from, from, to }))]);
        observance = null;
      }
    } else if (observance !== null) {
      if (line.name === "DTSTART" || line.name === "RDATE") observance.starts.push(wall(line.value));
      if (line.name === "TZOFFSETFROM") observance.from = pad(line.value);
      if (line.name === "TZOFFSETTO") observance.to = pad(line.value);
    } else if (open.at(-1) === "VTIMEZONE" && line.name === "TZID") zone = line.value;
    else if (event !== null && open.at(-1) === "VEVENT") {
      if (event[line.name] !== undefined) throw new Error(`${line.name} twice in an event`);
      event[line.name] = line;
    }
  }
  if (open.length > 0 || lines[0]?.value !== "VCALENDAR") throw new Error("not one calendar");
  const moment = ({ zone: of, value }: Line): string => {
    if (of === null && value.endsWith("Z")) return new Date(wall(value)).toISOString().replace(".000Z", "Z");
    const rules = zones.get(of ?? "");
    if (rules === undefined) throw new Error(`no VTIMEZONE ${of}`);
    const shown = wall(value);
    // The latest change before the time, seen on the clocks before it, says how far the clocks are ahead.
    const last = rules
      .filter(({ at, from }) => at + from <= shown)
      .toSorted((a, b) => a.at - b.at)
      .at(-1);
    if (last === undefined) throw new Error(`the clocks of ${of} are not known at ${value}`);
    return new Date(shown - last.to).toISOString().replace(".000Z", "Z");
  };
  const plain = (text: string): string => text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
  const seen = new Set<string>();
  return events.map((found) => {
    const line = (name: string): Line => {
      const held = found[name];
      if (held === undefined) throw new Error(`an event without ${name}`);
      return held;
    };
    line("DTSTAMP");
    const uid = line("UID").value;
    if (seen.has(uid)) throw new Error(`${uid} twice`);
    seen.add(uid);
    return {
      uid,
      sequence: Number(line("SEQUENCE").value),
      start: moment(line("DTSTART")),
      end: moment(line("DTEND")),
      status: line("STATUS").value,
      summary: plain(line("SUMMARY").value),
      text: plain(found["DESCRIPTION"]?.value ?? ""),
    };
  });
}
