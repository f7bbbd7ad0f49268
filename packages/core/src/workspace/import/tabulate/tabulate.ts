import { elementAt } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import type { OpenedFile, TableOptions } from "../../../evidence/files/table-reader.ts";
import type { NumberFormat } from "../../../evidence/units/number-format.ts";
import { ownUnit, type UnitWords } from "../../../evidence/units/own-unit.ts";
import { type Note, note } from "../../../language/note.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { cellText } from "../cells/clean-text.ts";
import type { Crosswalk } from "../codes/crosswalk.ts";
import type { ColumnHints } from "../columns/decide-column.ts";
import { declaredColumns } from "../columns/declared-columns.ts";
import { renameColumns } from "../columns/rename-columns.ts";
import { typeColumns } from "../columns/type-columns.ts";
import { type WordedColumn, wordedNumbers } from "../columns/worded-numbers.ts";
import { type FilePlace, filePlaces } from "../layout/file-place.ts";
import { findLayout, type Layout } from "../layout/find-layout.ts";
import { headerNames } from "../layout/header-names.ts";
import { raggedRows } from "../layout/ragged-rows.ts";
import { type SheetColumn, sheetColumns } from "../layout/raw-columns.ts";
import { isUnitLine, isYearText, unitAtEnd, unitOfHeader } from "../layout/row-facts.ts";
import { type ImportColumn, type ImportTable, keptRows } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import { dropRows } from "./drop-rows.ts";
import { longRows } from "./long-rows.ts";
import { setAsideTotals, type TotalRow } from "./set-aside-totals.ts";
import { splitRows } from "./split-rows.ts";

/** A file as a table, and everything that was found out about it on the way. */
export interface Tabulated {
  readonly layout: Layout;
  readonly format: NumberFormat | null;
  /** Columns of the file under their new names, before long rows are made of them, without the totals that are set aside and the rows that the mapping drops: nobody misses what is not taken. */
  readonly fileColumns: ImportTable["columns"];
  /** Marker of a missing value → cells of those rows that held it. */
  readonly missing: Readonly<Record<string, number>>;
  readonly totals: readonly TotalRow[];
  readonly table: ImportTable;
  readonly at: FilePlace;
}

/** Markers that are no text of anyone, wherever they stand. */
const plainMarkers = new Set([":", "…", "...", "—", "#N/A"]);

/** Cells that an import holds in memory: a few gigabytes. */
const mostCells = 30_000_000;

/** What of the office bears on how a file is read: the place that holds all others, the currency in which it counts, and its own words for units. */
export interface Office {
  readonly root: string | null;
  readonly currency: string;
  readonly unitWords: UnitWords;
}

