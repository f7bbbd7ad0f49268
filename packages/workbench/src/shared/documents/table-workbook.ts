import { type CsvCell, type SheetCell, type WrittenSheet, workbookParts } from "@quoin/core";
import { packedFiles } from "./packed-files.ts";
import { plainMinus } from "./save-csv.ts";

/** A table of a page as it leaves it. */
export interface LeavingTable {
  /** What the table is called: the name of its sheet. */
  readonly title: string;
  /** As they are read, with their units. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** What stands on the sheet about it: a name and what is said under it. */
  readonly about: readonly (readonly [name: string, said: string])[];
  /** Name of that sheet. */
  readonly aboutTitle: string;
}

/** The sheets of a table: the table under its heads, and one that says where it comes from. */
export function tableSheets({ title, heads, rows, about, aboutTitle }: LeavingTable): readonly WrittenSheet[] {
  return [
    {
      name: title,
      frozenRows: 1,
      rows: [heads.map((value) => ({ value, look: "header" as const })), ...rows.map((row) => row.map(cellOf))],
    },
    {
      name: aboutTitle,
      rows: about.map(([name, said]) => [
        { value: name, look: "header" as const },
        { value: said, look: "wrapped" as const },
      ]),
    },
  ];
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A number is a number; a code that looks like one stays a text; what the page writes with its own minus is a number again; a day is a date. */
function cellOf(cell: CsvCell): SheetCell {
  if (typeof cell === "number" || cell === null) return cell;
  if (cell === undefined) return null;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (isDay.test(cell)) return { day: cell };
  const plain = plainMinus(cell);
  return plain === cell ? String(cell) : Number(plain);
}

/** The workbook of a table, made in the browser. */
export function tableWorkbook(table: LeavingTable): Promise<Blob> {
  return packedFiles(workbookParts(tableSheets(table)));
}
