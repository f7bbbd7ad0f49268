import { codeEntry } from "../../codes/code-lists.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { moneyUnit } from "../../language/money-unit.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { LineTable, PlanLine } from "../../plan/plan.ts";
import { namedCell } from "../../plan/table-words.ts";
import type { Block, TableColumn, Text } from "../document/document.ts";
import { numberCell } from "../document/number-cell.ts";
import { printedWord } from "../document/printed-words.ts";
import type { ReportContent } from "../report-content.ts";
import { planWords } from "./plan-report.words.ts";

/** Rows of a line's table that a report prints; the rest is counted. */
const shownRows = 40;

/** Money in a table stands in one unit a column: in ten thousands in Chinese, else in millions. */
function shownMoney(unit: string | null, formatter: Formatter): { readonly unit: string; readonly per: number; readonly decimals: number } | null {
  const money = unit === null ? null : moneyUnit(unit);
  if (money === null || money.scale !== "1" || money.yearly) return null;
  const [per, decimals] = formatter.language === "zh" ? [1e4, 0] : [1e6, 1];
  const group = formatter.groups.find(({ from }) => from === per)?.word.trim() ?? "";
  return { unit: formatter.money(group, money.currency), per, decimals };
}

type Cell = LineTable["rows"][number][number];

/** 专栏: what the line chose or chose from, as the reader knows it: regions by name, money in one unit, codes in words. */
export function lineTableBox(
  line: Pick<PlanLine, "id" | "item">,
  { columns, rows, names: own }: LineTable,
  { formatter, regions, headings }: ReportContent,
): Block {
  const say = formatter.of(planWords);
  const title = headings[line.item] ?? verbatim(line.item);
  const places = new Map(regions.map(({ id, label }) => [id, label]));
  const n = integer(rows.length, "rows");
  return {
    kind: "box",
    title: say("box", { id: verbatim(lineNumber(line.id)), title }),
    blocks: [
      {
        kind: "table",
        caption: rows.length > shownRows ? say("first-rows", { shown: integer(shownRows, "rows"), n }) : say("rows", { n }),
        columns: columns.map((column, index) =>
          tableColumn(
            column,
            rows.every((row) => typeof row[index] === "number" || row[index] === null),
            formatter,
          ),
        ),
        rows: rows.slice(0, shownRows).map((row) => row.map((cell, index) => cellText(cell, columns[index], places, own, formatter))),
      },
    ],
  };
}

function tableColumn({ label, unit }: LineTable["columns"][number], isNumber: boolean, formatter: Formatter): TableColumn {
  const shown = unit === null ? null : (shownMoney(unit, formatter)?.unit ?? printedWord(unit, formatter));
  return { label: `${formatter.text(label)}${shown === null ? "" : formatter.aside(shown)}`, align: isNumber ? "right" : "left" };
}

function cellText(
  cell: Cell,
  column: LineTable["columns"][number] | undefined,
  places: ReadonlyMap<string, LocalText>,
  own: LineTable["names"],
  formatter: Formatter,
): Text | null {
  if (cell === null) return null;
  if (typeof cell === "number") {
    const money = shownMoney(column?.unit ?? null, formatter);
    if (money === null) return numberCell(cell, formatter);
    const scaled = cell / money.per;
    // An amount that would be read as nothing has the digits that it takes.
    const isLost = scaled !== 0 && Number(scaled.toFixed(money.decimals)) === 0;
    return numberCell(scaled, formatter, isLost ? undefined : money.decimals);
  }
  return namedCell(cell, own, formatter, (code) => {
    const name = codeName(code, column?.kind, places);
    return name === undefined ? printedWord(code, formatter) : formatter.text(name);
  });
}

function codeName(code: string, kind: LineTable["columns"][number]["kind"], places: ReadonlyMap<string, LocalText>): LocalText | undefined {
  return kind === "region" ? places.get(code) : kind === "instrument" ? codeEntry("stip-instruments", code)?.label : undefined;
}
