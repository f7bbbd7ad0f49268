import type { NoteTable } from "./template.ts";

/** Faults of asking for a report. */
export const reportNotes = {
  "report.unknown-ending": {
    severity: "error",
    message: { en: "A report cannot be written as '{ending}'.", zh: "报告不能写成“{ending}”格式。" },
    fix: { en: "End the file's name with one of: {known}.", zh: "请将文件名结尾改为：{known}。" },
  },
} as const satisfies NoteTable;
