import { Button, Table } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { bracketed } from "../../language/marks.ts";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../shared.text.ts";
import { unitsInHeads } from "./column-units.ts";
import { WideTable } from "./wide-table.tsx";

/** Rows that are shown at once; the others are one click away. */
const shownFirst = 15;

interface FigureTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A plain table: a head for each column, a row for each case. A unit that a whole column repeats stands in its head. */
export function FigureTable({ label, heads, rows }: FigureTableProps): ReactNode {
  const { t, language } = useText(sharedText);
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole || rows.length <= shownFirst + 5 ? rows : rows.slice(0, shownFirst);
  const figures = unitsInHeads(
    heads,
    rows.map(({ cells }) => cells),
    (unit) => bracketed(unit, language),
  );
  return (
    <>
      <WideTable label={label}>
        <Table.Thead>
          <Table.Tr>
            {figures.heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ id, cells }) => (
            <Table.Tr key={id}>
              {heads.map((head, at) => (
                <Table.Td key={head}>{figures.cell(cells[at], at)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {shown.length === rows.length ? null : (
        <>
          <p className="print-only">{t("rowsShown", { shown: shown.length, count: rows.length })}</p>
          <p className="no-print">
            <Button variant="default" size="compact-sm" onClick={() => showWhole(true)}>
              {t("showRows", { count: rows.length })}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
