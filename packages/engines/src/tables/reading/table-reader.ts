import { createHash } from "node:crypto";
import { fault, note, type OpenedFile, type Outcome, type SourceFile, sheetTable, success, type TableOptions, type TableReader } from "@quoin/core";
import { fileKind, isEncryptedPackage } from "../file-kind.ts";
import { gridSheet } from "../grid-sheet.ts";
import { gunzipText } from "../gunzip-text.ts";
import { openJson } from "../json/open-json.ts";
import { parquetGrid, UnreadableParquet } from "../parquet/parquet-grid.ts";
import { openDelimited } from "../text/open-delimited.ts";
import { streamDelimited } from "../text/stream-delimited.ts";
import { openWorkbook } from "../xlsx/open-workbook.ts";

/** Reads table files from their bytes; see the port for the formats. */
export const tableReader: TableReader = {
  open: openTable,
  async read(file, options) {
    const opened = await openTable(file, options);
    if (!opened.ok) return opened;
    const table = sheetTable(opened.value);
    return table.ok ? success(table.value, [...opened.notes, ...table.notes]) : table;
  },
  stream: streamDelimited,
};

async function openTable(file: SourceFile, options: TableOptions = {}): Promise<Outcome<OpenedFile>> {
  const bytes = await file.bytes();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const at = { file: file.name, line: 1, column: 1 };
  switch (fileKind(bytes)) {
    case "zip":
      return openWorkbook(file.name, bytes, options, sha256);
    case "ole":
      return fault(note(isEncryptedPackage(bytes) ? "table.encrypted" : "table.old-workbook", {}, at));
    case "parquet":
      return openParquet(file, bytes, sha256);
    case "gzip": {
      const unpacked = await gunzipText(file.name, bytes);
      if (!unpacked.ok) return unpacked;
      if (fileKind(unpacked.value) === "json") return openJson(file.name, unpacked.value, options, sha256);
      return openDelimited(file.name, unpacked.value, options, sha256, true);
    }
    case "json":
      return openJson(file.name, bytes, options, sha256);
    case "html":
      return fault(note("table.unknown-format", { problem: "a page of HTML or XML" }, at));
    case "pdf":
      return fault(note("table.unknown-format", { problem: "a PDF" }, at));
    case "text":
      if (/\.(xlsx|parquet|xls)$/i.test(file.name)) return fault(note("table.broken-file", { problem: "its first bytes are not those of such a file" }, at));
      return openDelimited(file.name, bytes, options, sha256, false);
  }
}

async function openParquet(file: SourceFile, bytes: Uint8Array, sha256: string): Promise<Outcome<OpenedFile>> {
  try {
    const sheet = gridSheet(await parquetGrid(file, bytes));
    return success({ file: file.name, sheet, sheets: [], decided: { format: "parquet", encoding: null, delimiter: null, sheet: null, sha256 } });
  } catch (cause) {
    if (!(cause instanceof UnreadableParquet)) throw cause;
    return fault(note("table.broken-file", { problem: cause.message }, { file: file.name, line: 1, column: 1 }));
  }
}
