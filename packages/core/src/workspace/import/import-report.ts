import { z } from "zod";
import { elementAt } from "../../contract/assert-present.ts";
import { type OpenedFile, tableEncodings, tableFormats } from "../../evidence/files/table-reader.ts";
import { type Note, renderedNote, renderNote } from "../../language/note.ts";
import type { Language } from "../../language/text.ts";
import type { Proposals } from "./columns/propose-columns.ts";
import { toldEffect } from "./effect/import-effect.ts";
import type { Tabulated } from "./tabulate/tabulate.ts";

/** What is found in a file. Rows count from 1 in it, blank ones too. */
export const fileReport = z.object({
  file: z.string(),
  sha256: z.string(),
  format: z.enum(tableFormats),
  encoding: z.enum(tableEncodings).nullable(),
  delimiter: z.string().nullable(),
  decimal: z.string().nullable(),
  thousands: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), rows: z.number(), columns: z.number() })),
  header_rows: z.array(z.number()),
  footer_rows: z.array(z.number()),
  columns: z.array(z.object({ source: z.string(), name: z.string(), type: z.enum(["text", "number", "date"]), missing: z.number() })),
  rows: z.number(),
  totals: z.array(z.object({ row: z.number(), column: z.string(), value: z.string(), kind: z.string() })),
  missing: z.record(z.string(), z.number()),
  /** What the columns seem to be, in the form in which a mapping declares it: nothing of it is done unasked. */
  keys: z.array(z.string()),
  references: z.record(z.string(), z.string()),
  units: z.record(z.string(), z.string()),
  /** First rows of the table as it would be written. */
  sample: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  written: z.number(),
  /** What was taken for granted rather than said by the file: the office's conventions, counts in ones, lines above the table. */
  assumptions: z.array(renderedNote),
  warnings: z.array(
    z.object({ code: z.string(), row: z.number().nullable(), column: z.union([z.string(), z.number()]).nullable(), message: z.string(), count: z.number() }),
  ),
});
export type FileReport = z.infer<typeof fileReport>;

/** What an import found and did, or would do. */
export const importReport = fileReport.extend(toldEffect);
export type ImportReport = z.infer<typeof importReport>;

const sampleRows = 8;

export function reportOf(opened: OpenedFile, tabulated: Tabulated, proposed: Proposals, notes: readonly Note[], language: Language): FileReport {
  const { decided } = opened;
  const { layout, format, fileColumns, missing, totals, table } = tabulated;
  const isText = decided.encoding !== null && decided.delimiter !== null;
  return {
    file: opened.file,
    sha256: decided.sha256,
    format: decided.format,
    encoding: decided.encoding,
    delimiter: decided.delimiter,
    decimal: format?.decimal ?? (isText ? "." : null),
    thousands: format?.thousands ?? null,
    sheet: decided.sheet,
    sheets: [...opened.sheets],
    header_rows: layout.headerRows.map((row) => row + 1),
    footer_rows: layout.footerRows.map((row) => row + 1),
    columns: fileColumns.map(({ source, name, type, cells }) => ({ source, name, type, missing: cells.filter((cell) => cell === "").length })),
    rows: layout.dataRows.length,
    totals: [...totals],
    missing: { ...missing },
    keys: [...proposed.keys],
    references: { ...proposed.references },
    units: { ...proposed.units },
    sample: {
      columns: table.columns.map(({ name }) => name),
      rows: table.rows.slice(0, sampleRows).map((_, row) => table.columns.map(({ cells }) => elementAt(cells, row))),
    },
    written: table.rows.length,
    assumptions: notes.filter(({ code }) => code.startsWith("import.assumed-")).map((each) => renderNote(each, language)),
    warnings: notes
      .filter(({ severity }) => severity === "warning")
      .map((note) => {
        const { code, at, message } = renderNote(note, language);
        return {
          code,
          row: at.row ?? null,
          column: at.field ?? (at.row === undefined ? null : (at.column ?? null)),
          message,
          count: 1 + (typeof note.parameters["more"] === "number" ? note.parameters["more"] : 0),
        };
      }),
  };
}
