import { Button, Table } from "@mantine/core";
import { codeEntry, type LineTable, namedCell, ownFormatter, tableWord } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { bracketed, listMark } from "../../language/marks.ts";
import { measuredColumn } from "../../language/measured-text.ts";
import { unitText } from "../../language/unit-text.ts";
import { useText } from "../../language/use-text.ts";
import { usePlaceNames } from "../../regions/place-names.ts";
import { keyedRows } from "../../shared/tables/keyed-rows.ts";
import { WideTable } from "../../shared/tables/wide-table.tsx";
import { planText } from "../plan.text.ts";

const shownFirst = 15;

type Cell = LineTable["rows"][number][number];
type Kind = NonNullable<LineTable["columns"][number]["kind"]>;

interface LineTableProps {
  readonly table: LineTable;
  /** Opens the reasons against the thing that a row is about, by its first cell. */
  readonly why?: (id: string) => void;
}

/** What a line chose from, as a table: ranked regions, projects, sites. A missing cell is a dash. */
export function LineTableView({ table: { columns, rows, names }, why }: LineTableProps): ReactNode {
  const { t, language, pick, ours } = useText(planText);
  const placeName = usePlaceNames();
  const [shown, setShown] = useState(rows.length <= shownFirst + 5 ? rows.length : shownFirst);
  const isNumber = columns.map((_, place) => rows.some((row) => typeof row[place] === "number"));
  const figures = columns.map(({ unit }, place) =>
    measuredColumn(
      rows.flatMap((row) => (typeof row[place] === "number" ? row[place] : [])),
      unit ?? "",
      language,
    ),
  );
  const codeName: Partial<Record<Kind, (code: string) => string>> = {
    region: placeName,
    instrument: (code) => ours(codeEntry("stip-instruments", code)?.label ?? { en: code, zh: code }),
    unit: (unit) => unitText(unit, language),
  };
  const cellText = (cell: Cell | undefined, place: number) => {
    if (cell === null || cell === undefined) return "–";
    const kind = columns[place]?.kind;
    if (kind === "year") return String(cell);
    if (typeof cell === "number") return figures[place]?.say(cell);
    const nameOf = kind === undefined ? undefined : codeName[kind];
    if (nameOf !== undefined) return [cell].flat().map(nameOf).join(listMark(language));
    const said = namedCell(cell, names, ownFormatter(language), (code) => ours({ en: code, zh: tableWord(code, "zh") }));
    // What bears no name but its identifier is no word of any language.
    return said === cell ? <span translate="no">{cell}</span> : said;
  };
  return (
    <>
      <WideTable label={t("chosenFrom")}>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ name, label, kind }, place) => (
              <Table.Th key={name} scope="col" ta={isNumber[place] === true ? "right" : "left"}>
                {pick(label)}
                {kind === "year" || (figures[place]?.unit ?? "") === "" ? "" : bracketed(figures[place]?.unit ?? "", language)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keyedRows(rows.slice(0, shown)).map(({ key, row }) => (
            <Table.Tr key={key}>
              {row.map((cell, place) => (
                <Table.Td key={columns[place]?.name} ta={isNumber[place] === true ? "right" : "left"}>
                  {why === undefined || place > 0 ? (
                    cellText(cell, place)
                  ) : (
                    <Button variant="default" size="compact-sm" aria-label={`${t("whyNotOpen")} ${cell}`} onClick={() => why(String(cell))}>
                      {cellText(cell, place)}
                    </Button>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {rows.length <= shown ? null : (
        <p className="no-print">
          <Button variant="default" size="compact-sm" onClick={() => setShown(rows.length)}>
            {t("showRows", { count: rows.length })}
          </Button>
        </p>
      )}
    </>
  );
}
