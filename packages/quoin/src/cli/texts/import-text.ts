import type { AssumedUnits, ConfirmedUnits, ImportList, ImportReport, Language, UndoneImport } from "@quoin/core";
import { textTable } from "./text-table.ts";

type Rows = ImportReport["effect"]["rows"];
type Records = ImportReport["effect"]["records"];

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
    effect: (rows: Rows) => `rows: ${rows.come} come, ${rows.change} change, ${rows.stay} stay, ${rows.go} go`,
    records: (type: string, each: Records) => `${type}: ${each.come} come, ${each.change} change, ${each.retire} are retired`,
    allRecords: "records",
    fates: { come: "comes", change: "changes", go: "goes" },
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
    effect: (rows: Rows) => `数据行：新增${rows.come}，变更${rows.change}，不变${rows.stay}，删除${rows.go}`,
    records: (type: string, each: Records) => `${type}：新增${each.come}，变更${each.change}，停用${each.retire}`,
    allRecords: "记录",
    fates: { come: "新增", change: "变更", go: "删除" },
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
  lines.push(
    say.effect(report.effect.rows),
    say.records(say.allRecords, report.effect.records),
    ...report.by_type.map(({ type, ...each }) => `  ${say.records(type, each)}`),
  );
  for (const { fate, named, cells } of report.examples)
    lines.push(
      `  ${say.fates[fate]}: ${named.join(", ")}${cells.map(({ column, before, after }) => `; ${column} ${before === "" ? "–" : before} → ${after === "" ? "–" : after}`).join("")}`,
    );
  const markers = Object.entries(missing).map(([marker, cells]) => `${marker} (${cells})`);
  if (markers.length > 0) lines.push(`${say.missing}: ${markers.join(", ")}`);
  const table = textTable([say.columns, ...columns.map(({ name, source, type, missing: empty }) => [name, source, type, String(empty)])]);
  return `${lines.join("\n")}\n\n${table}\n`;
}

const listWords = {
  en: {
    columns: ["id", "table", "when", "who", "how", "come", "change", "stay", "go", "state", "reason"],
    undone: "undone by",
    figures: "figures that changed most",
    none: "No import is on record.\n",
  },
  zh: {
    columns: ["编号", "数据表", "时间", "操作人", "方式", "新增", "变更", "不变", "删除", "状态", "理由"],
    undone: "已撤销：",
    figures: "变化最大的数值",
    none: "没有导入记录。\n",
  },
} as const;

/** Sums that a list of one table shows of each import. */
const figuresShown = 3;

/** Imports of tables, newest first. */
export function importsText({ imports }: ImportList, language: Language): string {
  const say = listWords[language];
  if (imports.length === 0) return say.none;
  const rows = imports.map(({ id, table, at, who, mode, effect: { rows: row }, undone_by: by, reason }) => [
    id,
    table,
    // The machine's moment: a terminal may stand elsewhere than the office.
    `${at.slice(0, 16).replace("T", " ")}Z`,
    who,
    mode,
    ...[row.come, row.change, row.stay, row.go].map(String),
    by === null ? "" : `${say.undone} ${by}`,
    reason,
  ]);
  const figures = imports.flatMap(({ id, figures: all }) =>
    all
      .filter(({ before, after }) => before !== after)
      .slice(0, figuresShown)
      .map(
        ({ column, indicator, unit, before, after }) =>
          `  ${id}: ${column}${indicator === null ? "" : ` ${indicator}`} ${before ?? "–"} → ${after ?? "–"}${unit === null ? "" : ` ${unit}`}`,
      ),
  );
  return `${textTable([say.columns, ...rows])}\n${figures.length === 0 ? "" : `\n${say.figures}\n${figures.join("\n")}\n`}`;
}

const undoWords = {
  en: { back: "is as it was before", wouldBack: "would be as it was before", kept: "stay in use, since a person changed them" },
  zh: { back: "已恢复到此前状态：", wouldBack: "将恢复到此前状态：", kept: "因已由人工修改，保持使用" },
} as const;

/** What the undoing of an import did. */
export function undoneImportText({ id, table, undoes, effect, kept }: UndoneImport, language: Language): string {
  const [say, effects] = [undoWords[language], words[language]];
  const lines = [
    `${table} ${id === null ? say.wouldBack : say.back} ${undoes}`,
    effects.effect(effect.rows),
    effects.records(effects.allRecords, effect.records),
  ];
  if (kept.length > 0) lines.push(`${kept.length} ${say.kept}:`, ...kept.map(({ type, id, fields }) => `  ${type} ${id}: ${fields.join(", ")}`));
  return `${lines.join("\n")}\n`;
}

const unitWords = {
  en: { none: "Somebody has said every unit of money, shares and lengths of time.\n", was: "was read in", would: "nothing is written yet" },
  zh: { none: "所有金额、比重、时长的单位均已有人指明。\n", was: "此前读作", would: "尚未写入" },
} as const;

/** Columns whose unit nobody has said, with what their figures would be in each. */
export function assumedUnitsText({ units, by_hand }: AssumedUnits, language: Language): string {
  if (units.length + by_hand.length === 0) return unitWords[language].none;
  const open = units.map(({ question: { message, choices = [] }, unit }) =>
    [message, ...choices.map(({ label, value }) => `  ${value === unit ? "*" : " "} ${label}`)].join("\n"),
  );
  return `${[...open, ...by_hand.map(({ said: { message, fix } }) => `${message}\n  ${fix}`)].join("\n")}\n`;
}

/** What the confirming of units did. */
export function confirmedUnitsText({ id, table, columns, effect }: ConfirmedUnits, language: Language): string {
  const [say, effects] = [unitWords[language], words[language]];
  const lines = [
    ...columns.map(({ column, assumed, unit }) => `${table}.${column}: ${unit}${unit === assumed ? "" : ` (${say.was} ${assumed})`}`),
    effects.records(effects.allRecords, effect.records),
    ...(id === null ? [say.would] : [id]),
  ];
  return `${lines.join("\n")}\n`;
}
