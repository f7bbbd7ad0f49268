import { Button, Table, TextInput } from "@mantine/core";
import { amountsOf, type CsvCell, type Language, numbersAlike } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { isoDay } from "../../language/date-text.ts";
import { bracketed, colon } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { saveCsv } from "../documents/save-csv.ts";
import { saveWorkbook } from "../documents/save-workbook.ts";
import { FilterBar } from "../page/filter-bar.tsx";
import { sharedText } from "../shared.text.ts";
import { Invented, inventedGround, MarkedOnce } from "../words/invented.tsx";
import { headWith, unitOfColumn, withoutUnit } from "./column-units.ts";
import classes from "./row-table.module.css";
import { seenNumber } from "./seen-table.ts";
import { useTableAbout } from "./use-table-about.ts";
import { WideTable } from "./wide-table.tsx";
import { writtenDecimal } from "./written-decimal.ts";

/** One column: what stands in the file and is searched, and, where a reader needs more than that, what is drawn. */
export interface RowColumn<T> {
  readonly name: string;
  readonly label: string;
  readonly text: (row: T) => CsvCell;
  readonly cell?: (row: T) => ReactNode;
  /** The mark of an invented row beside its first cell, where the text of that is not what is seen. */
  readonly mark?: (row: T) => ReactNode;
  readonly isNumber?: boolean;
  /** The number of a row is an amount of this currency; those of a table that has one currency are counted in one group, which the heads name. */
  readonly currency?: (row: T) => string;
  /** What a cell without an amount says, by itself a dash. */
  readonly missing?: string;
}

interface RowTableProps<T> {
  readonly label: string;
  /** Name of the exported file, without its ending. */
  readonly file: string;
  readonly columns: readonly RowColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly isInvented: (row: T) => boolean;
}

/** Below this many rows nobody needs a filter. */
const filteredFrom = 5;

/** So many rows a phone shows before all are asked for, and a few more where only they would be kept back. */
const onPhone = { first: 8, spare: 4 } as const;

