import type { DecidedFormat } from "../../../evidence/files/decide-format.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import type { NumberFormat } from "../../../evidence/units/number-format.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";
import { columnFormat } from "./decide-column.ts";

/** Format of each number column (null elsewhere), and that of the file as a whole (null where no number is written as text). */
export interface ColumnFormats {
  readonly columns: readonly (DecidedFormat | null)[];
  readonly file: NumberFormat | null;
}

/** Columns that decide by themselves first; the others then follow them. */
export function columnFormats(
  columns: readonly (SheetColumn | null)[],
  isMissing: (text: string) => boolean,
  options: TableOptions,
  delimiter: string | null,
): ColumnFormats {
  const alone = columns.map((column) => (column === null ? null : columnFormat(column, isMissing, options, null, delimiter)));
  const decisive = alone.find((format) => format?.decisive) ?? null;
  const formats = columns.map((column, index) => {
    const own = alone[index] ?? null;
    return column === null || own === null || own.decisive || decisive === null ? own : columnFormat(column, isMissing, options, decisive, delimiter);
  });
  const written = columns.some(
    (column) => column !== null && (column.kinds === null || column.kinds.some((kind, row) => kind === "text" && !isMissing((column.texts[row] ?? "").trim()))),
  );
  const thousands = formats.find((format) => format !== null && format.thousands !== null)?.thousands ?? null;
  const leading = decisive ?? formats.find((format) => format !== null) ?? null;
  return { columns: formats, file: written && leading !== null ? { decimal: leading.decimal, thousands } : null };
}
