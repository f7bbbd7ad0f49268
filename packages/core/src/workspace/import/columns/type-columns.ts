import { elementAt } from "../../../contract/assert-present.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import type { NumberFormat } from "../../../evidence/units/number-format.ts";
import { type Note, note } from "../../../language/note.ts";
import type { DayOrder } from "../../conventions.ts";
import { canonicalDate } from "../cells/canonical-date.ts";
import { canonicalNumber } from "../cells/canonical-number.ts";
import { cellText } from "../cells/clean-text.ts";
import { dayOrder } from "../cells/day-order.ts";
import type { FilePlace } from "../layout/file-place.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";
import { isYearText } from "../layout/row-facts.ts";
import { dayQuestion, numberQuestion } from "../questions/format-questions.ts";
import type { ColumnType, ImportColumn } from "../table/import-table.ts";
import { columnFormats } from "./column-formats.ts";
import { type ColumnHints, columnType } from "./decide-column.ts";

/** The columns with their cells as they will be stored, and what was decided on the way. */
export interface TypedColumns {
  readonly columns: readonly ImportColumn[];
  /** Null where no number is written as text. */
  readonly format: NumberFormat | null;
  /** Marker of a missing value → cells that held it. */
  readonly missing: Readonly<Record<string, number>>;
  readonly faults: readonly Note[];
  /** What no cell of the file settles. */
  readonly questions: readonly Note[];
  readonly assumptions: readonly Note[];
}

const plainFormat: NumberFormat = { decimal: ".", thousands: null };

/** Decides the type and format of every column and brings its cells to their plain form: texts tidied, numbers and dates plain, markers of missing values empty. */
export function typeColumns(
  columns: readonly SheetColumn[],
  rows: readonly number[],
  hintsOf: (column: SheetColumn, index: number) => ColumnHints,
  options: TableOptions,
  delimiter: string | null,
  at: FilePlace,
): TypedColumns {
  const faults = new ListedFaults();
  const missing = new Map<string, number>();
  const hints = columns.map(hintsOf);
  const types = columns.map((column, index) => columnType(column, elementAt(hints, index)));
  const isMissing = hints[0]?.isMissing ?? (() => false);
  const formats = columnFormats(
    columns.map((column, index) => (types[index] === "number" ? column : null)),
    isMissing,
    options,
    delimiter,
  );
  const days = columns.map((column, index) => (types[index] === "date" ? dayOrder(column.texts.filter((_, row) => column.kinds?.[row] !== "date")) : null));
  const fileOrder = days.find((each) => each !== null && each.order !== null)?.order ?? null;
  const said = hints[0]?.days ?? null;
  const zeros = new Map<string, number>();
  const typed = columns.map((column, index): ImportColumn => {
    const type = elementAt(types, index);
    const { isZero } = elementAt(hints, index);
    const isMarker = type === "text" ? elementAt(hints, index).isMissingText : isMissing;
    const plain = plainCell(type, formats.columns[index] ?? plainFormat, said ?? days[index]?.order ?? fileOrder ?? "day-first");
    const cells = column.texts.map((raw, row) => {
      const text = cellText(raw);
      if (text === "") return "";
      if (type === "number" && isZero(text)) {
        zeros.set(text, (zeros.get(text) ?? 0) + 1);
        return "0";
      }
      if (isMarker(text)) {
        missing.set(text, (missing.get(text) ?? 0) + 1);
        return "";
      }
      const cell = type === "number" && column.kinds?.[row] === "number" ? text : plain(text);
      if (cell === null)
        faults.add(type === "date" ? "import.not-a-date" : "import.not-a-number", { column: column.name, text }, at(elementAt(rows, row), column));
      return cell ?? "";
    });
    return { source: column.source, name: column.name, place: column.place, type, cells: wholeYears(type, cells) };
  });
  const place = (index: number) => at(elementAt(rows, 0), elementAt(columns, index));
  const questions = columns.flatMap((column, index) => {
    const [format, day] = [formats.columns[index] ?? null, days[index] ?? null];
    if (format !== null && format.ambiguous !== null) return [numberQuestion(column, format.ambiguous, isMissing, place(index))];
    return day !== null && day.order === null && day.open !== null && said === null && fileOrder === null ? [dayQuestion(column, day.open, place(index))] : [];
  });
  const assumptions = [
    ...days.flatMap((day, index) =>
      day !== null && said === null && day.order !== null && day.open !== null && day.telling !== null
        ? [
            note(
              "import.assumed-days",
              { column: elementAt(columns, index).name, order: day.order === "day-first" ? "dd/mm/yyyy" : "mm/dd/yyyy", text: day.telling },
              place(index),
            ),
          ]
        : [],
    ),
    ...[...zeros].map(([text, count]) => note("import.assumed-zero", { text, count })),
  ];
  return { columns: typed, format: formats.file, missing: Object.fromEntries(missing), faults: faults.notes(), questions, assumptions };
}

/** Years that a program wrote as `2014.0` are years. */
function wholeYears(type: ColumnType, cells: readonly string[]): readonly string[] {
  const floats = type === "number" && cells.some((cell) => cell.includes(".")) && cells.every((cell) => cell === "" || isYearText(cell));
  return floats ? cells.map((cell) => cell.replace(/\.0+$/, "")) : cells;
}

function plainCell(type: ColumnType, format: NumberFormat, order: DayOrder): (text: string) => string | null {
  if (type === "text") return (text) => text;
  return type === "date" ? (text) => canonicalDate(text, order) : (text) => canonicalNumber(text, format);
}
