import { codeEntry } from "../../codes/code-lists.ts";
import { moneyUnit } from "../../language/money-unit.ts";
import { currencyInChinese } from "../../language/printers/chinese.ts";
import type { Language, LocalText } from "../../language/text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { LineTable, PlanLine } from "../../plan/plan.ts";
import { namedCell } from "../../plan/table-words.ts";
import type { Block, TableColumn, Text } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import { printedWord } from "../document/printed-words.ts";
import type { ReportContent } from "../report-content.ts";

/** Rows of a line's table that a report prints; the rest is counted. */
const shownRows = 40;

/** Money in a table stands in one unit a column. */
function shownMoney(unit: string | null, language: Language): { readonly unit: string; readonly per: number; readonly decimals: number } | null {
  const money = unit === null ? null : moneyUnit(unit);
  if (money === null || money.scale !== "1" || money.yearly) return null;
  const named = money.currency === "@currency" ? money.currency : currencyInChinese(money.currency);
  return language === "zh" ? { unit: `万${named}`, per: 1e4, decimals: 0 } : { unit: `${unit} m`, per: 1e6, decimals: 1 };
}

type Cell = LineTable["rows"][number][number];

/** 专栏: what the line chose or chose from, as the reader knows it: regions by name, money in one unit, codes in words. */
export function lineTableBox(line: Pick<PlanLine, "id" | "item">, { columns, rows, names: own }: LineTable, { language, regions }: ReportContent): Block {
  const zh = language === "zh";
  const title = codeEntry("measures", line.item)?.label[language] ?? line.item;
  const places = new Map(regions.map(({ id, label }) => [id, label]));
  const all = zh ? `共${rows.length}行` : `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  const some = zh ? `共${rows.length}行，列前${shownRows}行` : `the first ${shownRows} of ${rows.length} rows`;
  return {
    kind: "box",
    title: zh ? `专栏 ${lineNumber(line.id)}　${title}` : `Box ${lineNumber(line.id)}: ${title}`,
    blocks: [
      {
        kind: "table",
        caption: rows.length > shownRows ? some : all,
        columns: columns.map((column, index) =>
          tableColumn(
            column,
            rows.every((row) => typeof row[index] === "number" || row[index] === null),
            language,
          ),
        ),
        rows: rows.slice(0, shownRows).map((row) => row.map((cell, index) => cellText(cell, columns[index], places, own, language))),
      },
    ],
  };
}

function tableColumn({ label, unit }: LineTable["columns"][number], isNumber: boolean, language: Language): TableColumn {
  const shown = unit === null ? null : (shownMoney(unit, language)?.unit ?? printedWord(unit, language));
  const suffix = shown === null ? "" : language === "zh" ? `（${shown}）` : ` (${shown})`;
  return { label: `${label[language]}${suffix}`, align: isNumber ? "right" : "left" };
}

function cellText(
  cell: Cell,
  column: LineTable["columns"][number] | undefined,
  places: ReadonlyMap<string, LocalText>,
  own: LineTable["names"],
  language: Language,
): Text | null {
  if (cell === null) return null;
  if (typeof cell === "number") {
    const money = shownMoney(column?.unit ?? null, language);
    return money === null ? numberCell(cell, language) : numberCell(cell / money.per, language, money.decimals);
  }
  return namedCell(cell, own, language, (code) => codeName(code, column?.kind, places)?.[language] ?? printedWord(code, language));
}

function codeName(code: string, kind: LineTable["columns"][number]["kind"], places: ReadonlyMap<string, LocalText>): LocalText | undefined {
  return kind === "region" ? places.get(code) : kind === "instrument" ? codeEntry("stip-instruments", code)?.label : undefined;
}