/** Turns the cells of a file into a table: layout, names, types, totals, long rows, dropped rows. Pure; every fault and warning has its place. For a first look, cells that are not of their column's type are empty, and are told beside the table. */
export function tabulate(
  opened: OpenedFile,
  placed: PlacedMapping,
  options: TableOptions,
  existing: DataResource | undefined,
  crosswalks: ReadonlyMap<string, Crosswalk> = new Map(),
  isLook = false,
  office: Office = { root: null, currency: "", unitWords: {} },
): Outcome<Tabulated> {
  const { file, sheet } = opened;
  const { mapping } = placed;
  const at = filePlaces(file, sheet);
  if (holdsTooMuch(sheet))
    return fault(note("import.too-many-cells", { rows: sheet.rows, columns: sheet.columns, most: mostCells }, { file, line: 1, column: 1 }));
  const declaredRows = mapping.header === undefined ? undefined : [mapping.header].flat().map((row) => row - 1);
  if (declaredRows?.some((row) => row >= sheet.rows)) return fault(note("mapping.header-outside", { rows: sheet.rows }, placed.at(["header"])));
  const layout = findLayout(sheet, declaredRows === undefined ? undefined : [...declaredRows].sort((a, b) => a - b), office.currency);
  if (layout === null) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  const torn = raggedRows(file, sheet, layout);
  if (torn.length > 0) return fault(torn);

  const names = headerNames(sheet, layout.headerRows, layout.width);
  const renamed = renameColumns(sheetColumns(sheet, layout, names), placed);
  if (renamed.faults.length > 0) return fault(renamed.faults);
  const rows = layout.dataRows.map((row) => row + 1);
  const hints = hintsFor(placed, renamed.types, existing);
  const worded = renamed.columns.map((column, index) => (saysUnits(column, placed, office) ? null : wordedColumn(column, hints(column, index), office)));
  const written = renamed.columns.map((column, index) => worded[index]?.column ?? column);
  const typed = typeColumns(written, rows, hints, options, opened.decided.delimiter, at);
  if (typed.faults.length + typed.questions.length > 0 && !isLook) return fault([...typed.questions, ...typed.faults]);

  const columns = typed.columns.map((column, index) =>
    column.type === "number"
      ? { ...column, ...unitOfColumn(column, worded[index]?.unit, layout.unit, isNew(column, existing) ? office.currency : null) }
      : column,
  );
  const dropped = dropRows({ columns, rows }, placed, (name) => laterColumns(placed).includes(name));
  const { table, totals, warnings } = setAsideTotals(dropped.table, mapping.totals, at, office.root);
  const long = longRows(table, placed);
  if (dropped.faults.length + long.faults.length > 0) return fault([...dropped.faults, ...long.faults]);
  const parted = splitRows(dropRows(long.table, placed, () => true).table, placed);
  if (parted.faults.length > 0) return fault(parted.faults);
  const kept = parted.table;
  const full = keptRows(kept, (index) => kept.columns.some(({ cells }) => cells[index] !== ""));
  const declared = declaredColumns(full, placed, crosswalks);
  if (declared.faults.length > 0) return fault(declared.faults);
  const filled = declared.table;
  if (filled.rows.length === 0) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  const taken = new Set(table.rows);
  const isTaken = (index: number) => taken.has(elementAt(rows, index));
  const fileColumns = keptRows({ columns, rows }, isTaken).columns;
  const missing = missingIn(written, columns, typed.missing, isTaken);
  return success({ layout, format: typed.format, fileColumns, missing, totals, table: filled, at }, [
    ...layoutWarnings(layout, renamed.columns, at),
    ...(isLook ? typed.faults : []),
    ...typed.assumptions,
    ...worded.flatMap((each, index) => (each === null ? [] : [wordsRead(each, elementAt(columns, index), at(elementAt(rows, 0), each.column))])),
    ...warnings,
    ...long.warnings,
    ...declared.warnings,
  ]);
}

/** Markers of missing values as they were counted in all rows, without those in rows that are not taken. */
function missingIn(
  written: readonly SheetColumn[],
  columns: readonly ImportColumn[],
  counted: Readonly<Record<string, number>>,
  isTaken: (index: number) => boolean,
): Readonly<Record<string, number>> {
  const left = new Map(Object.entries(counted));
  columns.forEach(({ cells }, column) => {
    elementAt(written, column).texts.forEach((raw, index) => {
      if (isTaken(index) || cells[index] !== "") return;
      const text = cellText(raw);
      const count = left.get(text);
      if (count === undefined) return;
      if (count > 1) left.set(text, count - 1);
      else left.delete(text);
    });
  });
  return Object.fromEntries(left);
}

/** Whether no table says yet how a column is read: what stands goes on being read as it was. */
function isNew({ name }: ImportColumn, existing: DataResource | undefined): boolean {
  return existing?.schema.fields.some((field) => field.name === name) !== true;
}

/**
 * The unit that the cells, the heading or a line above the table say of a column.
 *
 * @param currency that of the office where the last words of the heading may say the unit; null where they may not
 */
