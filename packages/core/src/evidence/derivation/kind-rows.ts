import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import { missingMarkers } from "../files/missing-marker.ts";
import { answerRows, countCell, textCell } from "./answer-rows.ts";
import { countedRows } from "./counted-rows.ts";
import type { DerivationOf } from "./derivation-document.ts";
import type { RowsAtHand } from "./derive-table.ts";
import { DerivedRows } from "./derived-rows.ts";
import { generalityRows } from "./generality-rows.ts";
import { namedQueries } from "./named-queries.ts";
import { resultColumns, shareText } from "./prepared-derivation.ts";

/** The rows of a derivation's result, by its kind. */
export function kindRows(hand: RowsAtHand): Promise<Outcome<DerivedRows>> {
  const { document } = hand;
  switch (document.kind) {
    case "count":
    case "panel":
      return countedRows(hand, document);
    case "links":
      return linkRows(hand, document);
    case "generality":
      return generalityRows(hand, document);
    case "transitions":
      return transitionRows(hand, document);
    case "quantiles":
      return quantileRows(hand, document);
  }
}

/** Over this many pairs of ends a derivation is refused before it begins: at a million pairs a second it would take more than an hour. */
const mostPairs = 4e9;
/** A unit with this many ends, and more than half of all pairs, is told of. */
const manyEnds = 1000;

/** `links`: pairs of ends that share a unit; one of n ends weighs 1, or 2 / (n (n - 1)) so that every unit weighs 1 in all. */
async function linkRows(hand: RowsAtHand, document: DerivationOf<"links">): Promise<Outcome<DerivedRows>> {
  const [unit, end] = [hand.column(document.unit), hand.column(document.ends)];
  const least = document.min_weight ?? 0;
  const notes: Note[] = [];
  const [missing] = (await hand.first(namedQueries.missing(hand.rows, unit))) ?? [];
  if (Number(missing ?? 0) > 0) notes.push(note("derive.unit-left-out", { rows: Number(missing), column: document.unit }));
  const [largest, pairs] = (await hand.first(namedQueries.largestUnit(hand.rows, unit, end))) ?? [];
  const [ends, all] = [Number(largest ?? 0), Number(pairs ?? 0)];
  if (all > mostPairs) return fault(note("derive.too-many-pairs", { pairs: all, ends }, { table: document.from, column: document.unit }));
  const own = (ends * (ends - 1)) / 2;
  if (ends >= manyEnds && own * 2 > all) notes.push(note("derive.skewed", { ends, share: Math.round((100 * own) / all) }));

  const rows = new DerivedRows(resultColumns(document), [true, true, false, false]);
  let count = 0;
  let open: { a: string; b: string; units: number; weight: number } | null = null;
  const finish = (): void => {
    if (open === null || open.weight < least) return;
    if (++count <= hand.mostRows) rows.add([open.a, open.b, open.units, open.weight]);
  };
  for await (const row of answerRows(hand.answers(namedQueries.links(hand.rows, unit, end, document.weight, least)))) {
    const [a, b, n, units] = [textCell(row[0]), textCell(row[1]), countCell(row[2]), countCell(row[3])];
    if (open === null || open.a !== a || open.b !== b) {
      finish();
      open = { a, b, units: 0, weight: 0 };
    }
    open.units += units;
    open.weight += n === 0 ? units : (units * 2) / (n * (n - 1));
  }
  finish();
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows, notes);
}

/** `transitions`: first and last time of units, and at how many different times they are there. */
async function transitionRows(hand: RowsAtHand, document: DerivationOf<"transitions">): Promise<Outcome<DerivedRows>> {
  const { keys, unit, time } = document;
  const rows = new DerivedRows(resultColumns(document), [...keys.map(() => true), true, true, true, false]);
  let count = 0;
  for await (const row of answerRows(hand.answers(namedQueries.transitions(hand.rows, keys.map(hand.column), hand.column(unit), hand.column(time))))) {
    if (++count > hand.mostRows) continue;
    rows.add([...row.slice(0, -1).map(textCell), countCell(row.at(-1))]);
  }
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows);
}

/** `quantiles`: how many values a group has, and its percentiles, between two values by a straight line. */
async function quantileRows(hand: RowsAtHand, document: DerivationOf<"quantiles">): Promise<Outcome<DerivedRows>> {
  const { keys, of, at } = document;
  const column = hand.column(of);
  if (column.kind === "text") {
    const [bad, one] = (await hand.first(namedQueries.notNumbers(hand.rows, column, missingMarkers))) ?? [];
    if (Number(bad ?? 0) > 0)
      return fault(note("derive.not-a-number", { rows: Number(bad), column: of, text: String(one) }, { table: document.from, column: of }));
  }
  const rows = new DerivedRows(resultColumns(document), [...keys.map(() => true), false, ...at.map(() => false)]);
  let count = 0;
  for await (const row of answerRows(hand.answers(namedQueries.quantiles(hand.rows, keys.map(hand.column), column, at.map(shareText))))) {
    if (++count > hand.mostRows) continue;
    const [n, ...values] = row.slice(keys.length);
    rows.add([...row.slice(0, keys.length).map(textCell), countCell(n), ...values.map((cell) => (cell === null || cell === undefined ? null : Number(cell)))]);
  }
  return count > hand.mostRows ? fault(note("derive.too-large", { rows: count, most: hand.mostRows })) : success(rows);
}
