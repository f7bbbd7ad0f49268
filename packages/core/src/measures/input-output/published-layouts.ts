import type { RawSheet } from "../../evidence/files/raw-sheet.ts";

/** Layouts in which world tables are published. */
export const publishedLayouts = ["wiod", "adb", "icio", "figaro", "exiobase", "eora"] as const;
export type PublishedLayout = (typeof publishedLayouts)[number];

/** Country and code of a row or a column. */
export interface SectorLabel {
  readonly country: string;
  readonly code: string;
}

/** A row or column of a sheet that has a label; what has none, totals and value added without a country, is left out. */
export interface Labelled extends SectorLabel {
  readonly at: number;
}

/** Where the labelled rows and columns of a sheet stand. */
export interface LabelledSheet {
  readonly sheet: RawSheet;
  readonly rows: readonly Labelled[];
  readonly columns: readonly Labelled[];
}

/** Codes that are sums of other columns or rows. */
const totals = /^(tot|total|out|output|go|x|w)$/i;

/**
 * The labelled rows and columns of a published sheet.
 *
 *   wiod, adb   codes c1, c2 … (r1, r2 … for rows) in a row and a column, countries in the row above and the column before
 *   icio        AUS_01T02 in the first row and column; CN1, CN2 are parts of CHN, MX1, MX2 of MEX
 *   figaro      AT_A01, AT_P3_S13 in the first row and column
 *   exiobase    region and sector in the first two rows and columns
 *   eora        no labels in the sheet: they are in files of their own, a row each (country, code, kind, sector)
 *
 * @param labels of eora: those of the rows, those of the columns
 * @returns null where the sheet is of another layout
 */
export function labelledSheet(layout: PublishedLayout, sheet: RawSheet, labels?: readonly [rows: RawSheet, columns: RawSheet]): LabelledSheet | null {
  const found =
    layout === "eora"
      ? separate(sheet, labels)
      : layout === "exiobase"
        ? paired(sheet)
        : layout === "icio" || layout === "figaro"
          ? joined(sheet)
          : coded(sheet);
  return found === null || found.rows.length === 0 || found.columns.length === 0 ? null : found;
}

function known(labels: readonly Labelled[]): readonly Labelled[] {
  return labels.filter(({ country, code }) => country !== "" && code !== "" && !totals.test(country) && !totals.test(code));
}

const numbers = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function joined(sheet: RawSheet): LabelledSheet {
  const label = (text: string, at: number): Labelled => {
    const cut = text.indexOf("_");
    const country = cut < 0 ? "" : text.slice(0, cut);
    return { at, country: parts.get(country) ?? country, code: cut < 0 ? "" : text.slice(cut + 1) };
  };
  return {
    sheet,
    rows: known(numbers(1, sheet.rows).map((row) => label(sheet.text(row, 0).trim(), row))),
    columns: known(numbers(1, sheet.columns).map((column) => label(sheet.text(0, column).trim(), column))),
  };
}

/** Parts of countries that the OECD tells apart by kind of firm. */
const parts = new Map([
  ["CN1", "CHN"],
  ["CN2", "CHN"],
  ["MX1", "MEX"],
  ["MX2", "MEX"],
]);

function paired(sheet: RawSheet): LabelledSheet {
  const cell = (row: number, column: number): string => sheet.text(row, column).trim();
  return {
    sheet,
    // A third row of heads names the columns of labels.
    rows: known(numbers(2, sheet.rows).map((row) => ({ at: row, country: cell(row, 0), code: cell(row, 1) }))).filter(({ country }) => country !== "region"),
    columns: known(numbers(2, sheet.columns).map((column) => ({ at: column, country: cell(0, column), code: cell(1, column) }))),
  };
}

function separate(sheet: RawSheet, labels: readonly [rows: RawSheet, columns: RawSheet] | undefined): LabelledSheet | null {
  if (labels === undefined) return null;
  const read = (list: RawSheet): readonly Labelled[] =>
    numbers(0, list.rows)
      .filter((row) => !list.isBlank(row))
      .map((row, at) => ({ at, country: list.text(row, 1).trim(), code: list.text(row, 3).trim() }));
  const [rows, columns] = [read(labels[0]), read(labels[1])];
  return rows.length > sheet.rows || columns.length > sheet.columns ? null : { sheet, rows: known(rows), columns: known(columns) };
}

const isCode = (text: string): boolean => /^[cr]\d+$/i.test(text.trim());
/** Rows and columns within which the codes must begin. */
const searched = 12;

function coded(sheet: RawSheet): LabelledSheet | null {
  const codes = (texts: readonly string[]): number => texts.filter(isCode).length;
  const [width, height] = [Math.min(sheet.columns, 60), Math.min(sheet.rows, 60)];
  const head = numbers(1, Math.min(searched, sheet.rows)).find((row) => codes(numbers(0, width).map((column) => sheet.text(row, column))) >= 2);
  const side = numbers(1, Math.min(searched, sheet.columns)).find((column) => codes(numbers(0, height).map((row) => sheet.text(row, column))) >= 2);
  if (head === undefined || side === undefined) return null;
  const label = (code: string, country: string, at: number): Labelled => ({
    at,
    country: country.trim(),
    code: isCode(code) ? `c${code.trim().slice(1)}` : "",
  });
  return {
    sheet,
    rows: known(numbers(head + 1, sheet.rows).map((row) => label(sheet.text(row, side), sheet.text(row, side - 1), row))),
    columns: known(numbers(side + 1, sheet.columns).map((column) => label(sheet.text(head, column), sheet.text(head - 1, column), column))),
  };
}
