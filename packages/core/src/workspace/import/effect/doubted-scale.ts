import { elementAt } from "../../../contract/assert-present.ts";
import { holdsYears } from "../columns/year-heading.ts";
import { doubtedSpread } from "./doubted-spread.ts";
import type { RowEffect } from "./row-effect.ts";
import { rowNames } from "./row-effect.ts";
import { type DoubtedScale, nearFactor, numberOf } from "./scale-factor.ts";
import type { CellColumn, TableCells } from "./table-cells.ts";

/** New figures from which on they are doubted whatever else stands; fewer are doubted where they are at least half of what can be compared. */
const fewFigures = 3;

/**
 * Columns whose new figures stand to the last ones of the same keys as about 10, 100, 1,000 or 10,000 to one, in either direction (their median, within a fifth): a unit that was
 * mistaken looks so, and growth does not. A changed row is held against its own former state, a new one against the latest year of the same other keys; rows that stay say nothing. Where fewer than three
 * figures of a column can be compared so, the new ones are held as a whole against those of the latest year (`doubtedSpread`).
 * Missing figures and zeros are not compared. A few figures among many that stay as they were are corrections, and not doubted. Linear in both tables.
 */
export function doubtedScales({
  standing,
  given,
  effect,
  key,
  year,
  indicator,
}: {
  readonly standing: TableCells;
  readonly given: TableCells;
  readonly effect: RowEffect;
  readonly key: readonly string[];
  /** The column of the key that says the year; null where there is none. */
  readonly year: string | null;
  /** The column that says which figure a row holds; null where each column is one. */
  readonly indicator: string | null;
}): readonly DoubtedScale[] {
  if (standing.rows === 0) return [];
  const columns = given.columns.flatMap((now) => {
    const before = standing.columns.find(({ name }) => name === now.name);
    return before?.isNumber === true && !key.includes(now.name) && now.name !== year && !holdsYears(now) ? [{ before, now }] : [];
  });
  const latest = key.length === 0 ? () => () => -1 : latestOf(standing, given, key, year);
  let rowsBefore: ReadonlyMap<string, readonly number[]> | null = null;
  const indicators = given.columns.find(({ name }) => name === indicator);
  return columns.flatMap(({ before, now }) => {
    const lastRow = latest(before);
    const ratios = new Map<string, { row: number; ratio: number; place: number }[]>();
    const comparable = new Map<string, number>();
    const alone = new Map<string, number[]>();
    for (let row = 0; row < given.rows; row++) {
      const own = elementAt(effect.standing, row);
      const place = own >= 0 ? own : lastRow(row);
      const group = indicators === undefined ? "" : elementAt(indicators.cells, row);
      if (place < 0) {
        const others = alone.get(group) ?? [];
        alone.set(group, others);
        others.push(row);
        continue;
      }
      const [figure, former] = [numberOf(now, row), numberOf(before, place)];
      if (!(figure !== 0 && former !== 0) || Number.isNaN(figure) || Number.isNaN(former) || Math.sign(figure) !== Math.sign(former)) continue;
      comparable.set(group, (comparable.get(group) ?? 0) + 1);
      if (effect.fates[row] === "stay" || figure === former) continue;
      const list = ratios.get(group) ?? [];
      ratios.set(group, list);
      list.push({ row, ratio: figure / former, place });
    }
    const spread = [...alone].flatMap(([group, rows]): DoubtedScale[] => {
      if ((comparable.get(group) ?? 0) >= fewFigures) return [];
      rowsBefore ??= rowsByGroup(standing, indicator, latestYear(standing, year));
      const found = doubtedSpread(now, rows, before, rowsBefore.get(group) ?? []);
      return found === null ? [] : [{ column: now.name, indicator: indicators === undefined ? null : group, ...found }];
    });
    const paired = [...ratios].flatMap(([group, list]): DoubtedScale[] => {
      if (list.length < fewFigures && list.length * 2 < (comparable.get(group) ?? 0)) return [];
      list.sort((a, b) => a.ratio - b.ratio);
      const median = medianOf(list.map(({ ratio }) => ratio));
      const factor = nearFactor(median);
      if (factor === null) return [];
      const middle = elementAt(list, list.length >> 1);
      const example = { row: middle.row, now: elementAt(now.cells, middle.row), before: elementAt(before.cells, middle.place) };
      return [{ column: now.name, indicator: indicators === undefined ? null : group, factor, isLarger: median > 1, figures: list.length, example }];
    });
    return [...paired, ...spread.filter(({ indicator: of }) => !paired.some((each) => each.indicator === of))];
  });
}

/** The latest year that rows of a table are of; null where no column says one. */
function latestYear(table: TableCells, year: string | null): { readonly years: CellColumn; readonly latest: number } | null {
  const years = table.columns.find(({ name }) => name === year) ?? table.columns.find(holdsYears);
  if (years === undefined) return null;
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < table.rows; row++) {
    const at = numberOf(years, row);
    if (at > latest) latest = at;
  }
  return { years, latest };
}

/** Rows that stand by the figure that they hold: those of the latest year where there are enough of them, else all. */
function rowsByGroup(table: TableCells, indicator: string | null, last: ReturnType<typeof latestYear>): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  const indicators = table.columns.find(({ name }) => name === indicator);
  for (let row = 0; row < table.rows; row++) {
    const group = indicators === undefined ? "" : elementAt(indicators.cells, row);
    const rows = groups.get(group) ?? [];
    groups.set(group, rows);
    rows.push(row);
  }
  if (last === null) return groups;
  return new Map(
    [...groups].map(([group, rows]) => {
      const newest = rows.filter((row) => numberOf(last.years, row) === last.latest);
      return [group, newest.length >= fewFigures ? newest : rows];
    }),
  );
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? elementAt(sorted, middle) : (elementAt(sorted, middle - 1) + elementAt(sorted, middle)) / 2;
}

/** For a column, the row that holds its latest figure with the same other keys as a row of the file; -1 where there is none. */
function latestOf(standing: TableCells, given: TableCells, key: readonly string[], year: string | null): (column: CellColumn) => (row: number) => number {
  const years = standing.columns.find(({ name }) => name === year);
  const others = key.filter((name) => name !== year);
  const side = (table: TableCells) => others.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
  if (years === undefined || side(standing).length !== others.length || side(given).length !== others.length) return () => () => -1;
  const places = new Map<string, number>();
  const nameOf = rowNames(side(standing));
  const placeOf = new Int32Array(standing.rows);
  for (let row = 0; row < standing.rows; row++) {
    const name = nameOf(row);
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    placeOf[row] = place;
  }
  const nameOfGiven = rowNames(side(given));
  const wanted = Int32Array.from({ length: given.rows }, (_, row) => places.get(nameOfGiven(row)) ?? -1);
  return (column) => {
    const rows = new Int32Array(places.size).fill(-1);
    const newest = new Float64Array(places.size).fill(Number.NEGATIVE_INFINITY);
    for (let row = 0; row < standing.rows; row++) {
      const place = elementAt(placeOf, row);
      const at = numberOf(years, row);
      if (!(at > elementAt(newest, place)) || Number.isNaN(numberOf(column, row))) continue;
      newest[place] = at;
      rows[place] = row;
    }
    return (row) => {
      const place = elementAt(wanted, row);
      return place < 0 ? -1 : elementAt(rows, place);
    };
  };
}
