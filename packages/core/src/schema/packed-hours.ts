/** One row of a page of a log, in milliseconds since 1970. */
export interface PackedHours {
  readonly start: number;
  readonly end: number;
  /** Number of its purpose among those of the page, from 1; null where none is said. */
  readonly purpose: number | null;
}

/** Rows of one page; four digits number them, so that the ids of its rows stand in their order. */
export const mostRowsOfPage = 1_000;
const digits = 4;

const rowId = /^(.+)\.(\d{4})$/;

/** Stands between the id of a page and the numbers of the hours that it holds: the database finds the page by it. */
export const heldSign = "/";

const row = /^(\d+)\+([1-9]\d*)(?:~([1-9]\d*))?$/;

/** The id under which a row is read, by its number from 1. */
export function loggedRowId(page: string, number: number): string {
  return `${page}.${String(number).padStart(digits, "0")}`;
}

/** The page and number of a row; null of any other id. */
export function loggedRowOf(id: string): { readonly page: string; readonly number: number } | null {
  const [, page, number] = rowId.exec(id) ?? [];
  return page === undefined ? null : { page, number: Number(number) };
}

/**
 * One row of a page as it is written, in whole seconds after its first row.
 *
 *   packedRow(0, { start: 3_600_000, end: 5_400_000, purpose: 2 })  // "3600+1800~2"
 */
export function packedRow(first: number, { start, end, purpose }: PackedHours): string {
  return `${(start - first) / 1_000}+${(end - start) / 1_000}${purpose === null ? "" : `~${purpose}`}`;
}

/** The rows of a page, in the order of time. */
export function unpackedHours({ start, hours }: { readonly start: string; readonly hours: string }): readonly PackedHours[] {
  const first = Date.parse(start);
  return hours.split(" ").map((text) => {
    const plus = text.indexOf("+");
    const sign = text.indexOf("~", plus);
    const begin = first + Number(text.slice(0, plus)) * 1_000;
    const length = Number(text.slice(plus + 1, sign < 0 ? undefined : sign));
    return { start: begin, end: begin + length * 1_000, purpose: sign < 0 ? null : Number(text.slice(sign + 1)) };
  });
}

/** Whether a page says of its rows what they are: as many as it tells, one after the other on its machine, from its start to its end, each purpose and each row apart one that it has. */
export function isPackedSoundly(body: Readonly<Record<string, unknown>>): boolean {
  const { id, start, end, rows, hours, purposes, apart } = body;
  if (typeof start !== "string" || typeof hours !== "string" || !Array.isArray(purposes) || !Array.isArray(apart) || String(id).includes(heldSign))
    return false;
  const texts = hours.split(" ");
  if (texts.length !== rows || texts.length > mostRowsOfPage || !texts.every((text) => row.test(text))) return false;
  const all = unpackedHours({ start, hours });
  const isInOrder = all.every((each, at) => each.start >= (all[at - 1]?.end ?? Date.parse(start)) && (each.purpose ?? 0) <= purposes.length);
  const isWithin = all[0]?.start === Date.parse(start) && all.at(-1)?.end === Date.parse(String(end));
  return isInOrder && isWithin && new Set(apart).size === apart.length && apart.every((number) => typeof number === "number" && number <= all.length);
}

/** What a page keeps from others: its rows that do not stand apart, those that follow each other at once as one. */
export function unitedHours(page: { readonly start: string; readonly hours: string; readonly apart: readonly number[] }): readonly {
  readonly start: number;
  readonly end: number;
}[] {
  const apart = new Set(page.apart);
  const united: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of unpackedHours(page).entries()) {
    if (apart.has(at + 1)) continue;
    const last = united.at(-1);
    if (last?.end === start) last.end = end;
    else united.push({ start, end });
  }
  return united;
}
