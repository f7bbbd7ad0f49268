import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { WideTable } from "./wide-table.tsx";

interface FigureTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A plain table: a head for each column, a row for each case. */
export function FigureTable({ label, heads, rows }: FigureTableProps): ReactNode {
  return (
    <WideTable label={label}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head}>{head}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, cells }) => (
          <Table.Tr key={id}>
            {heads.map((head, at) => (
              <Table.Td key={head}>{cells[at]}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
