import type { ImportReport, Language } from "@quoin/core";
import { textTable } from "./text-table.ts";

const words = {
  en: {
    sheet: "sheet",
    of: "of",
    header: "header in row",
    footnotes: "footnotes in row",
    rows: "rows of data",
    aside: "totals set aside",
    written: "rows for the table",
    missing: "read as missing",
    row: "row",
    columns: ["column", "from", "type", "missing"],
  },
  zh: {
    sheet: "工作表",
    of: "共",
    header: "表头行",
    footnotes: "附注行",
    rows: "数据行",
    aside: "剔除的合计行",
    written: "写入数据表的行",
    missing: "按缺失读取",
    row: "行",
    columns: ["列名", "原列名", "类型", "缺失"],
  },
} as const;

/** What an import found, for a person. */
export function importText(report: ImportReport, language: Language): string {
  const say = words[language];
  const { file, format, encoding, delimiter, decimal, thousands, sheet, sheets, header_rows, footer_rows, columns, totals, missing } = report;
  const facts = [format, encoding, delimiter === null ? null : JSON.stringify(delimiter), decimal === null ? null : `0${decimal}0`];
  if (thousands !== null) facts.push(`1${thousands}000`);
  if (sheet !== null) facts.push(`${say.sheet} ${sheet}${sheets.length > 1 ? ` (${say.of} ${sheets.length})` : ""}`);
  const lines = [
    `${file}: ${facts.filter((fact) => fact !== null).join(", ")}`,
    `${say.header} ${header_rows.join(", ")}${footer_rows.length === 0 ? "" : `; ${say.footnotes} ${footer_rows.join(", ")}`}`,
    `${report.rows} ${say.rows}, ${totals.length} ${say.aside}, ${report.written} ${say.written}`,
    ...totals.map(({ row, column, value, kind }) => `  ${say.row} ${row}: ${column} = ${value} (${kind})`),
  ];
  const markers = Object.entries(missing).map(([marker, cells]) => `${marker} (${cells})`);
  if (markers.length > 0) lines.push(`${say.missing}: ${markers.join(", ")}`);
  const table = textTable([say.columns, ...columns.map(({ name, source, type, missing: empty }) => [name, source, type, String(empty)])]);
  return `${lines.join("\n")}\n\n${table}\n`;
}
