import { Table } from "@mantine/core";
import { numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { keyedRows } from "../tables/keyed-rows.ts";
import { WideTable } from "../tables/wide-table.tsx";
import type { ChartTable } from "./chart.ts";
import classes from "./chart-frame.module.css";

/** The numbers of a chart as a table; a missing one is a dash; the file of the chart has all digits. */
export function ChartTableView({ table }: { readonly table: ChartTable }): ReactNode {
  const { t, language } = useText(sharedText);
  return (
    <details className={classes.table}>
      <summary>{t("asTable")}</summary>
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
                <Table.Td key={table.columns[column]}>
                  {typeof cell === "number" && !Number.isInteger(cell) ? numberText(cell, language) : (cell ?? "–")}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </details>
  );
}
