import type { NoteTable } from "./template.ts";

/** A mapping that does not fit its file; each points into the mapping. */
export const mappingNotes = {
  "mapping.unknown-column": {
    severity: "error",
    message: { en: "There is no column '{column}'; the file has: {columns}.", zh: "没有“{column}”列；文件的列为：{columns}。" },
    fix: { en: "{suggestion}", zh: "{suggestion_zh}" },
  },
  "mapping.unknown-table": {
    severity: "error",
    message: { en: "The workspace holds no table '{table}'.", zh: "工作区中没有数据表“{table}”。" },
    fix: { en: "{suggestion}", zh: "{suggestion_zh}" },
  },
  "mapping.split-code": {
    severity: "error",
    message: { en: "The code {code} has two successors in {table}: {first} and {second}.", zh: "代码 {code} 在 {table} 中有两个新代码：{first} 与 {second}。" },
    fix: {
      en: "Keep one row of it, or leave the codes as they are: a split cannot be undone without weights.",
      zh: "请只保留一行，或不转换代码：没有权重无法拆分。",
    },
  },
  "mapping.unknown-sheet": {
    severity: "error",
    message: { en: "There is no sheet '{sheet}'; the workbook has: {sheets}.", zh: "没有工作表“{sheet}”；工作簿中有：{sheets}。" },
    fix: { en: "Name one of the sheets of the workbook.", zh: "请使用工作簿中的工作表名称。" },
  },
  "mapping.header-outside": {
    severity: "error",
    message: { en: "The file has only {rows} rows.", zh: "文件只有 {rows} 行。" },
    fix: { en: "Give the row of the header as it is counted in the file, from 1.", zh: "请按文件中的行号（从 1 起）给出表头所在行。" },
  },
  "mapping.column-twice": {
    severity: "error",
    message: { en: "The column '{column}' is named here a second time.", zh: "此处再次指定了“{column}”列。" },
    fix: { en: "Keep one of the two lines.", zh: "请只保留其中一条。" },
  },
  "mapping.name-twice": {
    severity: "error",
    message: { en: "Two columns would be called '{name}'.", zh: "将有两列同名为“{name}”。" },
    fix: { en: "Give each column a name of its own.", zh: "请给每一列不同的名称。" },
  },
  "mapping.broken-pattern": {
    severity: "error",
    message: { en: "'{pattern}' is not a regular expression.", zh: "“{pattern}”不是正则表达式。" },
    fix: { en: "Write one with named groups, such as (?<year>[0-9]+).", zh: "请使用带命名组的正则表达式，例如 (?<year>[0-9]+）。" },
  },
  "mapping.pattern-misses": {
    severity: "error",
    message: { en: "'{pattern}' finds no named group in any of the headers: {columns}.", zh: "“{pattern}”在各列标题（{columns}）中找不到命名组。" },
    fix: { en: "Change the pattern so that its groups stand in the headers.", zh: "请修改模式，使其命名组与列标题匹配。" },
  },
} as const satisfies NoteTable;
