import { Table } from "@mantine/core";
import { type Language, numbersAlike } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { keyedRows } from "../tables/keyed-rows.ts";
import { WideTable } from "../tables/wide-table.tsx";
import type { ChartTable } from "./chart.ts";
import classes from "./chart-frame.module.css";

/** So many rows stand in the page from the beginning, where a reader's search of the page finds them; a longer table is made when it is opened. */
const madeAtOnce = 60;

/** The numbers of a chart as a table; a missing one is a dash; the file of the chart has all digits. */
export function ChartTableView({ table }: { readonly table: ChartTable }): ReactNode {
  const { t, language } = useText(sharedText);
  const [isOpened, setOpened] = useState(false);
  const isMade = isOpened || table.rows.length <= madeAtOnce;
  const say = table.columns.map((_, column) =>
    fractionsAlike(
      table.rows.map((row) => row[column]),
      language,
    ),
  );
  return (
    <details className={classes.table} onToggle={() => setOpened(true)}>
      <summary>{t("asTable")}</summary>
      {isMade ? (
        <WideTable label={t("asTable")}>
          <Table.Thead>
            <Table.Tr>
              {table.columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {keyedRows(table.rows).map(({ key, row }) => (
              <Table.Tr key={key}>
                {row.map((cell, column) => (
                  <Table.Td key={table.columns[column]}>{typeof cell === "number" ? (say[column]?.(cell) ?? cell) : (cell ?? "–")}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      ) : null}
    </details>
  );
}

/** How a column with fractions is written, all with the same digits; `null` for whole numbers, which may be years. */
function fractionsAlike(cells: readonly unknown[], language: Language): ((value: number) => string) | null {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.every(Number.isInteger) ? null : numbersAlike(numbers, language);
}
