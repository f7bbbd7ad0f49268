import { ownDecimals, threeFigures } from "../number-text.ts";
import { namedOnce } from "../own-name.ts";
import type { ListJoint } from "../printers/printer.ts";
import { asTyped, type LocalText } from "../text.ts";
import { type Place, placedValue } from "./place.ts";
import type { DivisionPart, Figure, RecordsBehind, RowsBehind, StatementValue } from "./value.ts";

type Counted = Extract<Figure, { kind: "number" }>;
type ListValue = Extract<StatementValue, { kind: "list" }>;

/** A count. The sentence writes the unit's word, the data keep it. */
export function integer(count: number, unit: string): Counted {
  return { kind: "number", value: count, unit, decimals: 0 };
}

/** A large number as people say it, with three figures: 271万, 2.71 m; the data keep all of it. */
export function large(value: number, unit: string): Counted {
  return { kind: "number", value, unit, decimals: 0, figures: 3 };
}

/** A measured number with a fixed count of decimals. */
export function decimal(value: number, decimals: number, unit: string): Counted {
  return { kind: "number", value, unit, decimals };
}

/** A number with the digits that it has: a limit that somebody set. */
export function given(value: number, unit: string): Counted {
  return { kind: "number", value, unit, decimals: ownDecimals(value) };
}

/** A measured number with three figures, as columns print it. */
export function rounded(value: number, unit: string): Counted {
  return { kind: "number", value, unit, decimals: threeFigures(value) };
}

/** A share: `percent(0.4360465)` is printed as 43.6%. */
export function percent(share: number, decimals = 1): Figure {
  return { kind: "share", value: share, decimals };
}

/** A share that somebody set, with the digits that it has and at most one behind the point: 20%, 12.5%. */
export function givenPercent(share: number): Figure {
  return percent(share, Math.min(1, ownDecimals(Number((100 * share).toFixed(1)))));
}

/** A difference of two shares: `points(-0.069)` is printed as −6.9 points, −6.9个百分点. */
export function points(difference: number, decimals = 1): Figure {
  return { kind: "points", value: difference, decimals };
}

/** A p-value; below 0.001 it is said to be so. */
export function probability(p: number): Figure {
  return { kind: "probability", value: p };
}

/** So many to one, with the digits that the same figure has elsewhere on a page: `toOne(22.488)` is printed as 22.5 to 1, 22.5:1, `toOne(1.464)` as 1.46:1, `toOne(1)` as 1:1. */
export function toOne(ratio: number, decimals = Number.isInteger(ratio) ? 0 : Math.abs(ratio) < 10 ? 2 : 1): Figure {
  return { kind: "ratio", value: ratio, decimals };
}

/** An amount in the currency itself: CNY 15.44 bn, 154.43亿元. */
export function money(amount: number, currency: string): Figure {
  return { kind: "money", value: amount, currency };
}

/** An amount of a plan, with three figures as its tables print it: CNY 15.4 bn, 154亿元. */
export function amount(value: number, currency: string): Figure {
  return { kind: "money", value, currency, figures: 3 };
}

/** The same figure, resting on these tables of the finding's evidence only. */
export function citing<F extends Figure>(figure: F, ...tables: readonly string[]): F {
  return { ...figure, tables: [...tables] };
}

/** The same figure with the rows that it was read or added up from: they open behind it instead of those of the whole finding. */
export function restingOn<F extends Figure>(figure: F, rows: readonly RowsBehind[]): F {
  return { ...figure, behind: { rows: [...rows], division: null } };
}

/** The same figure with the entries of the register that it was counted from; as it is where there are none. */
export function countedFrom<F extends Figure>(figure: F, records: readonly { readonly type: string; readonly id: string }[]): F {
  if (records.length === 0) return figure;
  const types = [...new Set(records.map(({ type }) => type))].sort();
  const behind: RecordsBehind[] = types.map((type) => ({
    type,
    ids: [...new Set(records.filter((each) => each.type === type).map(({ id }) => id))].sort(),
  }));
  return { ...figure, behind: { rows: figure.behind?.rows ?? [], records: behind, division: null } };
}

/** The same figure as what it is divided from: its rows are those of both sides. */
export function dividedFrom<F extends Figure>(figure: F, above: DivisionPart, below: DivisionPart): F {
  return { ...figure, behind: { rows: [...above.rows, ...below.rows], division: { above, below } } };
}

/** From one figure to another: an interval, the reach of chance. */
export function span(low: Figure, high: Figure): Extract<StatementValue, { kind: "range" }> {
  return { kind: "range", low, high };
}

/** A year; never grouped as a number is. */
export function year(at: number): Extract<StatementValue, { kind: "years" }> {
  return { kind: "years", from: at, to: at };
}

/** From a year to another, both included. */
export function years(from: number, to: number): Extract<StatementValue, { kind: "years" }> {
  return { kind: "years", from, to };
}

/** A region by its code and name: as it was typed, or what the program calls it (`@whole`). */
export function placed({ id, name }: { readonly id: string; readonly name: LocalText }): Extract<StatementValue, { kind: "place" }> {
  return { kind: "place", id, name: name.said === undefined ? asTyped(name) : name };
}

/** A record of the register by its type, id and name. */
export function recorded(type: string, id: string, name: LocalText): Extract<StatementValue, { kind: "record" }> {
  return { kind: "record", type, id, name: asTyped(name) };
}

/** Words that are the same in both languages: a code, a file's own heading. */
export function verbatim(text: string): Extract<StatementValue, { kind: "text" }> {
  return { kind: "text", text: asTyped({ en: text, zh: text }) };
}

/** A name that a table gives in one language: an English sentence says of one in Chinese that it is. */
export function calledOnce(name: string): Extract<StatementValue, { kind: "text" }> {
  return { kind: "text", text: asTyped(namedOnce(name)) };
}

/** Values in a row, of which the first `shown` are named. */
export function listed(
  items: readonly Place[],
  { joint = "and", shown = items.length }: { readonly joint?: ListJoint; readonly shown?: number } = {},
): ListValue {
  const values = items.slice(0, shown).map(placedValue);
  return { kind: "list", items: values, joint, more: items.length - values.length };
}
