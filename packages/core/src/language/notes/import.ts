import type { NoteTable } from "./template.ts";

/** What can be wrong with a file that is to become a table, and what a person should know when it is laid over records that people have worked on. */
export const importNotes = {
  "import.changed-by-person": {
    severity: "warning",
    message: {
      en: "{field} of {type} {id} was changed by a person and differs from the table; it stays as it is.",
      zh: "{type} {id} 的 {field} 已由人工修改，与数据表不同；保留人工值。",
    },
    fix: { en: "Change the record if the table is right.", zh: "如以数据表为准，请修改该记录。" },
  },
  "import.retired-by-person": {
    severity: "warning",
    message: {
      en: "{type} {id} stands in the table, but a person has retired it; it stays retired.",
      zh: "数据表中仍有 {type} {id}，但已由人工停用；保持停用。",
    },
    fix: { en: "Put the record back with retired: false if the table is right.", zh: "如以数据表为准，请将该记录恢复（retired: false）。" },
  },
  "import.still-referred": {
    severity: "warning",
    message: { en: "{type} {id} is gone from the table, but {by} refers to it; it is kept.", zh: "数据表中已无 {type} {id}，但 {by} 仍引用它；予以保留。" },
    fix: { en: "Take the reference out, then retire the record.", zh: "请先去除引用，再停用该记录。" },
  },
  "import.left-in-use": {
    severity: "warning",
    message: {
      en: "No table names {type} {id} any more; it stays in use, since this import takes nothing away.",
      zh: "已无数据表提及 {type} {id}；本次导入不删除任何内容，该记录保持使用。",
    },
    fix: { en: "Retire the record if it is really gone.", zh: "如确已不存在，请停用该记录。" },
  },
  "import.too-many-cells": {
    severity: "error",
    message: {
      en: "The file has {rows} rows of {columns} columns; {most} cells are the most that an import takes.",
      zh: "文件有{rows}行、{columns}列；一次导入最多{most}个单元格。",
    },
    fix: {
      en: "Leave out columns or years that are not needed, or sum the rows up, before it is imported.",
      zh: "请先去除不需要的列或年份，或先汇总各行，再行导入。",
    },
  },
  "import.not-recoded": {
    severity: "warning",
    message: {
      en: "{count} codes of '{column}' are not in the crosswalk and stay as they are: {codes}.",
      zh: "“{column}”列有{count}个代码不在对照表中，保持原样：{codes}。",
    },
    fix: { en: "Add them to the crosswalk, or correct the cells.", zh: "请将其补入对照表，或更正单元格。" },
  },
  "import.split-rows": {
    severity: "warning",
    message: {
      en: "{count} rows are divided by the weights of {table} for '{column}': what they say of a place is an estimate.",
      zh: "按 {table} 的权重拆分了“{column}”的{count}行：各地区数值为估算值。",
    },
    fix: { en: "Say so where the figures are shown, or import figures in the new codes.", zh: "请在使用这些数值时注明，或导入按新代码统计的数值。" },
  },
  "import.table-name": {
    severity: "error",
    message: { en: "'{name}' is no name for a table.", zh: "“{name}”不能用作数据表名称。" },
    fix: {
      en: "Use lower-case letters, digits and _, beginning with a letter: regional_indicators.",
      zh: "请使用小写字母、数字和下划线，并以字母开头，如 regional_indicators。",
    },
  },
  "import.missing-column": {
    severity: "error",
    message: {
      en: "Table {table} needs the column '{column}'; the file has: {columns}.{suggestion}",
      zh: "数据表 {table} 需要“{column}”列；文件的列为：{columns}。{suggestion_zh}",
    },
    fix: { en: "Name the column so, or say under 'columns' of a mapping which one it is.", zh: "请将该列改为此名称，或在映射文件的 columns 中指明对应列。" },
  },
  "import.not-a-number": {
    severity: "error",
    message: { en: "'{text}' in column '{column}' is not a number.", zh: "“{column}”列中的“{text}”不是数字。" },
    fix: {
      en: "Correct the cell; if the text means that there is no value, list it under 'missing' of a mapping; if the column is text, give it 'type: text' there.",
      zh: "请更正该单元格；若该文字表示缺失，请列入映射文件的 missing；若该列为文本，请在映射中注明 type: text。",
    },
  },
  "import.not-a-date": {
    severity: "error",
    message: { en: "'{text}' in column '{column}' is not a date.", zh: "“{column}”列中的“{text}”不是日期。" },
    fix: { en: "Write dates as 2014-05-01, or leave the cell empty.", zh: "日期请写作 2014-05-01；未知时留空。" },
  },
  "import.not-whole": {
    severity: "error",
    message: { en: "'{text}' in column '{column}' is not a whole number.", zh: "“{column}”列中的“{text}”不是整数。" },
    fix: { en: "Correct the cell, or leave it empty.", zh: "请更正该单元格或留空。" },
  },
  "import.not-boolean": {
    severity: "error",
    message: { en: "'{text}' in column '{column}' is neither true nor false.", zh: "“{column}”列中的“{text}”既非 true 也非 false。" },
    fix: { en: "Write true, false, 1 or 0.", zh: "请填写 true、false、1 或 0。" },
  },
  "import.year-out-of-range": {
    severity: "error",
    message: {
      en: "'{text}' in column '{column}' is not a year from {earliest} to {latest}.",
      zh: "“{column}”列中的“{text}”不是 {earliest} 至 {latest} 之间的年份。",
    },
    fix: { en: "Write the year with four digits.", zh: "年份请用四位数字填写。" },
  },
  "import.duplicate-key": {
    severity: "error",
    message: { en: "The key {key} stands in row {first} already.", zh: "键 {key} 已出现在第 {first} 行。" },
    fix: { en: "Keep one of the rows.", zh: "请只保留其中一行。" },
  },
  "import.unknown-code": {
    severity: "error",
    message: { en: "'{code}' in column '{column}' is no code of the table {register}.", zh: "“{column}”列中的“{code}”不是数据表 {register} 中的代码。" },
    fix: { en: "{suggestion}", zh: "{suggestion_zh}" },
  },
  "import.look-alike": {
    severity: "warning",
    message: {
      en: "'{text}' in column '{column}' looks like a damaged '{suggestion}'; it was left as it is.",
      zh: "“{column}”列中的“{text}”疑为“{suggestion}”之误；未作改动。",
    },
    fix: { en: "Correct it to '{suggestion}' in the file and import again.", zh: "请在文件中更正为“{suggestion}”后重新导入。" },
  },
  "import.unknown-region-name": {
    severity: "warning",
    message: { en: "'{text}' in column '{column}' is not the name of a region that the register knows.", zh: "“{column}”列中的“{text}”不是已登记地区的名称。" },
    fix: { en: "Check the name, or leave the row out with 'drop' of a mapping.", zh: "请核对名称，或用映射文件的 drop 去除该行。" },
  },
  "import.national-row": {
    severity: "warning",
    message: {
      en: "Rows with {value} in column '{column}' stand for the whole territory; they are marked so and never added to the others.",
      zh: "“{column}”列中 {value} 的行为总体数；已作标记，不与其他行相加。",
    },
    fix: { en: "Nothing to do if that is right.", zh: "如无误，无需处理。" },
  },
  "import.total-kept": {
    severity: "warning",
    message: {
      en: "'{value}' in column '{column}' is a word for totals, but the row is not the sum of others; it was kept.",
      zh: "“{column}”列中的“{value}”为合计用语，但该行不等于其他行之和；已保留。",
    },
    fix: {
      en: "If it is a total, name it under 'totals: {words: [...]}' of a mapping; if not, 'totals: keep' silences this.",
      zh: "若确为合计，请在映射文件的 totals 的 words 中列出；若不是，可设 totals: keep。",
    },
  },
  "import.words-read": {
    severity: "warning",
    message: {
      en: "The cells of column '{column}' hold numbers in words; they were read as numbers: '{text}' is {read}.",
      zh: "“{column}”列以文字书写数值，已读作数字：“{text}”读作 {read}。",
    },
    fix: { en: "Give the column 'type: text' in a mapping if it is one of texts.", zh: "如该列应为文本，请在对应关系中写明 type: text。" },
  },
  "import.column-left-out": {
    severity: "warning",
    message: { en: "The pattern does not match the column '{column}'; it was left out.", zh: "模式与“{column}”列不匹配；该列未导入。" },
    fix: { en: "Add it to 'keys' of 'long', or widen the pattern, if it belongs to the table.", zh: "如该列属于数据表，请加入 long 的 keys 或放宽模式。" },
  },
  "import.repeated-header": {
    severity: "warning",
    message: { en: "This row repeats the header and was left out.", zh: "该行重复表头，未导入。" },
    fix: { en: "Nothing to do.", zh: "无需处理。" },
  },
  "import.repeated-name": {
    severity: "warning",
    message: { en: "More than one column is called '{source}'; this one is called '{name}'.", zh: "有不止一列名为“{source}”；此列命名为“{name}”。" },
    fix: { en: "Give it a name of its own with '#{place}' under 'columns' of a mapping.", zh: "请在映射文件的 columns 中用 #{place} 为其命名。" },
  },
  "import.national-in-sum": {
    severity: "error",
    message: {
      en: "'{value}' in column '{column}' stands for the whole territory, and the table {table} knows no rows of the whole: they would be added to their own parts.",
      zh: "“{column}”列中的“{value}”为总体数，而数据表 {table} 没有总体行：求和时会与各部分重复相加。",
    },
    fix: {
      en: "Leave the rows out ('drop' of a mapping), or declare them under 'national' of the table in datapackage.json.",
      zh: "请用映射文件的 drop 去除这些行，或在 datapackage.json 中该表的 national 下声明。",
    },
  },
  "import.code-still-used": {
    severity: "error",
    message: {
      en: "{count} codes of '{column}' that the table {by} refers to would be gone: {codes}.",
      zh: "“{column}”中仍被数据表 {by} 引用的 {count} 个代码将消失：{codes}。",
    },
    fix: { en: "Keep their rows, or import {by} without them first.", zh: "请保留这些行，或先导入不含它们的 {by}。" },
  },
  "import.more-exceptions": {
    severity: "warning",
    message: { en: "{check_en}: {count} more exceptions are not listed.", zh: "{check_zh}：另有 {count} 处例外未列出。" },
    fix: { en: "Check those above first.", zh: "请先核对上面列出的各处。" },
  },
} as const satisfies NoteTable;
