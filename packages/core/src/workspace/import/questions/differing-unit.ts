import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { ownValue } from "../../../contract/own-value.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { ownUnit, type UnitWords } from "../../../evidence/units/own-unit.ts";
import { movedDecimal } from "../../../language/moved-decimal.ts";
import { type Note, type NoteAt, type NoteChoice, note, question } from "../../../language/note.ts";
import { type Unit, unitOf } from "../../../language/unit-words/unit-of.ts";
import { decimalPlaces, scaledInteger } from "../cells/scaled-integer.ts";
import type { TableCells } from "../effect/table-cells.ts";
import type { ImportColumn } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import type { Tabulated } from "../tabulate/tabulate.ts";
import { spacedNumber, sumOfCells } from "./column-figures.ts";

/** Whether two words mean the same unit to an office that counts in the currency. */
export function sameUnit(one: string, other: string, currency: string): boolean {
  const [a, b] = [unitOf(one, currency), unitOf(other, currency)];
  return a.kind === b.kind && a.power === b.power && (a.currency ?? currency) === (b.currency ?? currency) && (a.ofYear ?? 1) === (b.ofYear ?? 1);
}

/** A column whose figures are said to be in another unit than those of the table that stands. */
interface DifferingUnit {
  readonly column: string;
  /** The unit of the file, and that of the table. */
  readonly said: string;
  readonly held: string;
  readonly currency: string;
  /** Plain decimal texts of the file and of the table, empty = missing. */
  readonly cells: readonly string[];
  readonly standing: readonly string[];
  /** The file takes the place of the table: the column may go over to the other unit. */
  readonly mayChange: boolean;
}

/**
 * Asks in which unit the figures of a file are that is said to be in another one than the table: with what both come to. Either they are in that of the table, or the column is in the other one from now
 * on (`units_before` of the mapping names the former one, so that nobody changes a unit unawares), or, where rows are laid beside others, the figures are brought to that of the table.
 */
function differingUnit(differing: DifferingUnit, at: NoteAt): Note {
  const { column, said, held, currency, cells, standing, mayChange } = differing;
  const inHeld: NoteChoice = { reading: readingIn(held, differing), path: ["units", column], value: held };
  const isConvertible = factorBetween(unitOf(said, currency), unitOf(held, currency), currency) !== null;
  const other: NoteChoice = mayChange
    ? { reading: changedReading(differing), path: ["units_before", column], value: held }
    : { reading: readingIn(said, differing), path: ["units", column], value: said };
  const parameters = { column, said, held, now: sumIn(cells, said, currency), before: sumIn(standing, held, currency) };
  return question("import.unit-differs", parameters, at, mayChange || isConvertible ? [inHeld, other] : [inHeld]);
}

/** What the figures of a file come to in a unit: the first of them and all together. */
function readingIn(unit: string, { cells, currency }: DifferingUnit): NoteChoice["reading"] {
  const first = cells.find((cell) => cell !== "") ?? "0";
  const { kind, power, currency: named } = unitOf(unit, currency);
  if (kind !== "money") return { code: "import.reading-unit", parameters: { unit, first: spacedNumber(first), sum: spacedNumber(sumOfCells(cells)) } };
  const money = named ?? currency;
  return {
    code: "import.reading-money",
    parameters: { unit, first: spacedNumber(first), currency: money, amount: spacedNumber(movedDecimal(first, power)), sum: amountOf(cells, power) },
  };
}

function changedReading({ said, held, cells, standing, currency }: DifferingUnit): NoteChoice["reading"] {
  return {
    code: "import.reading-unit-changed",
    parameters: { unit: said, held, now: sumIn(cells, said, currency), before: sumIn(standing, held, currency) },
  };
}

function amountOf(cells: readonly string[], power: number): string {
  return spacedNumber(movedDecimal(sumOfCells(cells), power));
}

/** The sum of figures in words: an amount of money, else the figures with their unit. */
export function sumIn(cells: readonly string[], unit: string, currency: string): string {
  const { kind, power, currency: named } = unitOf(unit, currency);
  return kind === "money" ? `${named ?? currency} ${amountOf(cells, power)}` : `${spacedNumber(sumOfCells(cells))} ${unit}`;
}

