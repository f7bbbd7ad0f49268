import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import { isTimeZone } from "../../../contract/time-zone.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import { type Note, type NoteAt, note } from "../../../language/note.ts";
import type { Conventions } from "../../../workspace/conventions.ts";
import { dayOrder } from "../../../workspace/import/cells/day-order.ts";
import { renameColumns } from "../../../workspace/import/columns/rename-columns.ts";
import { filePlaces } from "../../../workspace/import/layout/file-place.ts";
import { findLayout, type Layout } from "../../../workspace/import/layout/find-layout.ts";
import { headerNames } from "../../../workspace/import/layout/header-names.ts";
import { raggedRows } from "../../../workspace/import/layout/ragged-rows.ts";
import { type SheetColumn, sheetColumns } from "../../../workspace/import/layout/raw-columns.ts";
import type { PlacedMapping } from "../../../workspace/import/table/mapping.ts";
import { fieldOfHead, hoursOfUnit, type LogField, logFields } from "./log-columns.ts";
import { dayPart } from "./log-times.ts";

/** A file of a log as texts, before anything is known of facilities: a column a field, and where each cell stands. */
export interface LogTable {
  readonly rowCount: number;
  readonly text: (field: LogField, row: number) => string;
  readonly has: (field: LogField) => boolean;
  readonly at: (row: number, field: LogField) => NoteAt;
  /** Row of the file, 1 = first. */
  readonly row: (row: number) => number;
  /** Hours that one of the plain numbers of the column of lengths is; null where nobody said it. */
  readonly durationUnit: number | null;
  readonly order: "day-first" | "month-first" | null;
}

/** Columns that a log cannot do without; beside them it has an end or a length. */
const needed: readonly LogField[] = ["facility", "start"];

/** A file as it was opened, with what was found of its rows. */
export interface OpenedLog {
  readonly opened: OpenedSheet;
  readonly layout: Layout;
}
type OpenedSheet = Extract<Awaited<ReturnType<Ports["tables"]["open"]>>, { readonly ok: true }>["value"];

/** The headings of the file, by which a kept mapping is found again. */
export async function logHeads(
  { tables }: Pick<Ports, "tables">,
  data: SourceFile,
  options: TableOptions,
): Promise<{ readonly heads: readonly string[]; readonly log: OpenedLog } | null> {
  const opened = await tables.open(data, options);
  const layout = opened.ok ? findLayout(opened.value.sheet) : null;
  if (!opened.ok || layout === null) return null;
  const heads = headerNames(opened.value.sheet, layout.headerRows, layout.width).map(({ name }) => name);
  return { heads, log: { opened: opened.value, layout } };
}

/**
 * A log as it stands in its file, under the names of its fields.
 *
 * @param before  the file as it was opened for its headings: where the mapping says nothing of how it is to be read, it is not read again
 */
export async function readLog(
  { tables }: Pick<Ports, "tables">,
  data: SourceFile,
  placed: PlacedMapping,
  options: TableOptions,
  conventions: Pick<Conventions, "days" | "duration">,
  before: OpenedLog | null = null,
): Promise<Outcome<LogTable>> {
  const { mapping } = placed;
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const isAsBefore = [mapping.sheet, mapping.encoding, mapping.delimiter, mapping.header].every((said) => said === undefined);
  const opened =
    before !== null && isAsBefore
      ? success(before.opened)
      : await tables.open(data, { sheet: mapping.sheet, encoding: mapping.encoding, delimiter: mapping.delimiter, ...given });
  if (!opened.ok) return opened;
  const { file, sheet } = opened.value;
  const at = filePlaces(file, sheet);
  const declared = mapping.header === undefined ? undefined : [mapping.header].flat().map((row) => row - 1);
  if (declared?.some((row) => row >= sheet.rows)) return fault(note("mapping.header-outside", { rows: sheet.rows }, placed.at(["header"])));
  const found = before !== null && isAsBefore ? before.layout : null;
  const layout =
    found ??
    findLayout(
      sheet,
      declared?.toSorted((a, b) => a - b),
    );
  if (layout === null) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  const torn = raggedRows(file, sheet, layout);
  if (torn.length > 0) return fault(torn);
  const renamed = renameColumns(sheetColumns(sheet, layout, headerNames(sheet, layout.headerRows, layout.width)), placed);
  if (renamed.faults.length > 0) return fault(renamed.faults);
  const header = (layout.headerRows.at(-1) ?? 0) + 1;
  const columns = new Map<LogField, SheetColumn>();
  const [faults, unread]: [Note[], string[]] = [[], []];
  let headUnit: string | null = null;
  for (const column of renamed.columns) {
    const { field, unit } = fieldOfHead(column.name);
    if (field === undefined) unread.push(column.name);
    else if (columns.has(field)) faults.push(note("record.repeated-column", { field }, at(header, column)));
    else columns.set(field, column);
    headUnit = field === "duration" ? (unit ?? fieldOfHead(column.source).unit) : headUnit;
  }
  const has = (field: LogField): boolean => columns.has(field) || Object.hasOwn(mapping.constants, field);
  for (const field of needed) if (!has(field)) faults.push(missing(field, renamed.columns, at(header)));
  if (!has("end") && !has("duration")) faults.push(missing("end", renamed.columns, at(header)));
  const days = [...(["date", "start", "end"] as const)].flatMap((field) => columns.get(field)?.texts ?? []).map(dayPart);
  const evidence = dayOrder(days);
  const order = mapping.days ?? evidence.order ?? conventions.days ?? null;
  if (order === null && evidence.open !== null) faults.push(note("log.day-order", { value: evidence.open }, at(header)));
  const unitText = mapping.units["duration"] ?? headUnit ?? conventions.duration ?? null;
  const durationUnit = unitText === null ? null : hoursOfUnit(unitText);
  if (has("duration") && !has("end") && unitText !== null && durationUnit === null)
    faults.push(note("log.duration-unit", { unit: unitText }, placed.at(["units", "duration"])));
  if (faults.length > 0) return fault(faults);
  const place = (row: number): number => (layout.dataRows[row] ?? 0) + 1;
  const constant = (field: LogField): string => String(mapping.constants[field] ?? "");
  const notes = [
    ...(unread.length === 0 ? [] : [note("log.columns-unread", { columns: unread.join(", "), fields: logFields.join(", ") }, at(header))]),
    ...(layout.footerRows.length === 0 ? [] : [note("log.footnotes", { rows: layout.footerRows.map((row) => row + 1).join(", ") }, { file })]),
  ];
  return success(
    {
      rowCount: layout.dataRows.length,
      text: (field, row) => (columns.get(field)?.texts[row] ?? "").trim() || constant(field),
      has,
      at: (row, field) => ({ ...at(place(row), columns.get(field)), field }),
      row: place,
      durationUnit,
      order,
    },
    notes,
  );
}

function missing(field: LogField, columns: readonly { readonly name: string }[], at: NoteAt): Note {
  const names = columns.map(({ name }) => name).slice(0, 40);
  return note("log.column-missing", { column: field === "end" ? "end / duration" : field, columns: names.join(", ") }, at);
}

/** The zone of a row, where it says one that there is; null where it says none, and undefined where its words are none. */
export function zoneOfRow(text: string): string | null | undefined {
  if (text === "") return null;
  return isTimeZone(text) ? text : undefined;
}
