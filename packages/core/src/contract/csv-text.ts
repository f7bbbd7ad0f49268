import { elementAt } from "./assert-present.ts";

/** A cell as it is written: numbers with full round-trip precision, null and NaN as an empty cell. */
export type CsvCell = string | number | null | undefined;

/**
 * Plain UTF-8 CSV: comma, header row, LF, quotes only where needed.
 *
 *   csvText(["a", "b"], [["x,y", 0.1], [null, Number.NaN]])  // 'a,b\n"x,y",0.1\n,\n'
 */
export function csvText(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [columns.map(csvCell).join(",")];
  for (const row of rows) lines.push(row.map(csvCell).join(","));
  lines.push("");
  return lines.join("\n");
}

/** Lines that are put together at a time. */
const linesOfPiece = 8192;

/**
 * The same of cells that are texts, column beside column: no list is made for each row, and what is done is put together piece by piece, so that a table of millions of rows costs no
 * more memory than its text.
 *
 *   csvOfColumns([{ name: "a", cells: ["1", "x,y"] }, { name: "b", cells: ["", "2"] }], 2)  // 'a,b\n1,\n"x,y",2\n'
 */
export function csvOfColumns(columns: readonly { readonly name: string; readonly cells: readonly string[] }[], rows: number): string {
  const pieces = [columns.map(({ name }) => csvCell(name)).join(",")];
  const cells = columns.map((column) => column.cells);
  const row = new Array<string>(cells.length).fill("");
  for (let from = 0; from < rows; from += linesOfPiece) {
    const lines: string[] = [];
    for (let at = from; at < Math.min(rows, from + linesOfPiece); at++) {
      for (let place = 0; place < row.length; place++) row[place] = csvCell(elementAt(elementAt(cells, place), at));
      lines.push(row.join(","));
    }
    pieces.push(lines.join("\n"));
  }
  pieces.push("");
  return pieces.join("\n");
}

export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : "";
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * CSV for a person's spreadsheet: a text that it would take for a formula (it begins with = + - @, tab or carriage return) gets an apostrophe before it. Numbers
 * stay. What people typed into records leaves so by every face; tables of figures stay as programs read them. `quoin` takes the apostrophe off again where it reads a table.
 *
 *   guardedCsv("a,b\n=1+1,-5\n")  // "a,b\n'=1+1,-5\n"
 */
export function guardedCsv(text: string): string {
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  let guarded = "";
  for (let match = cell.exec(text); match !== null && cell.lastIndex <= text.length; match = cell.exec(text)) {
    const [whole, written = "", end = ""] = match;
    const isQuoted = written.startsWith('"');
    const inside = isQuoted ? written.slice(1) : written;
    guarded += looksLikeFormula(isQuoted ? inside.slice(0, -1) : inside) ? `${isQuoted ? '"' : ""}'${inside}${end}` : whole;
    if (end === "") break;
  }
  return guarded;
}

/** One that has such an apostrophe already gets a second, so that taking one off gives back what was there. */
function looksLikeFormula(cell: string): boolean {
  return /^'*[=+\-@\t\r]/.test(cell) && (cell.startsWith("'") || !Number.isFinite(Number(cell.trim() === "" ? "x" : cell)));
}

/** A table of a file that a use case makes: CSV where it is printed, its cells still texts and numbers, so that a face can write another format. */
export class CsvTable {
  readonly columns: readonly string[];
  readonly #rows: readonly (readonly CsvCell[])[];

  constructor(columns: readonly string[], rows: Iterable<readonly CsvCell[]>) {
    this.columns = columns;
    this.#rows = [...rows];
  }

  get rows(): readonly (readonly CsvCell[])[] {
    return this.#rows;
  }

  /** The file in pieces that follow one another; a long table in many. */
  *texts(): Iterable<string> {
    yield csvText(this.columns, this.rows);
  }

  toString(): string {
    return [...this.texts()].join("");
  }
}

/** `csvTable(["a"], [[1]])` is the file that `csvText` prints. */
export function csvTable(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): CsvTable {
  return new CsvTable(columns, rows);
}
