/** What an office's tables say of booked hours, read without the program: times as texts, states as they are written. Clocks are those of a zone eight hours east of Greenwich that knows no summer time. */
type Row = Readonly<Record<string, unknown>>;
type Sql = (statement: string) => Promise<readonly Row[]>;

interface Said {
  readonly id: string;
  readonly status?: string;
  readonly facility: string | null;
  readonly equipment: string | null;
  readonly unit: number | null;
  readonly start: string;
  readonly end: string;
  readonly retired: boolean;
  readonly organisation?: string | null;
  readonly asked_at?: string;
  readonly offered_until?: string | null;
}

/** Opening rules as far as the invariants go. */
interface Rules {
  readonly facility: string | null;
  readonly equipment: string | null;
  readonly weekly: readonly { readonly day: number; readonly from: string; readonly to: string }[];
  readonly slot_minutes: number;
  readonly horizon_days?: number | null;
  readonly notice_hours?: number | null;
  readonly owner_share?: number | null;
  readonly share_until_hours?: number | null;
  readonly units?: number | null;
  readonly quota_hours?: readonly { readonly organisation?: string | null; readonly hours: number; readonly per: string }[];
}

const holding = ["approved", "used", "settled", "no-show"];
const [hour, day, east] = [3_600_000, 86_400_000, 8 * 3_600_000];
const tolerance = 1_000;

/** Every pair of bookings of one machine that overlap, and every booking that lies in a closure. */
export async function bookedHoursProblems(sql: Sql): Promise<readonly string[]> {
  const bodies = async (type: string): Promise<readonly Said[]> =>
    (await sql(`select body from record where type = '${type}'`)).map(({ body }) => JSON.parse(String(body)) as Said).filter(({ retired }) => !retired);
  const bookings = [...(await bodies("booking")).filter(({ status = "" }) => holding.includes(status)), ...(await rowsOfPages(sql))];
  const closures = await bodies("closure");
  const overlap = (a: Said, b: Said): boolean => a.facility === b.facility && a.equipment === b.equipment && a.start < b.end && b.start < a.end;
  const problems: string[] = [];
  for (const [at, a] of bookings.entries()) {
    for (const b of bookings.slice(at + 1)) if (overlap(a, b) && a.unit === b.unit) problems.push(`${a.id} and ${b.id} have machine ${a.unit} at once`);
    for (const c of closures) if (overlap(a, c) && (c.unit === null || c.unit === a.unit)) problems.push(`${a.id} lies in the closure ${c.id}`);
  }
  return problems;
}

/** Rows of long logs, each with its seconds after the first of its page; those that stand as bookings of their own are left to these. */
async function rowsOfPages(sql: Sql): Promise<readonly Said[]> {
  const pages = (await sql("select body from record where type = 'use-log'")).map(({ body }) => JSON.parse(String(body)) as Said & Page);
  return pages
    .filter(({ retired }) => !retired)
    .flatMap((page) =>
      page.hours.split(" ").flatMap((text, at): readonly Said[] => {
        const [, after = "", length = ""] = /^(\d+)\+(\d+)/.exec(text) ?? [];
        const start = Date.parse(page.start) + Number(after) * 1_000;
        const told = (moment: number): string => new Date(moment).toISOString().replace(".000", "");
        return page.apart.includes(at + 1)
          ? []
          : [{ ...page, id: `${page.id} row ${at + 1}`, status: "used", start: told(start), end: told(start + Number(length) * 1_000) }];
      }),
    );
}

interface Page {
  readonly hours: string;
  readonly apart: readonly number[];
}

/**
 * Goes through the history in its order and holds every booking, at the moment at which it got its hours (an offer that still runs holds them, and is taken before it ends), against the rules that stood then: machines, overlaps, closures, hours of the week and their
 * slots, notice and horizon from when it was asked, quotas of a week, and the owner's share. Rules that change later leave it standing; one that is moved to other hours is held to those that stand then, as if it were asked anew.
 */
