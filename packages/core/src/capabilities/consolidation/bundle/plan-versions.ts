import type { RecordStore, StoredRecord } from "../../../register/record-store.ts";

/** Order of versions as offices write them: runs of digits by their number, all else by code point. `9 < 10`, `2026-2 < 2026-10`, `v1 < v1.1`. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const [first, second] = [number(one), number(other)];
    const order = first !== null && second !== null ? Number(first - second) : one < other ? -1 : one > other ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

function parts(version: string): readonly string[] {
  return version.trim().match(/\d+|\D+/g) ?? [];
}

function number(part: string): bigint | null {
  return /^\d+$/.test(part) ? BigInt(part) : null;
}

/** The newest version of a plan that was ever taken, whatever was taken after it; null where none was. */
export async function newestTaken(records: Pick<RecordStore, "history">, plan: string): Promise<string | null> {
  const versions = (await records.history("office-plan", plan)).map(({ after }) => String(after["plan_version"] ?? ""));
  return versions.toSorted(byVersion).at(-1) ?? null;
}

/** How a plan came: its bundle, by whom it is signed or vouched for. */
const waysOfComing: ReadonlySet<string> = new Set(["bundle", "signed_by", "source"]);

/** Whether a plan says what is there already and only came otherwise: as a workbook, or packed anew. */
export function comesAsBefore(stored: StoredRecord | null, plan: Readonly<Record<string, unknown>>): boolean {
  if (stored === null || stored.retired) return false;
  return Object.entries(plan).every(([name, value]) => waysOfComing.has(name) || JSON.stringify(value) === JSON.stringify(stored.body[name] ?? null));
}
