import { codeEntry } from "../codes/code-lists.ts";
import type { Language, LocalText } from "../language/text.ts";
import type { LineTable, PlanLine } from "../plan/plan.ts";
import type { Block, TableColumn, Text } from "./document.ts";
import { numberCell } from "./number-cell.ts";
import { printedWord } from "./printed-words.ts";
import type { ReportContent } from "./report-content.ts";

/** Rows of a line's table that a report prints; the rest is counted. */
const shownRows = 40;

/** Money in a table stands in one unit a column. */
const moneyUnits: Readonly<Record<string, Readonly<Record<Language, { readonly unit: string; readonly per: number; readonly decimals: number }>>>> = {
  CNY: { zh: { unit: "万元", per: 1e4, decimals: 0 }, en: { unit: "CNY m", per: 1e6, decimals: 1 } },
  EUR: { zh: { unit: "万欧元", per: 1e4, decimals: 0 }, en: { unit: "EUR m", per: 1e6, decimals: 1 } },
};

type Cell = LineTable["rows"][number][number];

/** 专栏: what the line chose or chose from, as the reader knows it: regions by name, money in one unit, codes in words. */
export function lineTableBox(line: Pick<PlanLine, "id" | "item">, { columns, rows }: LineTable, { language, regions }: ReportContent): Block {
  const zh = language === "zh";
  const title = codeEntry("measures", line.item)?.label[language] ?? line.item;
  const names = new Map(regions.map(({ id, label }) => [id, label]));
  const all = zh ? `共${rows.length}行` : `${rows.length} rows`;
  const some = zh ? `共${rows.length}行，列前${shownRows}行` : `the first ${shownRows} of ${rows.length} rows`;
  return {
    kind: "box",
    title: zh ? `专栏 ${line.id}　${title}` : `Box ${line.id}: ${title}`,
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
        rows: rows.slice(0, shownRows).map((row) => row.map((cell, index) => cellText(cell, columns[index]?.unit ?? null, names, language))),
      },
    ],
  };
}

function tableColumn({ label, unit }: LineTable["columns"][number], isNumber: boolean, language: Language): TableColumn {
  const shown = unit === null ? null : (moneyUnits[unit]?.[language].unit ?? printedWord(unit, language));
  const suffix = shown === null ? "" : language === "zh" ? `（${shown}）` : ` (${shown})`;
  return { label: `${label[language]}${suffix}`, align: isNumber ? "right" : "left" };
}

function cellText(cell: Cell, unit: string | null, names: ReadonlyMap<string, LocalText>, language: Language): Text | null {
  if (cell === null) return null;
  if (typeof cell === "number") {
    const money = unit === null ? undefined : moneyUnits[unit]?.[language];
    return money === undefined ? numberCell(cell, language) : numberCell(cell / money.per, language, money.decimals);
  }
  const named = cell.split(" ").map((code) => names.get(code)?.[language]);
  return named.every((name) => name !== undefined) ? named.join(language === "zh" ? "、" : ", ") : printedWord(cell, language);
}