/** How a figure of one unit becomes one of the other: shifted by a power of ten, times and over a whole number; null where it cannot (another currency, another thing). */
function factorBetween(from: Unit, to: Unit, currency: string): { readonly power: number; readonly times: bigint; readonly over: bigint } | null {
  if (from.isUnknown || to.isUnknown || from.kind !== to.kind || (from.currency ?? currency) !== (to.currency ?? currency)) return null;
  return { power: from.power - to.power, times: BigInt(to.ofYear ?? 1), over: BigInt(from.ofYear ?? 1) };
}

/** A decimal text in another unit, exactly; null where it has no finite decimals there (a month in years). */
function converted(cell: string, { power, times, over }: { readonly power: number; readonly times: bigint; readonly over: bigint }): string | null {
  if (cell === "") return "";
  const places = decimalPlaces(cell);
  // A twelfth of a year has finite decimals where it is a multiple of three months.
  const whole = scaledInteger(cell, places) * times * 100n;
  return whole % over === 0n ? movedDecimal(String(whole / over), power - places - 2) : null;
}

/** A file held against the units of the table that stands. */
export interface ComparedUnits {
  readonly tabulated: Tabulated;
  readonly placed: PlacedMapping;
  /** Column that goes over to another unit → the power of ten by which its figures become those of the former one. */
  readonly powers: ReadonlyMap<string, number>;
}

interface StandingUnits {
  readonly existing: DataResource | undefined;
  /** The file is laid beside rows that stand: a column keeps the unit that it has. */
  readonly isBeside: boolean;
  readonly currency: string;
  readonly unitWords: UnitWords;
  standing(): Promise<TableCells>;
}

/**
 * Holds the units that a file or its mapping says against those of the table as it stands. Figures that are laid beside rows are brought to the unit of these where the mapping says the other one: digit by
 * digit, and said. A table that is replaced goes over to another unit where `units_before` names the former one. Everything else is asked. What cannot be converted (another currency, a month that is no
 * decimal part of a year) may only be in the unit of the table.
 */
export async function comparedUnits(
  { tabulated, placed }: Pick<ComparedUnits, "tabulated" | "placed">,
  { existing, isBeside, currency, unitWords, standing }: StandingUnits,
): Promise<Outcome<ComparedUnits>> {
  const { mapping } = placed;
  const notes: Note[] = [];
  const faults: Note[] = [];
  const units = { ...mapping.units };
  const powers = new Map<string, number>();
  const columns: ImportColumn[] = [];
  for (const column of tabulated.table.columns) {
    const { name, cells } = column;
    const field = existing?.schema.fields.find((each) => each.name === name);
    const answered = ownValue(mapping.units, name);
    const said = ownUnit(answered ?? column.unit ?? "", unitWords);
    const held = field?.assumed === true ? undefined : field?.unit;
    columns.push(column);
    if (held === undefined || said === "" || column.type !== "number" || field?.type === "year") continue;
    if (unitOf(said, currency).isUnknown || sameUnit(said, held, currency)) continue;
    const place = tabulated.at(tabulated.table.rows[0] ?? 1, column);
    const factor = factorBetween(unitOf(said, currency), unitOf(held, currency), currency);
    const inHeld = factor === null || !isBeside || answered === undefined ? [null] : cells.map((cell) => converted(cell, factor));
    const confirmed = ownValue(mapping.units_before, name);
    if (inHeld.every((cell) => cell !== null)) {
      columns[columns.length - 1] = { ...column, cells: inHeld };
      units[name] = held;
      const first = cells.findIndex((cell) => cell !== "");
      notes.push(note("import.unit-converted", { column: name, said, held, first: cells[first] ?? "", read: inHeld[first] ?? "" }, place));
    } else if (!isBeside && confirmed !== undefined && sameUnit(ownUnit(confirmed, unitWords), held, currency)) {
      powers.set(name, factor?.power ?? 0);
      notes.push(note("import.unit-changed", { column: name, unit: said, held }, place));
    } else {
      const before = (await standing()).columns.find((each) => each.name === name)?.cells ?? [];
      faults.push(differingUnit({ column: name, said, held, currency, cells, standing: before, mayChange: !isBeside }, place));
    }
  }
  if (faults.length > 0) return fault(faults);
  const table = { ...tabulated.table, columns };
  return success({ tabulated: { ...tabulated, table }, placed: { ...placed, mapping: { ...mapping, units } }, powers }, notes);
}
