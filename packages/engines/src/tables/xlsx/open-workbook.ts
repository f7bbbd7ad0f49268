import { fault, type Note, note, type OpenedFile, type Outcome, type RawSheet, success, type TableOptions } from "@quoin/core";
import { StrewnCells } from "../grid-builder.ts";
import { ArchiveTooLarge, BrokenArchive } from "../zip/broken-archive.ts";
import { zipDirectory } from "../zip/zip-directory.ts";
import { cellStyles } from "./cell-styles.ts";
import { damagedParts } from "./damaged-parts.ts";
import type { NumberStyle } from "./number-style.ts";
import { type ReadSheet, readSheet, type SheetContext } from "./read-sheet.ts";
import { noSharedStrings, sharedStrings } from "./shared-strings.ts";
import { type Archive, findPart, partContent, type WorkbookParts, type WorkbookSheet, workbookParts } from "./workbook-parts.ts";

/** Opens an xlsx workbook. Parts that hold no cells may be damaged: that is a warning. */
export async function openWorkbook(file: string, bytes: Uint8Array, options: TableOptions, sha256: string): Promise<Outcome<OpenedFile>> {
  const at = { file, line: 1, column: 1 };
  try {
    const archive: Archive = { bytes, entries: zipDirectory(bytes) };
    if ([...archive.entries.values()].some(({ encrypted }) => encrypted)) return fault(note("table.encrypted", {}, at));
    const parts = await workbookParts(archive);
    if (parts === null) return fault(note("table.unknown-format", { problem: formatWithin(archive) }, at));
    return await openParts(file, archive, parts, options, sha256);
  } catch (cause) {
    if (cause instanceof BrokenArchive) return fault(note("table.broken-file", { problem: cause.message }, at));
    if (cause instanceof ArchiveTooLarge) return fault(note("table.too-large", { problem: cause.message }, at));
    if (cause instanceof StrewnCells) return fault(note("table.too-large", { problem: "cells far apart" }, at));
    throw cause;
  }
}

async function openParts(file: string, archive: Archive, parts: WorkbookParts, options: TableOptions, sha256: string): Promise<Outcome<OpenedFile>> {
  const notes: Note[] = [];
  const context: SheetContext = {
    strings:
      parts.strings === null || findPart(archive.entries, parts.strings) === undefined
        ? noSharedStrings
        : await sharedStrings(parts.strings, partContent(archive, parts.strings)),
    styles: await stylesOf(file, archive, parts.styles, notes),
    from1904: parts.from1904,
  };
  const opened: { part: WorkbookSheet; read: ReadSheet }[] = [];
  for (const part of parts.sheets) opened.push({ part, read: await readSheet(part.name, part.part, partContent(archive, part.part), context) });
  const chosen = chooseSheet(opened, options.sheet);
  if (chosen === undefined) {
    const sheets = parts.sheets.map(({ name }) => name).join(", ");
    return fault(
      options.sheet === undefined
        ? note("table.empty", {}, { file, line: 1, column: 1 })
        : note("table.unknown-sheet", { sheet: options.sheet, sheets }, { file, line: 1, column: 1 }),
    );
  }
  const first = chosen.formulas[0];
  if (first !== undefined)
    notes.push(note("table.formula-without-value", { count: chosen.formulas.length }, { file, line: first.row, row: first.row, column: first.column }));
  const read = new Set(
    [parts.part, parts.strings, parts.styles, ...parts.sheets.map(({ part }) => part)].flatMap((part) =>
      part === null ? [] : [findPart(archive.entries, part)?.name ?? part],
    ),
  );
  for (const { part, problem } of await damagedParts(
    archive,
    read,
    parts.sheets.map(({ part }) => part),
  ))
    notes.push(note("table.damaged-part", { part, problem }, { file, line: 1, column: 1 }));
  return success(
    {
      file,
      sheet: chosen.sheet,
      sheets: opened.map(({ part, read: { sheet } }) => ({ name: part.name, rows: sheet.rows, columns: sheet.columns })),
      decided: { format: "xlsx", encoding: null, delimiter: null, sheet: chosen.sheet.name, sha256 },
    },
    notes,
  );
}

/** The sheet that was named, else the first visible one with a number beside a text in some row, else the first that holds anything. */
function chooseSheet(opened: readonly { part: WorkbookSheet; read: ReadSheet }[], wanted: string | undefined): ReadSheet | undefined {
  if (wanted !== undefined) return (opened.find(({ part }) => part.name === wanted) ?? opened.find(({ part }) => part.name.trim() === wanted.trim()))?.read;
  const visible = opened.filter(({ part }) => !part.hidden);
  const filled = (visible.length > 0 ? visible : opened).filter(({ read }) => read.sheet.rows > 0);
  return (filled.find(({ read }) => holdsTable(read.sheet)) ?? filled[0])?.read;
}

function holdsTable(sheet: RawSheet): boolean {
  for (let row = 0; row < sheet.rows; row++) {
    if (sheet.width(row) < 2) continue;
    for (let column = 0; column < sheet.width(row); column++) if (sheet.kind(row, column) === "number") return true;
  }
  return false;
}

/** Without styles a date is a number: the cells are all there, so that is a warning. */
async function stylesOf(file: string, archive: Archive, part: string | null, notes: Note[]): Promise<readonly NumberStyle[]> {
  if (part === null) return [];
  try {
    return await cellStyles(part, partContent(archive, part));
  } catch (cause) {
    if (!(cause instanceof BrokenArchive)) throw cause;
    notes.push(note("table.damaged-part", { part, problem: cause.message }, { file, line: 1, column: 1 }));
    return [];
  }
}

function formatWithin({ entries }: Archive): string {
  const names = [...entries.keys()];
  if (names.includes("xl/workbook.bin")) return "a binary workbook (.xlsb)";
  if (names.includes("word/document.xml")) return "a Word document";
  if (names.includes("content.xml")) return "an OpenDocument file";
  return "a ZIP archive without a workbook";
}
