import { type Decimal, decimalOfText, decimalRatio, decimalText } from "@quoin/methods";
import { entryOf } from "../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import { answerRows, countCell, textCell } from "./answer-rows.ts";
import type { DerivationOf, DerivedFigure } from "./derivation-document.ts";
import type { DerivedBatch } from "./derivation-engine.ts";
import type { RowsAtHand } from "./derive-table.ts";
import { DerivedRows } from "./derived-rows.ts";
import type { DerivedSum } from "./exact-sums.ts";
import { sumValue } from "./exact-sums.ts";
import { type CountedFigure, namedQueries } from "./named-queries.ts";
import { resultColumns } from "./prepared-derivation.ts";
import { textOf } from "./row-source.ts";
import { sql } from "./sql.ts";

type Counting = DerivationOf<"count"> | DerivationOf<"panel">;

/** One group: its keys as they are printed, its figures in order of the document. */
interface Group {
  readonly keys: readonly string[];
  readonly figures: readonly (number | string | null)[];
}

/** `count` and `panel`: groups in order of their keys, completed where that was asked. */
export async function countedRows(hand: RowsAtHand, document: Counting): Promise<Outcome<DerivedRows>> {
  const keys = document.kind === "panel" ? [...document.keys, document.time] : document.keys;
  const notes: Note[] = [];
  const sums = new Map<string, DerivedSum>();
  for (const figure of Object.values(document.figures)) {
    if (!("sum" in figure) || sums.has(figure.sum)) continue;
    const sum = await hand.sum(figure.sum);
    if (!sum.ok) return sum;
    sums.set(figure.sum, sum.value);
  }
  const span = await yearsOf(hand, document);
  if (!span.ok) return span;
  const figures = Object.values(document.figures);
  let groups: AsyncIterable<Group>;
  if (document.fractional === undefined && span.value === null) return wholeTable(hand, document, keys, sums);
  if (document.fractional === undefined) groups = wholeGroups(hand, keys, figures, sums);
  else {
    const clash = await clashOf(hand, document, keys, sums);
    if (clash !== null) return fault(clash);
    const [missing] = (await hand.first(namedQueries.missing(hand.rows, hand.column(document.fractional.unit)))) ?? [];
    if (Number(missing ?? 0) > 0) notes.push(note("derive.missing-unit", { rows: Number(missing), column: document.fractional.unit }));
    groups = fractionalGroups(hand, document.fractional, keys, figures, sums);
  }
  if (span.value !== null) groups = completed(groups, span.value, figures);
  const isExact = (figure: DerivedFigure): boolean => "sum" in figure && document.fractional === undefined;
  const rows = new DerivedRows(resultColumns(document), [...keys.map(() => true), ...figures.map(isExact)]);
  let count = 0;
  for await (const { keys: own, figures: values } of groups) if (++count <= hand.mostRows) rows.add([...own, ...values]);
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows, notes);
}

async function yearsOf(hand: RowsAtHand, document: Counting): Promise<Outcome<{ readonly first: number; readonly last: number } | null>> {
  if (document.kind === "count" || !document.complete) return success(null);
  const [first, last, other, missing] = (await hand.first(namedQueries.years(hand.rows, hand.column(document.time)))) ?? [];
  const wrong = other !== null && other !== undefined ? String(other) : Number(missing ?? 0) > 0 ? "" : null;
  if (wrong !== null) return fault(note("derive.not-a-year", { column: document.time, text: wrong }, { table: document.from, column: document.time }));
  return success(first === null || first === undefined ? null : { first: Number(first), last: Number(last) });
}

function wholeCounts(
  hand: RowsAtHand,
  keys: readonly string[],
  figures: readonly DerivedFigure[],
  sums: ReadonlyMap<string, DerivedSum>,
): AsyncIterable<DerivedBatch> {
  const counted = figures.map((figure): CountedFigure => {
    if ("count" in figure) return { is: "rows" };
    return "distinct" in figure ? { is: "distinct", column: hand.column(figure.distinct) } : { is: "sum", ...entryOf(sums, figure.sum) };
  });
  return hand.answers(namedQueries.count(hand.rows, keys.map(hand.column), counted));
}

/** Groups that are neither weighted nor completed: taken over as they come, by columns. */
async function wholeTable(hand: RowsAtHand, document: Counting, keys: readonly string[], sums: ReadonlyMap<string, DerivedSum>): Promise<Outcome<DerivedRows>> {
  const figures = Object.values(document.figures);
  const rows = new DerivedRows(resultColumns(document), [...keys.map(() => true), ...figures.map((figure) => "sum" in figure)]);
  let count = 0;
  for await (const batch of wholeCounts(hand, keys, figures, sums)) {
    count += batch[0]?.length ?? 0;
    if (count > hand.mostRows) continue;
    const isSum = (place: number): boolean => "sum" in (figures[place - keys.length] ?? {});
    rows.addBatch(batch.map((cells, place) => (isSum(place) ? cells.map((cell) => (cell === null ? null : decimalText(exact(cell)))) : cells)));
  }
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows);
}

async function* wholeGroups(
  hand: RowsAtHand,
  keys: readonly string[],
  figures: readonly DerivedFigure[],
  sums: ReadonlyMap<string, DerivedSum>,
): AsyncGenerator<Group> {
  for await (const row of answerRows(wholeCounts(hand, keys, figures, sums)))
    yield {
      keys: keys.map((_, index) => textCell(row[index])),
      figures: figures.map((figure, index) => {
        const cell = row[keys.length + index] ?? null;
        if (!("sum" in figure)) return countCell(cell);
        return cell === null ? null : decimalText(exact(cell));
      }),
    };
}

