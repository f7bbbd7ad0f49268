import { decimalOfNumber, numberOf } from "@quoin/methods";
import { type Note, note } from "../../language/note.ts";
import { unsaidCurrency } from "../../language/printers/printer.ts";
import { type Unit, unitOf } from "../../language/unit-words/unit-of.ts";
import type { EvidenceColumns } from "../cells/coded-columns.ts";
import type { EvidenceField } from "../evidence-engine.ts";
import { cellText } from "../roles/field-cells.ts";
import { type RateOf, type UnitSource, unitOfColumn } from "../roles/read-units.ts";
import { conversionOfUnit, type Target } from "../units/convert-unit.ts";
import { ownUnit, type UnitWords } from "../units/own-unit.ts";
import { shifted } from "../units/units.ts";

/** A part of an expression: a column, with its unit where nothing else says it, or a number. */
export type Term =
  | string
  | { readonly column: string; readonly unit?: UnitSource | undefined }
  | { readonly constant: number; readonly unit?: string | undefined };

/** A field that is computed from columns of its row. */
export type Expression =
  | { readonly sum: readonly Term[] }
  | { readonly difference: readonly [Term, Term] }
  | { readonly product: readonly Term[] }
  | { readonly ratio: readonly [Term, Term] };

/** Whether what a field comes from is computed. */
export function isExpression(source: object): source is Expression {
  return "sum" in source || "difference" in source || "product" in source || "ratio" in source;
}

/** The terms of an expression, in their order. */
export function termsOf(expression: Expression): readonly Term[] {
  if ("sum" in expression) return expression.sum;
  if ("difference" in expression) return expression.difference;
  return "product" in expression ? expression.product : expression.ratio;
}

/** Columns that an expression is computed from, those of its units too. */
export function columnsOfExpression(expression: Expression): readonly string[] {
  return termsOf(expression).flatMap((term) => {
    if (typeof term === "string") return [term];
    if ("constant" in term) return [];
    return typeof term.unit === "object" && term.unit !== null ? [term.column, term.unit.column] : [term.column];
  });
}

/** Where the unit of each term is to be found. */
export function unitsOfTerms(expression: Expression, held: readonly EvidenceField[]): readonly UnitSource[] {
  return termsOf(expression).map((term) => {
    if (typeof term === "string") return unitOfColumn(term, undefined, held);
    return "constant" in term ? (term.unit ?? null) : unitOfColumn(term.column, term.unit ?? undefined, held);
  });
}

interface Computing {
  readonly read: EvidenceColumns;
  readonly units: readonly UnitSource[];
  /** What the field is read in; null where its numbers are taken as they are. */
  readonly targetOf: (row: number) => Target | null;
  /** Whether the field is a number in percent. */
  readonly isPercent: boolean;
  readonly currency: string;
  readonly unitWords: UnitWords;
  readonly rateOf: (currency: string, row: number) => ReturnType<RateOf>;
  readonly table: string;
  readonly field: string;
  readonly faults: Note[];
}

/** A number with what it is of; `unit` is null where nobody says it, and `other` where it is of one thing by another. */
interface Quantity {
  readonly value: number;
  readonly unit: Unit | null | "other";
}

/**
 * The numbers of a computed field in its unit, row by row; NaN where a term is missing, and where a divisor is 0.
 *
 * Units follow: terms are first brought to one of their thing (thousands to ones, another currency by the rates). What is added or subtracted must be of one kind, with its unit said for every
 * term or for none; of what is multiplied one term at most may be money, people or their time; money by money is a share. Anything else is a fault with its row, and so is a result that is not of
 * the field's kind. Without any unit the numbers are taken to be in that of the field.
 *
 * Of `{ sum: ["own (EUR m)", "lent (EUR k)"] }`, 1.5 and 200 are EUR 1,700,000.
 */
