/** A figure with the same word or sign behind it in all cells: a percent sign, seconds, megabytes. */
const withUnit = /^([−-]?\d[\d.,]*)\s?([^\d\s()（）/–—-][^\d\s()（）/–—]{0,11})$/;

/**
 * The unit that every figure of a column has behind it, so that it stands once, in the head; `null` where a cell is something else or the units differ. Missing cells say nothing.
 *
 *   unitOfColumn(["26.6%", "–", "17.6%"])  // "%"
 */
export function unitOfColumn(cells: readonly unknown[]): string | null {
  const said = cells.filter((cell) => cell !== null && cell !== undefined && cell !== "" && cell !== "–");
  const units = new Set(said.map((cell) => (typeof cell === "string" ? (withUnit.exec(cell)?.[2] ?? null) : null)));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

/** The figure of a cell without the unit that its head says. */
export function withoutUnit(cell: string): string {
  return withUnit.exec(cell)?.[1] ?? cell;
}

/**
 * A table in text: each unit that a whole column repeats is said by its head.
 *
 *   unitsInHeads(["Known"], [["100%"], ["–"]], (unit) => ` (${unit})`)  // heads ["Known (%)"], rows [["100"], ["–"]]
 */
export function unitsInHeads<C>(
  heads: readonly string[],
  rows: readonly (readonly C[])[],
  aside: (unit: string) => string,
): { readonly heads: readonly string[]; readonly cell: (value: C, column: number) => C | string } {
  const units = heads.map((_, at) => unitOfColumn(rows.map((cells) => cells[at])));
  return {
    heads: heads.map((head, at) => headWith(head, units[at] ?? null, aside)),
    cell: (value, column) => ((units[column] ?? null) === null || typeof value !== "string" ? value : withoutUnit(value)),
  };
}

/** A head with its unit, if it does not say it already. */
export function headWith(head: string, unit: string | null, aside: (unit: string) => string): string {
  return unit === null || head.includes(unit) ? head : `${head}${aside(unit)}`;
}
