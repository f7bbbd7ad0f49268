import type { SheetCell, SheetCellLook, SheetColumn, WrittenSheet } from "../../contract/table-writer.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { styleNumber } from "./workbook-styles.ts";
import { xmlAttribute, xmlText } from "./xml-text.ts";

const measuredRows = 1000;
const widest = 60;
const widthOfDay = 10;
const lastRow = 1_048_576;

/** On paper every column of a table stands on the same sheet of A4, lying; rows go on over as many sheets as they need. */
const sheetOnPaper = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** A link of a sheet to an address outside the workbook. */
export interface SheetLink {
  readonly cell: string;
  readonly address: string;
}

/** Range of the hidden sheet that holds the choices of a column. */
export type ChoiceRange = (column: number) => string | null;

/** The XML of a sheet, in pieces; `links` is filled on the way. */
export function* sheetXml(main: string, office: string, sheet: WrittenSheet, choices: ChoiceRange, links: SheetLink[]): Generator<string> {
  const { columns = [], frozenRows = 0 } = sheet;
  const head: (readonly SheetCell[])[] = [];
  const rows = sheet.rows[Symbol.iterator]();
  for (let next = rows.next(); !next.done; next = rows.next()) {
    head.push(next.value);
    if (head.length >= measuredRows) break;
  }
  yield `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozenPane(frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
  yield columnsXml(head, columns);
  yield "<sheetData>";
  let row = 0;
  for (const cells of head) yield rowXml(++row, cells, columns, links);
  for (let next = rows.next(); !next.done; next = rows.next()) yield rowXml(++row, next.value, columns, links);
  yield "</sheetData>";
  const validations = columns.flatMap(({ prompt }, column) => {
    const range = choices(column);
    if (range === null && prompt === undefined) return [];
    const name = columnName(column);
    const list = range === null ? "" : ' type="list" showErrorMessage="1"';
    const said =
      prompt === undefined
        ? ""
        : ` showInputMessage="1" promptTitle="${xmlAttribute(cutTo(prompt.title, 32))}" prompt="${xmlAttribute(cutTo(prompt.text, 255))}"`;
    const formula = range === null ? "" : `<formula1>${range}</formula1>`;
    return [`<dataValidation${list} allowBlank="1"${said} sqref="${name}${frozenRows + 1}:${name}${lastRow}">${formula}</dataValidation>`];
  });
  if (validations.length > 0) yield `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
  if (links.length > 0) yield `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId${index + 1}"/>`).join("")}</hyperlinks>`;
  yield sheetOnPaper;
  yield "</worksheet>";
}

/** A spreadsheet program calls a workbook damaged whose prompts are longer. */
function cutTo(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${[...text]
        .slice(0, length - 1)
        .join("")
        .slice(0, length - 1)}…`;
}

/** `columnName(27)  // "AB"` */
export function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function frozenPane(rows: number): string {
  return rows === 0 ? "" : `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml(rows: readonly (readonly SheetCell[])[], columns: readonly SheetColumn[]): string {
  const count = rows.reduce((most, { length }) => Math.max(most, length), columns.length);
  const widths = Array.from({ length: count }, (_, column) => {
    const needed = columns[column]?.width ?? Math.min(widest, 2 + rows.reduce((most, row) => Math.max(most, cellWidth(row[column] ?? null)), 6));
    const style = columns[column]?.format === undefined ? "" : ` style="${styleNumber("plain", columns[column]?.format)}"`;
    return `<col min="${column + 1}" max="${column + 1}" width="${needed}" customWidth="1"${style}/>`;
  });
  return widths.length === 0 ? "" : `<cols>${widths.join("")}</cols>`;
}

/** A title runs over the cells beside it and asks for no width; a Chinese character takes two places. */
function cellWidth(cell: SheetCell): number {
  const { value, look, format } = wholeCell(cell);
  if (format === "date") return widthOfDay;
  if (value === null || look === "title" || look === "heading" || look === "note") return 0;
  let width = 0;
  for (const sign of String(value).slice(0, widest)) width += sign.charCodeAt(0) > 0x2e80 ? 2 : 1;
  return width;
}

/** A cell with all that may be said of it. */
interface WholeCell {
  readonly value: string | number | null;
  readonly look?: SheetCellLook;
  readonly link?: string;
  readonly format?: SheetColumn["format"];
}

function wholeCell(cell: SheetCell): WholeCell {
  if (typeof cell !== "object" || cell === null) return { value: cell };
  return "day" in cell ? { value: dayNumber(cell.day), format: "date" } : cell;
}

const millisecondsOfDay = 86_400_000;

/** Days since 30 December 1899, as workbooks count them; a text that is no day stays what it is, and so does a year or a month. */
function dayNumber(day: string): number | string {
  if (day.length !== "YYYY-MM-DD".length || !isCalendarDate(day)) return day;
  const number = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
  // A workbook counts one day too many before March 1900.
  return number > 60 ? number : day;
}

function rowXml(row: number, cells: readonly SheetCell[], columns: readonly SheetColumn[], links: SheetLink[]): string {
  if (row > lastRow) throw new RangeError(`sheetXml: a sheet has ${lastRow} rows at most`);
  const written = cells.map((cell, column) => cellXml(`${columnName(column)}${row}`, cell, columns[column]?.format, links));
  return `<row r="${row}">${written.join("")}</row>`;
}

function cellXml(place: string, cell: SheetCell, columnFormat: SheetColumn["format"], links: SheetLink[]): string {
  const { value, look = "plain", link, format = columnFormat } = wholeCell(cell);
  if (link !== undefined) links.push({ cell: place, address: link });
  const style = styleNumber(look, format, link !== undefined);
  const attributes = `r="${place}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null || value === "" || (typeof value === "number" && !Number.isFinite(value))) return look === "plain" ? "" : `<c ${attributes}/>`;
  if (typeof value === "number") return `<c ${attributes}><v>${Object.is(value, -0) ? 0 : value}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** The relationships of a sheet to the addresses that it links to. */
export function linksXml(relations: string, office: string, links: readonly SheetLink[]): string {
  const list = links.map(
    ({ address }, index) => `<Relationship Id="rId${index + 1}" Type="${office}/hyperlink" Target="${xmlAttribute(address)}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="${relations}">${list.join("")}</Relationships>`;
}