export function expressionValues(expression: Expression, computing: Computing): Float64Array {
  const { read, units, targetOf, isPercent, currency, unitWords, rateOf, table, field, faults } = computing;
  const terms = termsOf(expression);
  return Float64Array.from(read.rows, (place, row) => {
    const fault = (
      code: "evidence.units-differ" | "evidence.other-unit" | "evidence.no-rate" | "evidence.no-currency" | "evidence.not-a-number",
      parameters: Readonly<Record<string, string>>,
    ): number => {
      faults.push(note(code, { table, column: field, row: place, ...parameters }, { table, row: place, column: field }));
      return Number.NaN;
    };
    const quantities: Quantity[] = [];
    const said: string[] = [];
    for (const [index, term] of terms.entries()) {
      const cell = cellOf(term, read, row);
      if (cell === null || cell.trim() === "") return Number.NaN;
      const value = Number(cell);
      if (Number.isNaN(value)) return fault("evidence.not-a-number", { text: cell });
      const source = units[index] ?? null;
      const column = typeof source === "object" && source !== null ? read.columns[source.column] : undefined;
      const text = typeof source === "string" ? source : column === undefined ? null : cellText(column, row);
      const unit = text === null ? null : unitOf(ownUnit(text, unitWords), currency);
      said.push(text ?? "–");
      const foreign = unit?.kind === "money" && unit.currency !== null && currency !== "" && unit.currency !== currency ? unit.currency : null;
      const rate = foreign === null ? 1 : rateOf(foreign, row);
      if (rate === null) return fault(currency === unsaidCurrency ? "evidence.no-currency" : "evidence.no-rate", { from: foreign ?? "", currency });
      // Months and years are added as years; by whatever else a duration is multiplied or divided, the office has said how it becomes one of the field.
      const ofYear = "sum" in expression || "difference" in expression ? (unit?.ofYear ?? 1) : 1;
      quantities.push({
        value: unit === null ? value : (shifted(value, unit.power) * rate) / ofYear,
        unit: unit === null ? null : { ...unit, power: 0, currency: null },
      });
    }
    const result = computed(expression, quantities);
    if (result === null) return fault("evidence.units-differ", { units: said.join(", ") });
    const target = targetOf(row);
    // One by another of its kind is a pure number, which a field in percent has a hundredfold.
    const isPure = "ratio" in expression && (result.unit === null || kindOf(result.unit) === "share");
    if (target === null && isPercent && isPure) return shifted(result.value, 2);
    if (target === null || result.unit === null) return result.value;
    const conversion = result.unit === "other" ? "contradictory" : conversionOfUnit(result.unit, target, currency);
    return typeof conversion === "string"
      ? fault("evidence.other-unit", { unit: said.join(", "), wanted: target.kind })
      : shifted(result.value, conversion.power);
  });
}

function cellOf(term: Term, read: EvidenceColumns, row: number): string | null {
  if (typeof term === "object" && "constant" in term) return String(term.constant);
  const column = read.columns[typeof term === "string" ? term : term.column];
  return column === undefined ? null : cellText(column, row);
}

/** Null where the units do not allow it. */
function computed(expression: Expression, quantities: readonly Quantity[]): Quantity | null {
  if ("sum" in expression) return added(quantities, 1);
  if ("difference" in expression) return added(quantities, -1);
  if ("product" in expression) return multiplied(quantities);
  return divided(quantities as readonly [Quantity, Quantity]);
}

/** In decimals: 0.1 and 0.2 are 0.3. */
function added([first, ...rest]: readonly Quantity[], sign: 1 | -1): Quantity | null {
  if (first === undefined || rest.some(({ unit }) => kindOf(unit) !== kindOf(first.unit))) return null;
  return { unit: first.unit, value: rest.reduce((sum, { value }) => exactSum(sum, sign * value), first.value) };
}

function exactSum(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a + b;
  const [x, y] = [decimalOfNumber(a), decimalOfNumber(b)];
  const decimals = Math.max(x.decimals, y.decimals);
  return numberOf({ units: x.units * 10n ** BigInt(decimals - x.decimals) + y.units * 10n ** BigInt(decimals - y.decimals), decimals });
}

function multiplied(quantities: readonly Quantity[]): Quantity | null {
  const of = quantities.filter(({ unit }) => isOfSomething(unit));
  if (of.length > 1) return null;
  const value = quantities.reduce((product, each) => product * each.value, 1);
  const [dimension] = of;
  if (dimension !== undefined) return { value, unit: dimension.unit };
  if (quantities.some(({ unit }) => unit === null)) return { value, unit: null };
  return { value, unit: quantities.find(({ unit }) => kindOf(unit) === "things")?.unit ?? quantities[0]?.unit ?? null };
}

function divided([top, bottom]: readonly [Quantity, Quantity]): Quantity {
  const value = bottom.value === 0 ? Number.NaN : top.value / bottom.value;
  if (top.unit !== null && kindOf(top.unit) === kindOf(bottom.unit)) return { value, unit: { kind: "share", power: 0, currency: null, isUnknown: false } };
  return { value, unit: isOfSomething(bottom.unit) ? "other" : top.unit };
}

function kindOf(unit: Quantity["unit"]): string | null {
  return unit === null || unit === "other" ? unit : unit.kind;
}

/** Money, people and their time; shares and plain numbers only scale. */
function isOfSomething(unit: Quantity["unit"]): boolean {
  return unit !== null && unit !== "other" && unit.kind !== "share" && unit.kind !== "things";
}
