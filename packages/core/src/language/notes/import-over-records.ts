import type { NoteTable } from "./template.ts";

/** What a person should know when a table is laid over records that people have worked on. */
export const importOverRecordsNotes = {
  "import.changed-by-person": {
    severity: "warning",
    message: {
      en: "{$field} of {$type} {$id} was changed by a person and differs from the table; it stays as it is.",
      zh: "{$type} {$id} 的 {$field} 已由人工修改，与数据表不同；保留人工值。",
    },
    fix: { en: "Change the record if the table is right.", zh: "如以数据表为准，请修改该记录。" },
  },
  "import.retired-by-person": {
    severity: "warning",
    message: {
      en: "{$type} {$id} stands in the table, but a person has retired it; it stays retired.",
      zh: "数据表中仍有 {$type} {$id}，但已由人工停用；保持停用。",
    },
    fix: { en: "Put the record back with retired: false if the table is right.", zh: "如以数据表为准，请将该记录恢复（retired: false）。" },
  },
  "import.still-referred": {
    severity: "warning",
    message: {
      en: "{$type} {$id} is gone from the table, but {$by} refers to it; it is kept.",
      zh: "数据表中已无 {$type} {$id}，但 {$by} 仍引用它；予以保留。",
    },
    fix: { en: "Take the reference out, then retire the record.", zh: "请先去除引用，再停用该记录。" },
  },
} as const satisfies NoteTable;
