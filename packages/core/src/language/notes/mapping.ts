import type { NoteTable } from "./template.ts";

/** A mapping that does not fit its file; each points into the mapping. */
export const mappingNotes = {
  "mapping.unknown-owner": {
    severity: "error",
    message: {
      en: "'{$owner}', whose list {$table} is said to be, is no organisation of the register.",
      zh: "数据表 {$table} 的所属单位“{$owner}”未在登记册中。",
    },
    fix: { en: "Enter the organisation first, or name one that is there by its id.", zh: "请先登记该单位，或填写已登记单位的编号。" },
  },
  "mapping.unknown-column": {
    severity: "error",
    message: { en: "There is no column '{$column}'; the file has: {$columns}.", zh: "没有“{$column}”列；文件的列为：{$columns}。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "mapping.unknown-table": {
    severity: "error",
    message: { en: "The workspace holds no table '{$table}'.", zh: "工作区中没有数据表“{$table}”。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "mapping.split-code": {
    severity: "error",
    message: {
      en: "The code {$code} has two successors in {$table}: {$first} and {$second}.",
      zh: "代码 {$code} 在 {$table} 中有两个新代码：{$first} 与 {$second}。",
    },
    fix: {
      en: "Keep one row of it, or say under 'weight' which column holds the part that goes to each: a split cannot be made without weights.",
      zh: "请只保留一行，或在 weight 中指定各新代码所占份额的列：没有权重无法拆分。",
    },
  },
  "mapping.weights-sum": {
    severity: "error",
    message: {
      en: "The weights of the code {$code} in {$table} add up to {$sum}, not to 1 (on {$day}).",
      zh: "代码 {$code} 在 {$table} 中的权重之和为 {$sum}，应为 1（{$day}）。",
    },
    fix: { en: "Correct the weights, or their days of validity.", zh: "请更正权重或其有效日期。" },
  },
  "mapping.no-weight": {
    severity: "error",
    message: { en: "Row {$row} of {$table}: '{$value}' is no weight.", zh: "{$table} 第 {$row} 行：“{$value}”不是权重。" },
    fix: { en: "Write a number from 0 to 1: the part that goes to the new code.", zh: "请填写 0 至 1 之间的数，即划入新代码的份额。" },
  },
  "mapping.no-day": {
    severity: "error",
    message: { en: "'{$column}', row {$row}: '{$value}' is no day and no year.", zh: "“{$column}”第 {$row} 行：“{$value}”不是日期或年份。" },
    fix: { en: "Write 2021 or 2021-06-30.", zh: "请写作 2021 或 2021-06-30。" },
  },
  "mapping.undated": {
    severity: "error",
    message: {
      en: "The rows of {$table} hold for certain days, and nothing says of which day the file's codes are.",
      zh: "{$table} 各行有有效期，但未说明文件中的代码为何时的代码。",
    },
    fix: { en: "Say it under 'at': a year, a day, or \\{column: year\\}.", zh: "请在 at 中写明年份、日期，或 \\{column: year\\}。" },
  },
  "mapping.undivided": {
    severity: "error",
    message: {
      en: "Row {$row} would be divided among the successors of {$code}, and nothing says whether '{$column}' can be.",
      zh: "第 {$row} 行将按 {$code} 的各新代码拆分，但未说明“{$column}”能否拆分。",
    },
    fix: {
      en: "Name '{$column}' under 'quantities' of the recoding of '{$recoded}' if it adds up over places, under 'key' if it names the row; else leave it out.",
      zh: "如“{$column}”可在地区间相加，请列入“{$recoded}”转换的 quantities；如用于标识行，请列入 key；否则请舍去该列。",
    },
  },
  "mapping.divided-share": {
    severity: "error",
    message: {
      en: "Row {$row}: '{$column}' is a share or another figure that does not add up over places, so no weight divides it.",
      zh: "第 {$row} 行：“{$column}”为占比或其他不能在地区间相加的数值，无法按权重拆分。",
    },
    fix: { en: "Import the quantities that it is made of, or leave these rows in the old codes.", zh: "请导入构成该值的数量，或保留这些行的旧代码。" },
  },
  "mapping.roles-unwritten": {
    severity: "error",
    message: {
      en: "The role {$role} cannot be written into quoin.yaml: its 'roles' is no list of roles.",
      zh: "无法将角色 {$role} 写入 quoin.yaml：其 roles 不是角色列表。",
    },
    fix: { en: "Correct 'roles' in quoin.yaml, or write the role there by hand.", zh: "请更正 quoin.yaml 的 roles，或手工写入该角色。" },
  },
  "mapping.unknown-sheet": {
    severity: "error",
    message: { en: "There is no sheet '{$sheet}'; the workbook has: {$sheets}.", zh: "没有工作表“{$sheet}”；工作簿中有：{$sheets}。" },
    fix: { en: "Name one of the sheets of the workbook.", zh: "请使用工作簿中的工作表名称。" },
  },
  "mapping.header-outside": {
    severity: "error",
    message: { en: "The file has only {$rows} rows.", zh: "文件只有 {$rows} 行。" },
    fix: { en: "Give the row of the header as it is counted in the file, from 1.", zh: "请按文件中的行号（从 1 起）给出表头所在行。" },
  },
  "mapping.column-twice": {
    severity: "error",
    message: { en: "The column '{$column}' is named here a second time.", zh: "此处再次指定了“{$column}”列。" },
    fix: { en: "Keep one of the two lines.", zh: "请只保留其中一条。" },
  },
  "mapping.name-twice": {
    severity: "error",
    message: { en: "Two columns would be called '{$name}'.", zh: "将有两列同名为“{$name}”。" },
    fix: { en: "Give each column a name of its own.", zh: "请给每一列不同的名称。" },
  },
  "mapping.broken-pattern": {
    severity: "error",
    message: { en: "'{$pattern}' is not a regular expression.", zh: "“{$pattern}”不是正则表达式。" },
    fix: {
      en: "Write one with named groups, such as (?<year>[0-9]+), and without lookahead, lookbehind or back-references.",
      zh: "请使用带命名组的正则表达式，例如 (?<year>[0-9]+)；不支持前后查找和反向引用。",
    },
  },
  "mapping.pattern-misses": {
    severity: "error",
    message: { en: "'{$pattern}' finds no named group in any of the headers: {$columns}.", zh: "“{$pattern}”在各列标题（{$columns}）中找不到命名组。" },
    fix: { en: "Change the pattern so that its groups stand in the headers.", zh: "请修改模式，使其命名组与列标题匹配。" },
  },
} as const satisfies NoteTable;
