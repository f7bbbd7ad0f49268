import type { NoteTable } from "./template.ts";

/** What is asked of more records than fit into one answer. */
export const recordSizeNotes = {
  "record.too-many": {
    severity: "error",
    message: {
      en: "{$count} records of type {$type} are asked for at once; at most {$most} are answered.",
      zh: "一次请求了 {$count} 条 {$type} 记录，最多返回 {$most} 条。",
    },
    fix: {
      en: "Ask page by page (limit, offset), narrow by a condition or a text, or export them.",
      zh: "请分页查询（limit、offset），用条件或文字缩小范围，或改用导出。",
    },
  },
  "record.too-many-to-sort": {
    severity: "error",
    message: {
      en: "{$count} records of type {$type} are asked for in another order than that of their ids; at most {$most} are sorted.",
      zh: "请求对 {$count} 条 {$type} 记录按编号以外的次序排序，最多排序 {$most} 条。",
    },
    fix: { en: "Narrow them by a condition or a text first, or leave the order out.", zh: "请先用条件或文字缩小范围，或不指定排序。" },
  },
  "register.too-many": {
    severity: "error",
    message: {
      en: "There are more than {$most} records of type {$type}: what needs all of them at once cannot be done.",
      zh: "{$type} 记录超过 {$most} 条，无法一次读取全部记录。",
    },
    fix: { en: "List them page by page, or export them.", zh: "请分页查看，或导出记录。" },
  },
} as const satisfies NoteTable;