function exact(cell: string | number | bigint): Decimal {
  const decimal = decimalOfText(String(cell));
  if (decimal === null) throw new RangeError(`countedRows: expected a decimal, got '${cell}'`);
  return decimal;
}

/** The first column whose values differ within one combination of a unit, which would then count twice or by chance. */
async function clashOf(hand: RowsAtHand, document: Counting, keys: readonly string[], sums: ReadonlyMap<string, DerivedSum>): Promise<Note | null> {
  const { unit = "", over = [] } = document.fractional ?? {};
  const combination = [unit, ...over];
  const free = (column: string): boolean => !combination.includes(column);
  const compared = [
    ...keys.filter(free).map((column) => ({ column, one: sql`coalesce(${textOf(hand.column(column))}, '')` })),
    ...[...sums].filter(([column]) => free(column)).map(([column, sum]) => ({ column, one: sumValue(sum) })),
  ];
  for (const { column, one } of compared) {
    const found = await hand.first(namedQueries.clash(hand.rows, combination.map(hand.column), one));
    if (found === null) continue;
    const key = combination.map((name, index) => `${name} = ${textCell(found[index])}`).join(", ");
    const [first, second] = found.slice(combination.length);
    return note("derive.differing-values", { column, one: textCell(first), other: textCell(second), key }, { table: document.from, column });
  }
  return null;
}

/** Groups by their keys, whose rows come by n, the number of combinations of a unit: the weights 1/n are added in that order, so that no order of rows shows. */
async function* fractionalGroups(
  hand: RowsAtHand,
  { unit, over }: NonNullable<Counting["fractional"]>,
  keys: readonly string[],
  figures: readonly DerivedFigure[],
  sums: ReadonlyMap<string, DerivedSum>,
): AsyncGenerator<Group> {
  const summed = [...sums.keys()];
  const query = namedQueries.countFractional(hand.rows, {
    unit: hand.column(unit),
    over: over.map(hand.column),
    keys: keys.map(hand.column),
    sums: [...sums.values()],
  });
  const distinct = await distinctsOf(hand, keys, figures);
  let open: { keys: readonly string[]; rows: number; sums: (number | null)[] } | null = null;
  const finished = ({ keys: own, rows, sums: values }: NonNullable<typeof open>): Group => ({
    keys: own,
    figures: figures.map((figure) => {
      if ("count" in figure) return rows;
      return "sum" in figure ? (values[summed.indexOf(figure.sum)] ?? null) : (distinct.get(JSON.stringify([own, figure.distinct])) ?? 0);
    }),
  });
  for await (const row of answerRows(hand.answers(query))) {
    const own = keys.map((_, index) => textCell(row[index]));
    if (open !== null && own.some((key, index) => key !== open?.keys[index])) {
      yield finished(open);
      open = null;
    }
    open ??= { keys: own, rows: 0, sums: summed.map(() => null) };
    const n = countCell(row[keys.length]);
    open.rows += countCell(row[keys.length + 1]) / n;
    for (const [index] of summed.entries()) {
      const cell = row[keys.length + 2 + index] ?? null;
      if (cell !== null) open.sums[index] = (open.sums[index] ?? 0) + (decimalRatio(exact(cell), { units: BigInt(n), decimals: 0 }) ?? 0);
    }
  }
  if (open !== null) yield finished(open);
}

/** Distinct values by group, which weights do not change. */
async function distinctsOf(hand: RowsAtHand, keys: readonly string[], figures: readonly DerivedFigure[]): Promise<ReadonlyMap<string, number>> {
  const columns = figures.flatMap((figure) => ("distinct" in figure ? [figure.distinct] : []));
  const found = new Map<string, number>();
  if (columns.length === 0) return found;
  const counted = columns.map((column): CountedFigure => ({ is: "distinct", column: hand.column(column) }));
  for await (const row of answerRows(hand.answers(namedQueries.count(hand.rows, keys.map(hand.column), counted)))) {
    const own = keys.map((_, index) => textCell(row[index]));
    for (const [index, column] of columns.entries()) found.set(JSON.stringify([own, column]), countCell(row[keys.length + index]));
  }
  return found;
}

/** Every tuple of keys in every year from the first to the last of the result; what did not occur is 0. */
async function* completed(
  groups: AsyncIterable<Group>,
  { first, last }: { readonly first: number; readonly last: number },
  figures: readonly DerivedFigure[],
): AsyncGenerator<Group> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).sort();
  const nothing = figures.map(() => 0);
  let tuple: readonly string[] | null = null;
  let seen = new Map<string, Group>();
  const all = function* (keys: readonly string[], held: ReadonlyMap<string, Group>): Generator<Group> {
    for (const year of years) yield held.get(year) ?? { keys: [...keys, year], figures: nothing };
  };
  for await (const group of groups) {
    const keys = group.keys.slice(0, -1);
    const current = tuple;
    if (current !== null && keys.some((key, index) => key !== current[index])) {
      yield* all(current, seen);
      seen = new Map();
    }
    tuple = keys;
    seen.set(String(Number(group.keys.at(-1))), group);
  }
  if (tuple !== null) yield* all(tuple, seen);
}
