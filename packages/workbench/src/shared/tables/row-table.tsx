import { Button, Table, TextInput } from "@mantine/core";
import { type CsvCell, type Language, numberText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { saveCsv } from "../documents/save-csv.ts";
import { saveWorkbook } from "../documents/save-workbook.ts";
import { FilterBar } from "../page/filter-bar.tsx";
import { sharedText } from "../shared.text.ts";
import { Invented, inventedGround, MarkedOnce } from "../words/invented.tsx";
import classes from "./row-table.module.css";
import { WideTable } from "./wide-table.tsx";

/** One column: what stands in the file and is searched, and, where a reader needs more than that, what is drawn. */
export interface RowColumn<T> {
  readonly name: string;
  readonly label: string;
  readonly text: (row: T) => CsvCell;
  readonly cell?: (row: T) => ReactNode;
  /** The mark of an invented row beside its first cell, where the text of that is not what is seen. */
  readonly mark?: (row: T) => ReactNode;
  readonly isNumber?: boolean;
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
  const save = () => {
    const heads = [...columns.map(({ label: head }) => head), t("isInvented")];
    saveCsv(
      file,
      heads,
      shown.map((row) => [...columns.map(({ text }) => text(row)), isInvented(row) ? 1 : 0]),
    );
  };
  const saveSheets = () =>
    void saveWorkbook(file, {
      title: label,
      heads: [...columns.map(({ label: head }) => head), t("isInvented")],
      rows: shown.map((row) => [...columns.map(({ text }) => text(row)), isInvented(row) ? 1 : 0]),
      about: [
        [t("tableTitle"), label],
        [t("tableSource"), document.title],
        [t("tableAddress"), location.href],
      ],
      aboutTitle: t("aboutTable"),
    });
  return (
    <>
      <FilterBar>
        {rows.length < filteredFrom ? null : (
          <TextInput type="search" label={t("filterRows")} value={sought} onChange={({ currentTarget }) => setSought(currentTarget.value)} />
        )}
        <Button variant="default" onClick={save}>
          {t("rowsAsCsv")}
        </Button>
        <Button variant="default" onClick={saveSheets}>
          {t("rowsAsWorkbook")}
        </Button>
        {isWhollyInvented ? <Invented /> : null}
        {shown.length === rows.length ? null : <span aria-live="polite">{t("rowsShown", { shown: shown.length, count: rows.length })}</span>}
      </FilterBar>
      <WideTable hasFiles label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, label: head, isNumber }) => (
              <Table.Th key={name} scope="col" className={isNumber === true ? classes.number : undefined}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className={isLong ? classes.first : undefined}>
          {shown.map((row) => (
            <Table.Tr key={keyOf(row)} className={inventedGround(isInvented(row) && !isWhollyInvented)}>
              <Table.Td className={first?.isNumber === true ? classes.number : undefined}>
                <MarkedOnce when={isInvented(row)}>{first === undefined ? null : drawn(first, row, language)}</MarkedOnce>{" "}
                {isInvented(row) && !isWhollyInvented ? (first?.mark?.(row) ?? <Invented beside={String(first?.text(row) ?? "")} />) : null}
              </Table.Td>
              <MarkedOnce when={isInvented(row)}>
                {others.map((column) => (
                  <Table.Td key={column.name} className={column.isNumber === true ? classes.number : undefined}>
                    {drawn(column, row, language)}
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

/** A number with digits behind the point is said with three figures; the file has all of them. */
function drawn<T>({ cell, text }: RowColumn<T>, row: T, language: Language): ReactNode {
  if (cell !== undefined) return cell(row);
  const value = text(row);
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "number" && !Number.isInteger(value)) return numberText(value, language);
  return isDay.test(String(value)) ? <span className={classes.day}>{value}</span> : String(value);
}
