import { elementAt } from "../../../contract/assert-present.ts";
import { holdsYears } from "../columns/year-heading.ts";
import { plainNumber, type TableCells } from "./table-cells.ts";

/** The sum of a column before an import and afterwards, of each indicator where the table holds several in one column; null where there is no figure. */
export interface TableFigure {
  readonly column: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** Figures that the history keeps of one import; those that changed most come first. */
const mostFigures = 200;

/** What the history tells of the figures of a table: all rows added up, those of the whole territory too, so that a mistaken unit or a lost year shows; no figure to be quoted. */
export function tableFigures(
  before: TableCells,
  after: TableCells,
  {
    key,
    year,
    indicator,
    units,
  }: { readonly key: readonly string[]; readonly year: string | null; readonly indicator: string | null; readonly units: ReadonlyMap<string, string> },
): readonly TableFigure[] {
  // Years add up to nothing.
  const isFigure = (column: TableCells["columns"][number]): boolean =>
    column.isNumber && !key.includes(column.name) && column.name !== year && !holdsYears(column);
  const names = [...new Set([...before.columns, ...after.columns].filter(isFigure).map(({ name }) => name))];
  const figures = names.flatMap((column) => {
    const [was, is] = [sumsOf(before, column, indicator), sumsOf(after, column, indicator)];
    return [...new Set([...was.keys(), ...is.keys()])].map(
      (group): TableFigure => ({
        column,
        indicator: group,
        unit: units.get(column) ?? null,
        before: was.get(group) ?? null,
        after: is.get(group) ?? null,
      }),
    );
  });
  const moved = ({ before: was, after: is }: TableFigure): number =>
    was === is ? 0 : was === null || is === null || was === 0 || is === 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(Math.abs(is / was)));
  return figures
    .map((figure, place) => ({ figure, place, size: moved(figure) }))
    .sort((a, b) => (a.size === b.size ? a.place - b.place : b.size - a.size))
    .slice(0, mostFigures)
    .map(({ figure }) => figure);
}

/** Sums to fifteen digits, however the rows stand (Neumaier). */
function sumsOf(table: TableCells, name: string, indicator: string | null): Map<string | null, number> {
  const column = table.columns.find((each) => each.name === name);
  const groups = table.columns.find((each) => each.name === indicator);
  const sums = new Map<string | null, { sum: number; rest: number }>();
  for (let row = 0; row < (column === undefined ? 0 : table.rows); row++) {
    const cell = elementAt(column?.cells ?? [], row);
    const value = cell === "" ? Number.NaN : Number(cell);
    const figure = Number.isNaN(value) ? Number(plainNumber(cell) || "NaN") : value;
    if (!Number.isFinite(figure)) continue;
    const group = groups === undefined ? null : elementAt(groups.cells, row);
    const held = sums.get(group) ?? { sum: 0, rest: 0 };
    sums.set(group, held);
    const next = held.sum + figure;
    held.rest += Math.abs(held.sum) >= Math.abs(figure) ? held.sum - next + figure : figure - next + held.sum;
    held.sum = next;
  }
  return new Map([...sums].map(([group, { sum, rest }]) => [group, Number((sum + rest).toPrecision(15))]));
}
