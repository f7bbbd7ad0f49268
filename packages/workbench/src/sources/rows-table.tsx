import { Table } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { bracketed } from "../language/marks.ts";
import { evidenceText } from "../language/measured-text.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { BehindTable } from "../shared/tables/behind-table.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { sourcesText } from "./sources.text.ts";

type TableRows = ApiAnswer<"rows">;

/** Rows of evidence as the file holds them, with their numbers; a missing cell is a dash. Years and codes are not grouped. */
export function RowsTable({ table: { table, columns, rows } }: { readonly table: Pick<TableRows, "table" | "columns" | "rows"> }): ReactNode {
  const { t, pick, language } = useText(sourcesText);
  const titleOf = useTableTitles();
  const placeName = usePlaceNames();
  const nameIn = (column: TableRows["columns"][number] | undefined): ((code: string) => string) => {
    const names = column?.names;
    if (names !== undefined) return (code) => (Object.hasOwn(names, code) ? pick(names[code] ?? { en: code, zh: code }) : code);
    return column?.name === "unit" ? (code) => unitText(code, language) : placeName;
  };
  const isNumber = columns.map(({ type }) => type === "number" || type === "integer");
  return (
    <BehindTable value={[table]}>
      <WideTable label={titleOf(table)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="right">
              {t("number")}
            </Table.Th>
            {columns.map(({ name, title, unit }, place) => (
              <Table.Th key={name} scope="col" ta={isNumber[place] === true ? "right" : "left"}>
                {title === null ? null : <div>{pick(title)}</div>}
                <code>{name}</code>
                {unit === null || unit === "1" || unit === "flag" || unit === "see the column unit" ? null : (
                  <span>{bracketed(unitText(unit, language), language)}</span>
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ row, cells }) => (
            <Table.Tr key={row}>
              <Table.Td ta="right">{row}</Table.Td>
              {cells.map((cell, place) => (
                <Table.Td key={columns[place]?.name} ta={isNumber[place] === true ? "right" : "left"}>
                  {cell === null
                    ? "–"
                    : typeof cell === "number" && isNumber[place] === true
                      ? evidenceText(cell, language)
                      : said(String(cell), nameIn(columns[place]))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </BehindTable>
  );
}

/** A code of a place, a unit or an indicator by its name, with the code of the file beside it. */
function said(cell: string, nameOf: (code: string) => string): ReactNode {
  const name = nameOf(cell);
  return name === cell ? (
    cell
  ) : (
    <>
      {name} <code>{cell}</code>
    </>
  );
}
