import type { NoteTable } from "./template.ts";

/** Faults of restoring. */
export const backupNotes = {
  "backup.broken": {
    severity: "error",
    message: { en: "{file} is no whole backup: {problem}.", zh: "{file} 不是完整的备份：{problem}。" },
    fix: { en: "Nothing was restored. Take another backup file.", zh: "未恢复任何内容。请使用其他备份文件。" },
  },
} as const satisfies NoteTable;
