import { memberOf } from "../../contract/assert-present.ts";
import { withFurther } from "../../language/grouped-notes.ts";
import { type Note, note } from "../../language/note.ts";
import { unsaidCurrency } from "../../language/printers/printer.ts";
import { unitOf } from "../../language/unit-words/unit-of.ts";
import type { TableColumn } from "../../schema/table-column.ts";
import type { EvidenceColumn, EvidenceColumns } from "../cells/coded-columns.ts";
import type { EvidenceField } from "../evidence-engine.ts";
import { type Conversion, conversionOf, type Target, targetOf, targetOfIndicator, type UnitRefusal } from "../units/convert-unit.ts";
import { ownUnit, type UnitWords } from "../units/own-unit.ts";
import { shifted } from "../units/units.ts";
import { yearOfDay } from "../units/year-of-day.ts";
import type { BoundTable } from "./bound-table.ts";
import { cellText } from "./field-cells.ts";

/** Where the unit of a field's numbers stands: one for all of them, or a column that says it row by row; null where nothing says it. */
export type UnitSource = string | { readonly column: string } | null;

/** What a unit of the row says of its figures. */
const ofTheRow = "that of the row";

/** What one unit of a currency is worth in that of the office; null where the workspace does not say. */
export type RateOf = (currency: string, year: string | null) => number | null;

/**
 * Where the unit of a field is to be found: in the mapping, else in the heading or the description of the column, else in a column called `unit`.
 * Null where nobody says it: then the numbers are taken to be in the unit of the field.
 */
export function unitSource(
  { contract, sources }: BoundTable,
  field: string,
  held: readonly EvidenceField[],
  lookedUp: (table: string) => readonly EvidenceField[] = () => [],
): UnitSource {
  const source = sources[field];
  const column = memberOf(contract.columns, field);
  const isRowUnit = column.unit === ofTheRow;
  if (source === undefined || (targetOf(column) === null && !isRowUnit)) return null;
  if ("constant" in source) return source.unit ?? null;
  if ("lookup" in source) return isRowUnit ? null : unitOfColumn(source.lookup.take, undefined, lookedUp(source.lookup.table), false);
  if (!("column" in source)) return null;
  if (source.unit !== undefined) return source.unit;
  if (isRowUnit && sources["unit"] !== undefined) {
    const unit = memberOf(sources, "unit");
    if ("constant" in unit) return String(unit.constant);
    return "column" in unit ? { column: unit.column } : null;
  }
  // A column `unit` beside a duration is that of the row's figures; one that the role itself asks for says the unit of the figures that it is asked for.
  return unitOfColumn(source.column, undefined, held, targetOf(column)?.kind !== "time" && !("unit" in contract.columns));
}

/**
 * Where the unit of a column's numbers is to be found: where it is said, else in its description or heading, else in a column called `unit` beside it.
 *
 * @param isOfRow false for a column of another table, whose `unit` is not read with it
 */
export function unitOfColumn(column: string, said: UnitSource | undefined, held: readonly EvidenceField[], isOfRow = true): UnitSource {
  if (said !== undefined) return said;
  const described = held.find(({ name }) => name === column)?.unit;
  if (described !== undefined && described !== "" && !described.includes("unit")) return described;
  const heading = headingUnit(column);
  if (heading !== null) return heading;
  return isOfRow && held.some(({ name }) => name === "unit") && column !== "unit" ? { column: "unit" } : null;
}

/** The unit that the name of a column says: `Aufwand (Mio EUR)`, `funds_cny_10k`, `duration_years`; null where it says none. */
export function headingUnit(name: string): string | null {
  const bracketed = /[([]([^)\]]+)[)\]]\s*$/.exec(name)?.[1];
  const ended = bracketed ?? /_([a-z]{3}_(?:1?k|10k|1?m|100m|1?bn)|pct|percent|days|months|years)$/i.exec(name)?.[1];
  return ended === undefined || unitOf(ended).isUnknown ? null : ended;
}

/** What the figures of a field are read in, row by row: that of its column, or of the row's indicator. */
export function targetsOf(column: TableColumn, indicatorOf: (row: number) => string | null): (row: number) => Target | null {
  if (column.unit === ofTheRow) return (row) => targetOfIndicator(indicatorOf(row) ?? "");
  const target = targetOf(column);
  return () => target;
}

