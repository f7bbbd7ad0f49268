import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import type { SheetCell, SheetColumn, WrittenSheet } from "../../contract/table-writer.ts";
import type { RawTable } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { type Language, languages } from "../../language/text.ts";
import { recordName } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { bundleWords, referenceColumns } from "./bundle/bundle-cells.ts";
import { columnLabels, sheetNames } from "./bundle/bundle-labels.ts";
import { type BundleContent, type BundleTableName, bundleTableNames, bundleTables } from "./bundle/bundle-tables.ts";
import { planWord } from "./plan-form-columns.ts";

/** A workbook with one sheet a table of the bundle, lists to choose from, and the rows of a plan where there is one. */
export async function planWorkbook(records: Pick<RecordStore, "list">, content: BundleContent | null, language: Language): Promise<readonly WrittenSheet[]> {
  const named = new Map<string, readonly string[]>();
  for (const type of new Set(Object.values(referenceColumns)))
    named.set(
      type,
      (await records.list(type)).map((record) => `${record.id} ${recordName(record)[language]}`),
    );
  return bundleTableNames.map((table): WrittenSheet => {
    const columns = Object.keys(bundleTables[table]);
    const rows = (content?.[table] ?? []) as readonly Readonly<Record<string, string>>[];
    return {
      name: sheetNames[table][language],
      frozenRows: 1,
      columns: columns.map((column) => sheetColumn(table, column, named, language)),
      rows: [
        columns.map((column): SheetCell => ({ value: columnLabels[table][column]?.[language] ?? column, look: "header" })),
        ...rows.map((row) => columns.map((column): SheetCell => row[column] ?? "")),
      ],
    };
  });
}

function sheetColumn(table: BundleTableName, column: string, named: ReadonlyMap<string, readonly string[]>, language: Language): SheetColumn {
  const name = `${table}.${column}`;
  const label = columnLabels[table][column];
  const type = referenceColumns[name];
  const choices = type === undefined ? bundleWords[name]?.map((word) => planWord(name, word, language)) : named.get(type);
  return {
    width: 18,
    format: "text",
    ...(label === undefined ? {} : { prompt: { title: label[language], text: label.says[language] } }),
    ...(choices === undefined || choices.length === 0 || choices.length > 5000 ? {} : { choices }),
  };
}

/** Reads a filled workbook; a cell that was chosen from a list holds its code before the first blank. Every fault with sheet, row and column. */
export async function readPlanWorkbook(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
): Promise<Outcome<{ readonly content: BundleContent; readonly sha256: string }>> {
  const opened = await tables.open(file);
  if (!opened.ok) return opened;
  const faults: Note[] = [];
  const content: Partial<Record<BundleTableName, Readonly<Record<string, string>>[]>> = {};
  for (const table of bundleTableNames) {
    const sheet = opened.value.sheets.find(({ name }) => languages.some((language) => sheetNames[table][language].toLowerCase() === name.trim().toLowerCase()));
    content[table] = [];
    if (sheet === undefined) {
      if (table === "plan" || table === "lines")
        faults.push(note("bundle.no-sheet", { sheet: `${sheetNames[table].zh} / ${sheetNames[table].en}` }, { file: file.name }));
      continue;
    }
    if (sheet.rows < 2) continue;
    const read = await tables.read(file, { sheet: sheet.name });
    if (!read.ok) return read;
    content[table] = rowsOf(table, read.value, sheet.name, faults);
  }
  return faults.length > 0 ? fault(faults) : success({ content: content as BundleContent, sha256: opened.value.decided.sha256 });
}

function rowsOf(table: BundleTableName, read: RawTable, sheet: string, faults: Note[]): Readonly<Record<string, string>>[] {
  const columns = Object.entries(bundleTables[table]).map(([column, kind]) => ({
    column,
    kind,
    cells: read.columns.find(({ name }) => {
      const label = columnLabels[table][column];
      return [column, label?.en, label?.zh].includes(name.trim());
    }),
  }));
  for (const { column, cells } of columns)
    if (cells === undefined)
      faults.push(
        note(
          "bundle.no-column",
          { column: `${columnLabels[table][column]?.zh ?? column} / ${columnLabels[table][column]?.en ?? column}`, sheet },
          { file: read.file, table: sheet },
        ),
      );
  return Array.from({ length: read.rowCount }, (_, row) =>
    Object.fromEntries(
      columns.map(({ column, kind, cells }) => {
        const text = (cells?.text(row) ?? "").trim();
        return [column, kind === "code" ? (text.split(/\s/)[0] ?? "") : text];
      }),
    ),
  );
}
