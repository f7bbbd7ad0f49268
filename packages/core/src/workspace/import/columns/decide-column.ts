import type { TableField } from "../../../evidence/data-package.ts";
import { type DecidedFormat, decideFormat } from "../../../evidence/files/decide-format.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import type { NumberFormat } from "../../../evidence/units/number-format.ts";
import type { DayOrder } from "../../conventions.ts";
import { canonicalDate } from "../cells/canonical-date.ts";
import { plainNumberText } from "../cells/clean-text.ts";
import { dayOrder } from "../cells/day-order.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";
import { isNumberText, isYearText } from "../layout/row-facts.ts";
import type { ColumnType } from "../table/import-table.ts";

/** A header that says code, in the languages of which the word is not `code` itself. */
const codeName =
  /code|(^|[\s_])(id|key|no|nuts|nace|isic|sitc|hs|zip|ticker)$|代码|编码|编号|代号|证券|邮编|c[oó]digo|c[oò]dice|codice|(^|[\s_])(kód|kod|kodu|kode|koodi|kodas|kods|codi)([\s_]|$)|(^|[\s_])(код|шифр)([\s_]|$)|κωδικ|コード|코드|번호|(^|\s)mã(\s|$)|رمز|كود|קוד|รหัส|कोड/iu;

/** What decides a column's type beside its cells. */
export interface ColumnHints {
  /** Type of the field in the table that is there already. */
  readonly field?: TableField | undefined;
  /** Type that the mapping names. */
  readonly declared?: ColumnType | undefined;
  /** Texts that mean a missing value where the column is one of numbers or dates. */
  isMissing(text: string): boolean;
  /** Texts that mean zero there. */
  isZero(text: string): boolean;
  /** The order of day and month that somebody says. */
  readonly days: DayOrder | null;
  /** The same where it is one of texts: there only what the mapping says and what is no text of anyone (`…`), and never in a key. */
  isMissingText(text: string): boolean;
  /** True for the first column, which names the rows. */
  readonly first: boolean;
}

/**
 * The type of a column. Codes are text: a leading zero, whole numbers that a workbook keeps as text or that all have the same length, a header that says so.
 * A column of which more than half are numbers is one of numbers, so that the rest are faults; the first column must be numbers throughout.
 */
export function columnType(column: SheetColumn, { field, declared, isMissing, isZero, days, first }: ColumnHints): ColumnType {
  if (declared !== undefined) return declared;
  if (field !== undefined)
    return field.type === "number" || field.type === "integer" || field.type === "year" ? "number" : field.type === "date" ? "date" : "text";
  const cells = column.texts.map((text, index) => ({ text: text.trim(), kind: column.kinds?.[index] ?? null })).filter(({ text }) => text !== "");
  const held = cells.filter(({ text }) => !isMissing(text));
  // A column of `x` alone is one of ticks.
  if (held.length === 0) return cells.some(({ text }) => text !== "x") ? "number" : "text";
  const { order, open, contradicts } = dayOrder(held.map(({ text }) => text));
  // Days that nobody can tell the order of are days still: it is asked.
  const asDays = days ?? order ?? (open !== null && !contradicts ? "day-first" : null);
  if (held.every(({ text, kind }) => kind === "date" || canonicalDate(text, asDays) !== null)) return "date";
  const numbers = held.filter(({ text, kind }) => kind === "number" || isZero(text) || isNumberText(text));
  if (numbers.length === 0 || codeName.test(column.name)) return "text";
  const written = numbers.filter(({ text, kind }) => kind !== "number" && !isZero(text)).map(({ text }) => plainNumberText(text));
  if (written.some((text) => /^0\d+$/.test(text))) return "text";
  const whole = numbers.length === held.length && written.length > numbers.length / 2 && written.every((text) => /^\d+$/.test(text));
  const length = written[0]?.length ?? 0;
  if (
    whole &&
    !written.every(isYearText) &&
    written.every((text) => text.length === length) &&
    length >= 4 &&
    (column.kinds !== null || (first && length >= 5))
  )
    return "text";
  return numbers.length === held.length || (!first && numbers.length > held.length / 2) ? "number" : "text";
}

/** The number format of a column: cells that a workbook keeps as numbers are plain already and say nothing. */
export function columnFormat(
  column: SheetColumn,
  isMissing: (text: string) => boolean,
  options: TableOptions,
  hint: NumberFormat | null,
  delimiter: string | null,
): DecidedFormat {
  const texts = column.texts.filter((text, index) => column.kinds?.[index] !== "number" && !isMissing(text.trim())).map(plainNumberText);
  return decideFormat(texts, options, hint, delimiter);
}
