import type { NoteTable } from "./template.ts";

/** Texts of records that an earlier version of the program replaced, and putting them back. */
export const recordMendNotes = {
  "record.mend-without-reason": {
    severity: "error",
    message: { en: "Putting back what records held needs a reason.", zh: "恢复记录原有文字需注明理由。" },
    fix: { en: "Give a reason⟦ by --reason⟧, for the history.", zh: "请⟦用 --reason ⟧注明理由，供变更记录使用。" },
  },
  "record.mend-moved": {
    severity: "error",
    message: { en: "{$record} has been changed since it was looked at.", zh: "{$record} 在查看之后已被更改。" },
    fix: { en: "Look again⟦: quoin record mend⟧.", zh: "请重新查看⟦：quoin record mend⟧。" },
  },
  "record.misread": {
    severity: "warning",
    message: {
      en: "{$field} of {$record} stands as “{$stands}”; until change {$change} it held “{$held}”, and an earlier version of the program may have replaced it.",
      zh: "{$record} 的 {$field} 现为“{$stands}”；变更 {$change} 之前为“{$held}”，可能被本程序的早期版本替换。",
    },
    fix: {
      en: "Look at all of them⟦ by quoin record mend⟧, and put them back⟦ by --apply⟧ with a reason.",
      zh: "请⟦用 quoin record mend ⟧查看全部，并注明理由后⟦加 --apply ⟧恢复。",
    },
  },
} as const satisfies NoteTable;
