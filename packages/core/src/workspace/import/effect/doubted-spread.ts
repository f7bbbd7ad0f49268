import { elementAt } from "../../../contract/assert-present.ts";
import { holdsYears } from "../columns/year-heading.ts";
import { rowNames } from "./row-effect.ts";
import { type DoubtedScale, nearFactor, numberOf, scaleFactors } from "./scale-factor.ts";
import type { CellColumn, TableCells } from "./table-cells.ts";

/**
 * Columns by which rows of a table without a key are told apart so far as scales are compared: those of texts, codes, days and years that both tables have, where no two rows that stand agree in all
 * of them. None where rows repeat.
 */
export function namingColumns(standing: TableCells, given: TableCells): readonly string[] {
  const naming = standing.columns.filter(
    (column) => (!column.isNumber || holdsYears(column)) && given.columns.some(({ name }) => name === column.name) && column.cells.some((cell) => cell !== ""),
  );
  if (naming.length === 0) return [];
  const nameOf = rowNames(naming);
  const seen = new Set<string>();
  for (let row = 0; row < standing.rows; row++) seen.add(nameOf(row));
  return seen.size === standing.rows ? naming.map(({ name }) => name) : [];
}

/** Figures on either side from which on their spread is compared. */
const fewest = 3;

/**
 * Whether the new figures of a column lie as a whole at a power of ten of those that stand, for figures that have none of the same key to be held against: rows of new keys, tables without a key. Other
 * cases differ by themselves, so that the middle figure may lie anywhere from half to twice a factor of 100 and more (at 10, where ordinary differences reach, within a fifth), if the lower and the
 * upper quarter lie within a third and three times of it too. Running numbers are left alone. Of very long tables every so many rows are looked at.
 *
 * @param rows new rows that have no counterpart
 * @param former rows that stand against which they are held
 */
export function doubtedSpread(
  now: CellColumn,
  rows: readonly number[],
  before: CellColumn,
  former: readonly number[],
): Omit<DoubtedScale, "column" | "indicator"> | null {
  const [mine, theirs] = [sortedFigures(now, rows), sortedFigures(before, former)];
  if (mine.length < fewest || theirs.length < fewest || isRunning(theirs, former.length)) return null;
  const [middle, reference] = [quantile(mine, 0.5), quantile(theirs, 0.5)];
  const isLarger = middle.figure > reference.figure;
  const times = (part: number): number => {
    const ratio = quantile(mine, part).figure / quantile(theirs, part).figure;
    return isLarger ? ratio : 1 / ratio;
  };
  const factor = nearFactor(times(0.5)) ?? scaleFactors.find((each) => each >= 100 && isWithin(times(0.5), each, 2)) ?? null;
  if (factor === null || ![0.25, 0.75].every((part) => isWithin(times(part), factor, 3))) return null;
  const example = { row: middle.row, now: elementAt(now.cells, middle.row), before: elementAt(before.cells, reference.row) };
  return { factor, isLarger, figures: mine.length, example, isSpread: true };
}

function isWithin(value: number, factor: number, times: number): boolean {
  return value >= factor / times && value <= factor * times;
}

interface Figure {
  readonly figure: number;
  readonly row: number;
}

/** Rows that are looked at: of more, every so many. */
const mostRows = 20_000;

/** Sizes of the figures that are neither missing nor zero. */
function sortedFigures(column: CellColumn, rows: readonly number[]): readonly Figure[] {
  const step = Math.ceil(rows.length / mostRows);
  const looked = step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
  return looked
    .map((row) => ({ figure: Math.abs(numberOf(column, row)), row }))
    .filter(({ figure }) => figure > 0)
    .sort((a, b) => a.figure - b.figure);
}

function quantile(sorted: readonly Figure[], part: number): Figure {
  return elementAt(sorted, Math.min(sorted.length - 1, Math.floor(part * sorted.length)));
}

/** Whole numbers, each once and close together: a numbering and no quantity. */
function isRunning(sorted: readonly Figure[], rows: number): boolean {
  const [first, last] = [elementAt(sorted, 0).figure, elementAt(sorted, sorted.length - 1).figure];
  return sorted.every(({ figure }, at) => Number.isInteger(figure) && figure !== sorted[at - 1]?.figure) && last - first < rows * 2;
}
