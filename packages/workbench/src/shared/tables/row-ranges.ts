/** Rows as evidence writes them, numbers or "a-b" texts, as one text for an address. */
export function printRows(rows: readonly (number | string)[]): string {
  return rows.join(",");
}

/** How many rows such texts name. */
export function countRows(rows: readonly (number | string)[]): number {
  return rows.reduce<number>((count, range) => {
    const [from, to] = String(range).split("-").map(Number);
    return count + (to === undefined || from === undefined ? 1 : to - from + 1);
  }, 0);
}
