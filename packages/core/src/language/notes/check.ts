import type { NoteTable } from "./template.ts";

/** What can be wrong with the rows of a table, judged by its schema and its declared sums. */
export const checkNotes = {
  "check.repeated-key": {
    severity: "error",
    message: { en: "Row {$row} of {$table} repeats the key of row {$first}: {$key}.", zh: "{$table} 第 {$row} 行与第 {$first} 行的主键重复：{$key}。" },
    fix: { en: "Keep one of the two rows, or add the column that tells them apart.", zh: "请保留其中一行，或补充可区分二者的列。" },
  },
  "check.unknown-code": {
    severity: "error",
    message: { en: "Row {$row} of {$table}: {$other} knows no {$column} '{$code}'.", zh: "{$table} 第 {$row} 行：{$other} 中没有 {$column}“{$code}”。" },
    fix: { en: "Correct the code; a row of the whole must be declared under 'national' of the table.", zh: "请更正代码；总体行须在该表的 national 中声明。" },
  },
  "check.no-year": {
    severity: "error",
    message: { en: "Row {$row} of {$table}: '{$value}' in {$column} is no year.", zh: "{$table} 第 {$row} 行：{$column} 中的“{$value}”不是年份。" },
    fix: { en: "Write the year with four digits.", zh: "请写四位年份。" },
  },
  "check.parts-differ": {
    severity: "warning",
    message: {
      en: "{$table}, {$group}: the parts make {$parts}, the total says {$total} ({$check_en}).",
      zh: "{$table}，{$group}：各部分之和为 {$parts}，总计为 {$total}（{$check_zh}）。",
    },
    fix: { en: "Correct the table, or name the reason under 'known' of the check.", zh: "请更正数据，或在该检查的 known 中注明原因。" },
  },
} as const satisfies NoteTable;
