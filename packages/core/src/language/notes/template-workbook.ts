import type { NoteTable } from "./template.ts";

/** What can be wrong with a request for a workbook to fill in. */
export const templateWorkbookNotes = {
  "template.not-xlsx": {
    severity: "error",
    message: { en: "'{$to}' is no .xlsx file.", zh: "“{$to}”不是 .xlsx 文件。" },
    fix: { en: "Name a file that ends in .xlsx.", zh: "请使用以 .xlsx 结尾的文件名。" },
  },
  "template.unknown": {
    severity: "error",
    message: { en: "'{$name}' is neither the role of a table nor a type of record.", zh: "“{$name}”既不是数据表的角色，也不是记录类型。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "template.both": {
    severity: "error",
    message: { en: "'{$name}' is both the role of a table and a type of record.", zh: "“{$name}”既是数据表的角色，也是记录类型。" },
    fix: { en: "⟦Say which with --role or --type.⟧", zh: "⟦请用 --role 或 --type 指明。⟧" },
  },
} as const satisfies NoteTable;
