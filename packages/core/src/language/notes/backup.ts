import type { NoteTable } from "./template.ts";

/** Faults of backing up and restoring. */
export const backupNotes = {
  "backup.broken": {
    severity: "error",
    message: { en: "{$file} is no whole backup: {$problem}.", zh: "{$file} 不是完整的备份：{$problem}。" },
    fix: { en: "Nothing was restored. Take another backup file.", zh: "未恢复任何内容。请使用其他备份文件。" },
  },
  "backup.exists": {
    severity: "error",
    message: { en: "{$file} is there already, and a backup takes the place of none.", zh: "{$file} 已存在，备份不会覆盖任何文件。" },
    fix: {
      en: "Name another file, or a folder (ending in /) in which each backup gets a name of its own.",
      zh: "请换一个文件名，或指定以 / 结尾的文件夹，其中每个备份自成一名。",
    },
  },
  "backup.no-records": {
    severity: "warning",
    message: { en: "The backup holds 0 records.", zh: "备份中的记录数为 0。" },
    fix: { en: "If the office has records, this is another folder or another database than theirs.", zh: "若本单位已有记录，则此文件夹或数据库并非其所在。" },
  },
  "backup.keep-in-folder": {
    severity: "error",
    message: { en: "--keep keeps so many backups of a folder, and {$to} is a file.", zh: "--keep 表示在文件夹中保留的备份数，而 {$to} 是文件。" },
    fix: { en: "Name a folder, ending in /.", zh: "请指定以 / 结尾的文件夹。" },
  },
} as const satisfies NoteTable;