export async function lentHoursProblems(sql: Sql): Promise<readonly string[]> {
  const changes = await sql("select type, id, at, after from change where type in ('opening', 'booking', 'closure', 'facility') order by seq");
  const rules = new Map<string, Rules>();
  const owners = new Map<string, string | null>();
  const bookings = new Map<string, Said>();
  const closures = new Map<string, Said>();
  const problems: string[] = [];
  const holds = (each: Said | undefined): each is Said => each !== undefined && !each.retired && holding.includes(each.status ?? "");
  for (const { type, id: named, at, after } of changes) {
    const id = String(named);
    const body = JSON.parse(String(after)) as Said & Rules & { readonly host?: string | null };
    if (type === "facility") owners.set(`facility/${id}`, body.host ?? null);
    else if (type === "opening") rules.set(placeOf(body), body);
    else if (type === "closure") {
      closures.set(id, body);
      for (const each of bookings.values())
        if (holds(each) && !body.retired && placeOf(each) === placeOf(body) && overlapMs(each, body) > 0 && (body.unit === null || body.unit === each.unit))
          problems.push(`${each.id} stands in the closure ${id}`);
    } else {
      const before = bookings.get(id);
      bookings.set(id, { ...body, id });
      const decided = Date.parse(String(at));
      const isOffered = body.status === "offered" && !body.retired && Date.parse(body.offered_until ?? "") > decided;
      const hadOffer = before?.status === "offered" && !before.retired;
      if (hadOffer && holds(body) && Date.parse(before.offered_until ?? "") < decided - tolerance) problems.push(`${id}: taken after its offer`);
      const isMoved = holds(before) && holds(body) && (before.start !== body.start || before.end !== body.end || before.unit !== body.unit);
      if (!(holds(body) || isOffered) || (!isMoved && (holds(before) || hadOffer))) continue;
      const place = placeOf(body);
      const held = rules.get(place);
      const others = [...bookings.values()].filter((each) => holds(each) && each.id !== id && placeOf(each) === place);
      for (const wrong of held === undefined
        ? ["no rules"]
        : brokenBy({ ...body, id, ...(isMoved ? { asked_at: String(at) } : {}) }, held, others, owners.get(place) ?? null, decided, closures))
        problems.push(`${id}: ${wrong}`);
    }
  }
  return problems;
}

function brokenBy(
  own: Said,
  held: Rules,
  others: readonly Said[],
  owner: string | null,
  decided: number,
  closures: ReadonlyMap<string, Said>,
): readonly string[] {
  const [start, end, asked] = [own.start, own.end, own.asked_at ?? own.start].map(Date.parse) as [number, number, number];
  const problems: string[] = [];
  const units = held.units ?? 1;
  if (own.unit === null || own.unit < 1 || own.unit > units) problems.push(`machine ${own.unit} of ${units}`);
  if (others.some((each) => each.unit === own.unit && overlapMs(each, own) > 0)) problems.push("others have the machine");
  for (const each of closures.values())
    if (!each.retired && placeOf(each) === placeOf(own) && (each.unit === null || each.unit === own.unit) && overlapMs(each, own) > 0)
      problems.push(`closed by ${each.id}`);
  const local = start + east;
  const midnight = Math.floor(local / day) * day;
  const weekday = ((Math.floor(local / day) + 3) % 7) + 1;
  const rows = held.weekly.filter((row) => row.day === weekday && local >= midnight + minutes(row.from) && end + east <= midnight + minutes(row.to));
  if (rows.length === 0) problems.push("outside the hours of the week");
  else if (!rows.some((row) => (local - midnight - minutes(row.from)) % (held.slot_minutes * 60_000) === 0)) problems.push("between two slots");
  if (start < asked + (held.notice_hours ?? 0) * hour - tolerance) problems.push("after the notice");
  if (held.horizon_days != null && end > asked + held.horizon_days * day + tolerance) problems.push("beyond the horizon");
  const monday = midnight - (weekday - 1) * day - east;
  const inWeek = (each: Said): number => Math.max(0, Math.min(Date.parse(each.end), monday + 7 * day) - Math.max(Date.parse(each.start), monday));
  const hoursOf = (counts: (each: Said) => boolean): number => [...others.filter(counts), own].reduce((sum, each) => sum + inWeek(each), 0);
  const isOwner = own.organisation === owner && owner !== null;
  for (const quota of held.quota_hours ?? []) {
    if (quota.per !== "week" || (quota.organisation == null ? isOwner : quota.organisation !== own.organisation)) continue;
    if (hoursOf((each) => each.organisation === own.organisation) > quota.hours * hour + tolerance) problems.push(`above the quota of ${quota.hours} hours`);
  }
  const letGo = held.share_until_hours ?? 2 * (held.notice_hours ?? 0);
  if (!isOwner && (held.owner_share ?? 0) > 0 && start - Math.max(asked, decided) > letGo * hour) {
    const open = units * held.weekly.reduce((sum, row) => sum + minutes(row.to) - minutes(row.from), 0);
    if (hoursOf((each) => each.organisation !== owner) > (1 - (held.owner_share ?? 0)) * open + tolerance) problems.push("in the owner's share");
  }
  return problems;
}

function placeOf({ facility, equipment }: { readonly facility: string | null; readonly equipment: string | null }): string {
  return facility === null || facility === undefined ? `equipment/${equipment}` : `facility/${facility}`;
}

function overlapMs(a: Said, b: Said): number {
  return Math.min(Date.parse(a.end), Date.parse(b.end)) - Math.max(Date.parse(a.start), Date.parse(b.start));
}

/** Milliseconds after midnight of `09:30`. */
function minutes(text: string): number {
  return Number(text.slice(0, 2)) * hour + Number(text.slice(3, 5)) * 60_000;
}