/** Rows that are filtered by a text and taken along as a file; what is invented is marked once a row, or once where every row is, and in the file. */
export function RowTable<T>({ label, file, columns, rows, keyOf, isInvented }: RowTableProps<T>): ReactNode {
  const { t, language } = useText(sharedText);
  const aboutOf = useTableAbout();
  const [sought, setSought] = useState("");
  const [isWhole, setWhole] = useState(false);
  const [first, ...others] = columns;
  const needle = sought.trim().toLocaleLowerCase();
  const shown =
    needle === ""
      ? rows
      : rows.filter((row) =>
          columns.some(({ text }) =>
            String(text(row) ?? "")
              .toLocaleLowerCase()
              .includes(needle),
          ),
        );
  const isLong = !isWhole && shown.length > onPhone.first + onPhone.spare;
  const isWhollyInvented = rows.length > 1 && rows.every(isInvented);
  const amounts = amountsOf(
    columns.flatMap((column) => amountsIn(column, rows)),
    language,
  );
  const figures = columns.map((column) => (column.currency === undefined ? columnFigures(column, rows, language) : amountFigures(column, rows, amounts)));
  const drawn = (column: RowColumn<T>, at: number, row: T): ReactNode => (column.cell ?? figures[at]?.say ?? (() => null))(row);
  const [heads, cells] = [
    [...columns.map(({ label: head }, at) => headWith(head, figures[at]?.fileUnit ?? null, (unit) => bracketed(unit, language))), t("isInvented")],
    (row: T) => [...figures.map(({ file: value }) => value(row)), isInvented(row) ? 1 : 0],
  ];
  const save = () => saveCsv(file, heads, shown.map(cells));
  const saveSheets = async () => {
    const about = await aboutOf(label);
    await saveWorkbook(file, { title: label, heads, rows: shown.map(cells), about, aboutTitle: t("aboutTable") });
  };
  return (
    <>
      <FilterBar>
        {rows.length < filteredFrom ? null : (
          <TextInput type="search" label={t("filterRows")} value={sought} onChange={({ currentTarget }) => setSought(currentTarget.value)} />
        )}
        <Button variant="default" aria-label={`${t("rowsAsCsv")}${colon(language)}${label}`} onClick={save}>
          {t("rowsAsCsv")}
        </Button>
        <Button variant="default" aria-label={`${t("rowsAsWorkbook")}${colon(language)}${label}`} onClick={() => void saveSheets()}>
          {t("rowsAsWorkbook")}
        </Button>
        {isWhollyInvented ? <Invented /> : null}
        {shown.length === rows.length ? null : <span aria-live="polite">{t("rowsShown", { shown: shown.length, count: rows.length })}</span>}
      </FilterBar>
      <WideTable hasFiles label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, label: head, isNumber }, at) => (
              <Table.Th key={name} scope="col" className={isNumber === true ? classes.number : undefined}>
                {headWith(head, figures[at]?.unit ?? null, (unit) => bracketed(unit, language))}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className={isLong ? classes.first : undefined}>
          {shown.map((row) => (
            <Table.Tr key={keyOf(row)} className={inventedGround(isInvented(row) && !isWhollyInvented)}>
              <Table.Td className={first?.isNumber === true ? classes.number : undefined}>
                <MarkedOnce when={isInvented(row)}>{first === undefined ? null : drawn(first, 0, row)}</MarkedOnce>{" "}
                {isInvented(row) && !isWhollyInvented ? (first?.mark?.(row) ?? <Invented beside={String(first?.text(row) ?? "")} />) : null}
              </Table.Td>
              <MarkedOnce when={isInvented(row)}>
                {others.map((column, at) => (
                  <Table.Td key={column.name} className={column.isNumber === true ? classes.number : undefined}>
                    {drawn(column, at + 1, row)}
                  </Table.Td>
                ))}
              </MarkedOnce>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {isLong ? (
        <p className={classes.more}>
          <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
            {t("allRows", { count: shown.length })}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** A day is not broken in two. */
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** How a column is drawn that has no drawing of its own, and what of it stands in a file; its unit stands in the head, `null` where there is none. */
interface DrawnColumn<T> {
  readonly unit: string | null;
  readonly say: (row: T) => ReactNode;
  readonly fileUnit: string | null;
  readonly file: (row: T) => CsvCell;
}

/** Numbers with digits behind the point are said with the same digits in the whole column; the file has all of them. */
function columnFigures<T>({ text, isNumber }: RowColumn<T>, rows: readonly T[], language: Language): DrawnColumn<T> {
  const values = rows.map(text);
  const numbers = values.filter((value) => typeof value === "number");
  const alike = numbers.every(Number.isInteger) ? null : numbersAlike(numbers, language);
  const unit = isNumber === true ? unitOfColumn(values) : null;
  const figure = (row: T): CsvCell => {
    const value = text(row);
    return unit === null || typeof value !== "string" ? value : withoutUnit(value);
  };
  return {
    unit,
    say: (row) => {
      const value = figure(row);
      if (value === null || value === undefined || value === "") return "–";
      if (typeof value === "number" && alike !== null) return alike(value);
      return isDay.test(String(value)) ? <span className={classes.day}>{value}</span> : String(value);
    },
    fileUnit: unit,
    file: (row) => (unit === null ? leavingCell(text(row), language) : seenNumber(String(figure(row) ?? ""), writtenDecimal(language))),
  };
}

/** A day that is written for readers leaves as one that programs read; the dash of what is missing leaves as nothing. */
function leavingCell(cell: CsvCell, language: Language): CsvCell {
  if (cell === "–") return null;
  return typeof cell === "string" ? (isoDay(cell, language) ?? cell) : cell;
}

/** The amounts of a column, each with its currency; what is missing says nothing. */
function amountsIn<T>({ text, currency }: RowColumn<T>, rows: readonly T[]): readonly { readonly value: number; readonly currency: string }[] {
  if (currency === undefined) return [];
  return rows.flatMap((row) => {
    const cell = text(row);
    return cell === null || cell === undefined || cell === "" || !Number.isFinite(Number(cell)) ? [] : [{ value: Number(cell), currency: currency(row) }];
  });
}

/** Amounts are counted alike in all columns of the table, so that planned and paid can be held beside each other; the file has them in whole units. */
function amountFigures<T>(column: RowColumn<T>, rows: readonly T[], { unit, say }: ReturnType<typeof amountsOf>): DrawnColumn<T> {
  return {
    unit: unit === "" ? null : unit,
    say: (row) => amountsIn(column, [row]).map(({ value, currency }) => say(value, currency))[0] ?? column.missing ?? "–",
    fileUnit: unit === "" ? null : (amountsIn(column, rows)[0]?.currency ?? null),
    file: (row) => amountsIn(column, [row])[0]?.value ?? null,
  };
}