function unitOfColumn(
  { source, cells }: ImportColumn,
  inCells: string | undefined,
  ofTable: string | undefined,
  currency: string | null,
): Pick<ImportColumn, "unit" | "unitFrom"> {
  if (inCells !== undefined) return { unit: inCells, unitFrom: "cells" };
  const own = unitOfHeader(source) ?? (currency === null ? undefined : unitAtEnd(source, currency));
  if (own !== undefined) return { unit: own, unitFrom: "heading" };
  // Years are in no unit of money, whatever the line says.
  return ofTable === undefined || cells.every((cell) => cell === "" || isYearText(cell)) ? {} : { unit: ofTable, unitFrom: "line" };
}

function holdsTooMuch(sheet: Pick<OpenedFile["sheet"], "rows" | "width">): boolean {
  let cells = 0;
  for (let row = 0; row < sheet.rows && cells <= mostCells; row++) cells += sheet.width(row);
  return cells > mostCells;
}

/** A column that says the unit of each row: `EUR 1m` there is a word and no amount. By its heading or by the role that the mapping gives the table, and only where every cell is one that is known. */
function saysUnits({ name, source, texts }: SheetColumn, { mapping }: PlacedMapping, { currency, unitWords }: Office): boolean {
  const isNamed = [name, source].some((heading) => isUnitLine(`${heading}:`));
  if (!isNamed && !Object.values(mapping.roles).some(({ fields }) => fields["unit"] === name)) return false;
  return texts.every((text) => text.trim() === "" || !unitOf(ownUnit(text.trim(), unitWords), currency).isUnknown);
}

/** A column whose type nothing has settled yet, where its cells are numbers in words. */
function wordedColumn(column: SheetColumn, { declared, field, isMissing }: ColumnHints, office: Office): WordedColumn | null {
  const isText = field !== undefined && !["number", "integer"].includes(field.type);
  return (declared === undefined && !isText) || declared === "number" ? wordedNumbers(column, isMissing, office) : null;
}

function wordsRead({ example }: WordedColumn, { name, unit = "" }: ImportColumn, place: Note["at"]): Note {
  return note("import.words-read", { column: name, text: example.text, read: `${example.number} ${unit}`.trim() }, place);
}

function hintsFor(
  placed: PlacedMapping,
  types: ReadonlyMap<string, ColumnHints["declared"]>,
  existing: DataResource | undefined,
): (column: SheetColumn, index: number) => ColumnHints {
  const { mapping } = placed;
  const extra = new Set(mapping.missing.map((text) => text.trim()));
  const keys = new Set([...[existing?.schema.primaryKey ?? []].flat(), ...(mapping.long?.keys ?? [])]);
  const zero = new Set(mapping.zero.map((text) => text.trim()));
  const isZero = (text: string): boolean => zero.has(text.trim());
  const isMissing = (text: string): boolean => !isZero(text) && (isMissingMarker(text) || extra.has(text.trim()));
  return (column, index) => ({
    field: mapping.long === undefined ? existing?.schema.fields.find(({ name }) => name === column.name) : undefined,
    declared: types.get(column.name),
    first: index === 0,
    isMissing,
    isZero,
    days: mapping.days ?? null,
    isMissingText: (text) => index > 0 && !keys.has(column.name) && (extra.has(text.trim()) || plainMarkers.has(text)),
  });
}

/** Columns that only the long form has. */
function laterColumns({ mapping }: PlacedMapping): readonly string[] {
  if (mapping.long === undefined) return [];
  const groups = [...mapping.long.pattern.matchAll(/\(\?P?<([\p{L}_$][\p{L}\p{N}_$]*)>/gu)].map((match) => elementAt(match, 1));
  return [...groups, mapping.long.value];
}

function layoutWarnings(layout: Layout, columns: readonly SheetColumn[], at: FilePlace): Note[] {
  const header = (layout.headerRows.at(-1) ?? 0) + 1;
  const repeated = columns.filter(({ source, name }) => source !== "" && name.replace(/_\d+$/, "") === source && name !== source);
  return [
    ...layout.repeatedHeaders.map((row) => note("import.repeated-header", {}, at(row + 1))),
    ...repeated.map((column) => note("import.repeated-name", { source: column.source, name: column.name, place: column.place }, at(header, column))),
  ];
}
