/** What an office's tables say of booked hours, read without the program: times as texts, states as they are written. */
type Row = Readonly<Record<string, unknown>>;

interface Said {
  readonly id: string;
  readonly status?: string;
  readonly facility: string | null;
  readonly equipment: string | null;
  readonly unit: number | null;
  readonly start: string;
  readonly end: string;
  readonly retired: boolean;
}

const holding = ["approved", "used", "settled", "no-show"];

/** Every pair of bookings of one machine that overlap, and every booking that lies in a closure. */
export async function bookedHoursProblems(sql: (statement: string) => Promise<readonly Row[]>): Promise<readonly string[]> {
  const bodies = async (type: string): Promise<readonly Said[]> =>
    (await sql(`select body from record where type = '${type}'`)).map(({ body }) => JSON.parse(String(body)) as Said).filter(({ retired }) => !retired);
  const bookings = (await bodies("booking")).filter(({ status = "" }) => holding.includes(status));
  const closures = await bodies("closure");
  const overlap = (a: Said, b: Said): boolean => a.facility === b.facility && a.equipment === b.equipment && a.start < b.end && b.start < a.end;
  const problems: string[] = [];
  for (const [at, a] of bookings.entries()) {
    for (const b of bookings.slice(at + 1)) if (overlap(a, b) && a.unit === b.unit) problems.push(`${a.id} and ${b.id} have machine ${a.unit} at once`);
    for (const c of closures) if (overlap(a, c) && (c.unit === null || c.unit === a.unit)) problems.push(`${a.id} lies in the closure ${c.id}`);
  }
  return problems;
}
