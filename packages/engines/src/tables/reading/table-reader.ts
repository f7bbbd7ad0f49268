import { createHash } from "node:crypto";
import { basename } from "node:path";
import {
  fault,
  note,
  type OpenedFile,
  type Outcome,
  type RawSheet,
  type SourceFile,
  sheetTable,
  success,
  type TableFormat,
  type TableOptions,
  type TableReader,
} from "@quoin/core";
import { arrowColumns, UnreadableArrow } from "../arrow/arrow-columns.ts";
import { typedSheet } from "../columns/typed-sheet.ts";
import type { ColumnsOfTable } from "../duckdb/duckdb-columns.ts";
import { type FileKind, fileKind, isEncryptedPackage } from "../file-kind.ts";
import { gunzipText } from "../gunzip-text.ts";
import { openJson } from "../json/open-json.ts";
import { parquetColumns, UnreadableParquet } from "../parquet/parquet-columns.ts";
import { duckdbTable } from "../parts/duckdb-table.ts";
import { packageResource } from "../parts/package-resource.ts";
import { sqliteTable } from "../parts/sqlite-table.ts";
import { openDelimited } from "../text/open-delimited.ts";
import { streamDelimited } from "../text/stream-delimited.ts";
import { openWorkbook } from "../xlsx/open-workbook.ts";
import { fileOfMachine } from "./file-of-machine.ts";
import { isAsSaid, optionsWith } from "./said-options.ts";
import { withoutMissing } from "./said-sheet.ts";

/** Reads table files from their bytes; see the port for the formats. */
export const tableReader: TableReader = {
  open: openTable,
  async read(file, options) {
    const opened = await openTable(file, options);
    if (!opened.ok) return opened;
    const table = sheetTable(opened.value);
    return table.ok ? success(table.value, [...opened.notes, ...table.notes]) : table;
  },
  // What is said of a file is held against the whole of it.
  stream: async (file, asked, options, onRows) => (file.said === undefined ? streamDelimited(file, asked, options, onRows) : null),
};

/** A file as it is, and as whoever handed it in says it is. */
async function openTable(file: SourceFile, options: TableOptions = {}): Promise<Outcome<OpenedFile>> {
  const bytes = await file.bytes();
  const kind = fileKind(bytes);
  const { said } = file;
  const found = kind === "gzip" ? "csv.gz" : kind;
  if (said?.format !== undefined && !isAsSaid(said.format, kind))
    return fault(note("table.other-format", { file: file.name, said: said.format, found }, { file: file.name, line: 1, column: 1 }));
  const opened = await openBytes(file, bytes, kind, optionsWith(options, said));
  if (!opened.ok || said?.missing === undefined) return opened;
  return success({ ...opened.value, sheet: withoutMissing(opened.value.sheet, said.missing) }, opened.notes);
}

async function openBytes(file: SourceFile, bytes: Uint8Array, kind: FileKind, options: TableOptions): Promise<Outcome<OpenedFile>> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const at = { file: file.name, line: 1, column: 1 };
  switch (kind) {
    case "zip":
      return openWorkbook(file.name, bytes, options, sha256);
    case "ole":
      return fault(note(isEncryptedPackage(bytes) ? "table.encrypted" : "table.old-workbook", {}, at));
    case "parquet":
      return openTyped(file.name, "parquet", sha256, () => parquetColumns(file, bytes));
    case "arrow":
      return openTyped(file.name, "arrow", sha256, () => arrowColumns(bytes));
    case "duckdb":
    case "sqlite": {
      const { path } = file;
      if (path === undefined) return fault(note("table.database-bytes", { file: file.name }, at));
      return openTable({ name: file.name, bytes: () => (kind === "duckdb" ? duckdbTable(path, { part: null }) : sqliteTable(path, { part: null })) }, options);
    }
    case "gzip": {
      const unpacked = await gunzipText(file.name, bytes);
      if (!unpacked.ok) return unpacked;
      if (fileKind(unpacked.value) === "json") return openJson(file.name, unpacked.value, options, sha256);
      return openDelimited(file.name, unpacked.value, options, sha256, true);
    }
    case "json":
      return file.path !== undefined && basename(file.path) === "datapackage.json"
        ? openOnlyResource(file.path, options)
        : openJson(file.name, bytes, options, sha256);
    case "html":
      return fault(note("table.unknown-format", { problem: "a page of HTML or XML" }, at));
    case "pdf":
      return fault(note("table.unknown-format", { problem: "a PDF" }, at));
    case "text":
      if (/\.(xlsx|parquet|xls|arrow|feather|duckdb)$/i.test(file.name))
        return fault(note("table.broken-file", { problem: "its first bytes are not those of such a file" }, at));
      return openDelimited(file.name, bytes, options, sha256, false);
  }
}

/** The resource of a package that holds one. */
async function openOnlyResource(path: string, options: TableOptions): Promise<Outcome<OpenedFile>> {
  const resource = packageResource(path, null);
  if ("rows" in resource) return openTable({ name: basename(path), said: resource.said, bytes: async () => resource.rows }, options);
  return openTable(fileOfMachine(resource.path, resource.said), options);
}

/** A format whose cells have types. */
async function openTyped(file: string, format: TableFormat, sha256: string, read: () => Promise<ColumnsOfTable>): Promise<Outcome<OpenedFile>> {
  try {
    const { columns, rowCount } = await read();
    const sheet: RawSheet = typedSheet(columns, rowCount);
    return success({ file, sheet, sheets: [], decided: { format, encoding: null, delimiter: null, sheet: null, sha256 } });
  } catch (cause) {
    if (!(cause instanceof UnreadableParquet || cause instanceof UnreadableArrow)) throw cause;
    return fault(note("table.broken-file", { problem: cause.message }, { file, line: 1, column: 1 }));
  }
}