/** The cells of a field that is a column, a constant or looked up; null in every row of any other. */
export function cellsOfField(
  bound: BoundTable,
  field: string,
  read: EvidenceColumns,
  looked: ReadonlyMap<string, EvidenceColumn>,
): (row: number) => string | null {
  const source = bound.sources[field];
  if (source !== undefined && "constant" in source) return () => String(source.constant);
  const cells = source !== undefined && "column" in source ? read.columns[source.column] : looked.get(field);
  return (row) => {
    const text = cells === undefined ? null : cellText(cells, row);
    return text !== null && field === "year" ? yearOfDay(text) : text;
  };
}

interface UnitPlace {
  readonly bound: BoundTable;
  readonly field: string;
  readonly currency: string;
  readonly unitWords: UnitWords;
  readonly rateOf: RateOf;
  readonly faults: Note[];
  readonly looked: ReadonlyMap<string, EvidenceColumn>;
}

/** The numbers of a field in its unit, row by row; one of an unknown or another unit (all of one as one fault), of a currency without a rate, or beyond what is possible is a fault with its row. */
export function inUnitOfField(
  values: Float64Array,
  read: EvidenceColumns,
  unit: UnitSource,
  { bound, field, currency, unitWords, rateOf, faults, looked }: UnitPlace,
): Float64Array {
  const { contract, table } = bound;
  const column = memberOf(contract.columns, field);
  const known = new Map<string, Conversion | UnitRefusal>();
  const targetAt = targetsOf(column, cellsOfField(bound, "indicator", read, looked));
  const [yearOf, own] = [cellsOfField(bound, "year", read, looked), bound.sources[field]];
  const named = own !== undefined && "column" in own ? own.column : field;
  const found: { readonly fault: Note; readonly further: number[] }[] = [];
  const alike = new Map<string, number[]>();
  const fault = (code: Parameters<typeof note>[0], row: number, parameters: Readonly<Record<string, string | number>>, further: number[] = []): number => {
    const place = read.rows[row]!;
    const at = { table, row: place, column: named, field: `${contract.role}.${field}` };
    found.push({ fault: note(code, { table, column: named, row: place, ...parameters }, at), further });
    return Number.NaN;
  };
  const numbers = Float64Array.from(values, (value, row) => {
    if (Number.isNaN(value)) return value;
    const target = targetAt(row);
    const text = unit === null ? null : typeof unit === "string" ? unit : cellText(memberOf(read.columns, unit.column), row);
    let converted = value;
    if (target !== null && text !== null) {
      const key = `${target.kind} ${target.unit} ${text}`;
      const conversion = known.get(key) ?? conversionOf(ownUnit(text, unitWords), target, currency);
      known.set(key, conversion);
      if (typeof conversion === "string") {
        const further = alike.get(key);
        if (further !== undefined) {
          further.push(read.rows[row]!);
          return Number.NaN;
        }
        const rows: number[] = [];
        alike.set(key, rows);
        return fault(conversion === "unknown" ? "evidence.unknown-unit" : "evidence.other-unit", row, { unit: text, ...wantedUnit(target, currency) }, rows);
      }
      const rate = conversion.from === null ? 1 : rateOf(conversion.from, yearOf(row));
      if (rate === null)
        return fault(currency === unsaidCurrency ? "evidence.no-currency" : "evidence.no-rate", row, { from: conversion.from as string, currency });
      converted = (shifted(value, conversion.power) * rate) / (conversion.by ?? 1);
    }
    const [min, max] = [column.min ?? (target === null || column.unit !== ofTheRow ? null : 0), column.max];
    if ((min !== null && converted < min) || (max !== null && converted > max))
      return fault("evidence.impossible-value", row, { value, unit: text ?? "", least: min ?? "…", most: max ?? "…" });
    return converted;
  });
  faults.push(...found.map(({ fault: each, further }) => withFurther(each, further.length, further)));
  return numbers;
}

/** In what figures are read, as people write it: `{ wanted: "EUR 10k" }`; a year of one person's work in either language. */
function wantedUnit({ kind, unit }: Target, currency: string): { readonly wanted: string; readonly wanted_zh: string } {
  if (unit === "person_year") return { wanted: "full-time equivalents (FTE)", wanted_zh: "全时当量人年（FTE）" };
  if (unit === "person") return { wanted: "persons", wanted_zh: "人" };
  const wanted = kind === "money" ? (unit === "1" ? currency : `${currency} ${unit}`) : kind === "share" ? "share, percent" : unit;
  return { wanted, wanted_zh: kind === "share" ? "比例、percent" : wanted };
}
